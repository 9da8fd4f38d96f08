import type { CognitoSignIn } from './config.ts';
import { challengeOf, createVerifier } from './pkce.ts';
import { readSession, type Session } from './session.ts';

const PENDING = 'kotak9.sign-in';

/** What a tab remembers while the person is away at the sign-in page. */
interface Pending {
  readonly state: string;
  readonly verifier: string;
  /** Where the person wanted to go. */
  readonly path: string;
}

const isPending = (value: unknown): value is Pending =>
  typeof value === 'object' &&
  value !== null &&
  'state' in value &&
  typeof value.state === 'string' &&
  'verifier' in value &&
  typeof value.verifier === 'string' &&
  'path' in value &&
  typeof value.path === 'string';

const redirectUri = (): string => `${location.origin}/signed-in`;

/** Leaves for the hosted sign-in page: authorization code with PKCE (RFC 7636). */
export const goToSignIn = async ({ domain, clientId }: CognitoSignIn, path: string): Promise<void> => {
  const pending: Pending = { state: createVerifier(), verifier: createVerifier(), path };
  sessionStorage.setItem(PENDING, JSON.stringify(pending));
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri(),
    scope: 'openid profile email',
    state: pending.state,
    code_challenge: await challengeOf(pending.verifier),
    code_challenge_method: 'S256',
  });
  location.assign(`${domain}/oauth2/authorize?${query}`);
};

const askTokens = async (
  { domain, clientId }: CognitoSignIn,
  grant: Readonly<Record<string, string>>,
  refreshToken: string | null,
): Promise<Session | null> => {
  const response = await fetch(`${domain}/oauth2/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ client_id: clientId, ...grant }),
  });
  const answer: unknown = response.ok ? await response.json() : null;
  if (typeof answer !== 'object' || answer === null || !('id_token' in answer)) return null;
  const renewed = 'refresh_token' in answer ? String(answer.refresh_token) : refreshToken;
  return readSession({
    token: String(answer.id_token),
    refreshToken: renewed,
    receivedAt: Date.now(),
  });
};

/** Back from the sign-in page: the session and where the person wanted to go; null where the answer is not ours. */
export const finishSignIn = async (
  config: CognitoSignIn,
  answer: URLSearchParams,
): Promise<{ readonly session: Session; readonly path: string } | null> => {
  const stored: unknown = JSON.parse(sessionStorage.getItem(PENDING) ?? 'null');
  sessionStorage.removeItem(PENDING);
  const code = answer.get('code');
  if (!isPending(stored) || code === null || answer.get('state') !== stored.state) return null;
  const grant = {
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUri(),
    code_verifier: stored.verifier,
  };
  const session = await askTokens(config, grant, null);
  return session === null ? null : { session, path: stored.path };
};

/** A session that goes on; null where the person has to sign in anew. */
export const renewSession = async (config: CognitoSignIn, session: Session): Promise<Session | null> =>
  session.refreshToken === null
    ? null
    : askTokens(
        config,
        { grant_type: 'refresh_token', refresh_token: session.refreshToken },
        session.refreshToken,
      );

export const goToSignOut = ({ domain, clientId }: CognitoSignIn): void => {
  const query = new URLSearchParams({ client_id: clientId, logout_uri: `${location.origin}/signed-out` });
  location.assign(`${domain}/logout?${query}`);
};
