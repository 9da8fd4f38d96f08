import {
  isRepeatable,
  isUnclear,
  isWorthRetrying,
  type RetryPolicy,
  readRetryAfter,
  waitBefore,
} from './retry-policy.ts';
import type { Timing } from './timing.ts';
import { TransportError } from './transport-error.ts';

/** A call that can be sent again as it is. */
export interface Sendable {
  /** Names the call where it failed: without its query, which may hold a secret or a person. */
  readonly name: string;
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | Blob | null;
  readonly signal: AbortSignal;
  /** Hand the body out as it arrives, instead of reading it whole within the attempt. */
  readonly isStreamed: boolean;
}

export interface Sent {
  readonly response: Response;
  /** An attempt before ended without a clear answer: it may have been carried out. */
  readonly isAfterUnclearAttempt: boolean;
}

export interface SendParts {
  readonly fetch: typeof globalThis.fetch;
  readonly policy: RetryPolicy;
  readonly timing: Timing;
  /** Asked before each attempt: a token may have been renewed meanwhile. Null: none is sent. */
  readonly authorize: () => Promise<string | null>;
}

/** Sends a call until there is an answer that is worth having, within the policy. */
export const sendWithRetries = async (call: Sendable, parts: SendParts): Promise<Sent> => {
  const { policy, timing } = parts;
  const repeatable = isRepeatable(call.method, call.headers);
  const until = timing.now() + policy.totalMs;
  let unclear = false;
  for (let attempt = 1; ; attempt++) {
    call.signal.throwIfAborted();
    const token = await parts.authorize();
    const tried = await tryOnce(call, token, parts);
    if ('response' in tried && !isWorthRetrying(tried.response.status, repeatable))
      return { response: tried.response, isAfterUnclearAttempt: unclear };

    const retryAfter =
      'response' in tried ? readRetryAfter(tried.response.headers.get('retry-after'), timing.now()) : null;
    const wait = waitBefore(policy, attempt, retryAfter, timing.random());
    const isLast =
      attempt >= policy.attempts || timing.now() + wait > until || ('failure' in tried && !repeatable);
    if (isLast) {
      if ('response' in tried) return { response: tried.response, isAfterUnclearAttempt: unclear };
      throw new TransportError(call.name, attempt, tried.failure);
    }
    unclear ||= 'failure' in tried || isUnclear(tried.response.status);
    await timing.sleep(wait, call.signal);
  }
};

type Tried = { readonly response: Response } | { readonly failure: unknown };

const tryOnce = async (
  call: Sendable,
  token: string | null,
  { fetch, policy }: SendParts,
): Promise<Tried> => {
  const headers = new Headers(call.headers);
  if (token !== null) headers.set('authorization', `Bearer ${token}`);
  const late = new AbortController();
  const timer = setTimeout(
    () => late.abort(new DOMException('no answer in time', 'TimeoutError')),
    policy.attemptMs,
  );
  try {
    const response = await fetch(call.url, {
      method: call.method,
      headers,
      ...(call.body !== null && { body: call.body }),
      signal: AbortSignal.any([call.signal, late.signal]),
    });
    return { response: call.isStreamed && response.ok ? response : await readWhole(response) };
  } catch (failure) {
    // whoever called wanted it to end: no failure of the transport
    call.signal.throwIfAborted();
    return { failure };
  } finally {
    clearTimeout(timer);
  }
};

const BODILESS: ReadonlySet<number> = new Set([204, 205, 304]);

/** Reads the body within the attempt, so that a connection that breaks in it is tried again too. */
const readWhole = async (response: Response): Promise<Response> => {
  const { status, statusText, headers } = response;
  const body = await response.arrayBuffer();
  return new Response(BODILESS.has(status) ? null : body, { status, statusText, headers });
};
