import { realTiming } from '../retry/timing.ts';
import { TokenError } from './token-error.ts';

/** How another agency's system gets its tokens (OAuth 2.0 client credentials). */
export interface ClientCredentials {
  /** The token endpoint, e.g. `https://<domain>.auth.ap-southeast-3.amazoncognito.com/oauth2/token`. */
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** E.g. `['kotak9/events']`. Left out: all that the client is allowed. */
  readonly scopes?: readonly string[];
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** So long before its end a token is renewed. 60 s unless given. */
  readonly renewBeforeMs?: number;
}

interface Held {
  readonly token: string;
  readonly until: number;
}

/**
 * A token source for `createClient`: fetches a token, keeps it, and renews it before it ends. Many calls at once ask
 * for one token. A failed attempt is forgotten: the next call asks again.
 */
export const clientCredentials = (settings: ClientCredentials): (() => Promise<string>) => {
  const { now = realTiming.now, renewBeforeMs = 60_000 } = settings;
  let held: Held | null = null;
  let asking: Promise<Held> | null = null;
  return async () => {
    if (held !== null && now() < held.until - renewBeforeMs) return held.token;
    asking ??= askForToken(settings, now).finally(() => {
      asking = null;
    });
    held = await asking;
    return held.token;
  };
};

const askForToken = async (settings: ClientCredentials, now: () => number): Promise<Held> => {
  const { tokenUrl, clientId, clientSecret, scopes = [], fetch = globalThis.fetch } = settings;
  const askedAt = now();
  const response = await fetch(tokenUrl, {
    method: 'POST',
    headers: {
      authorization: `Basic ${btoa(`${encodeURIComponent(clientId)}:${encodeURIComponent(clientSecret)}`)}`,
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/json',
    },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      ...(scopes.length > 0 && { scope: scopes.join(' ') }),
    }).toString(),
    // a token endpoint never redirects; whoever does would get the secret
    redirect: 'error',
  });
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok || !isTokenAnswer(answer)) throw new TokenError(response.status, errorOf(answer));
  return { token: answer.access_token, until: askedAt + (answer.expires_in ?? 300) * 1000 };
};

const isTokenAnswer = (
  answer: unknown,
): answer is { readonly access_token: string; readonly expires_in?: number } =>
  typeof answer === 'object' &&
  answer !== null &&
  'access_token' in answer &&
  typeof answer.access_token === 'string' &&
  (!('expires_in' in answer) || typeof answer.expires_in === 'number');

const errorOf = (answer: unknown): string | null =>
  typeof answer === 'object' && answer !== null && 'error' in answer && typeof answer.error === 'string'
    ? answer.error
    : null;
