/** How often and how long a call is tried again. */
export interface RetryPolicy {
  /** Attempts in all, the first included. 1: never again. */
  readonly attempts: number;
  /** No further attempt starts after so long, counted from the first. */
  readonly totalMs: number;
  /** The longest wait after the first attempt; it doubles with each. */
  readonly baseMs: number;
  /** The longest wait between two attempts, unless the service asks for more. */
  readonly capMs: number;
  /** An attempt without an answer for so long counts as failed. */
  readonly attemptMs: number;
}

export const DEFAULT_RETRY: RetryPolicy = {
  attempts: 5,
  totalMs: 60_000,
  baseMs: 200,
  capMs: 20_000,
  // an HTTP API answers within 30 s or not at all
  attemptMs: 35_000,
};

/**
 * Whether a call can be sent twice without being done twice: by its method, by its `Idempotency-Key`, or because it
 * names the version that it changes.
 */
export const isRepeatable = (method: string, headers: Headers): boolean =>
  ['GET', 'HEAD', 'PUT', 'DELETE'].includes(method) ||
  headers.has('idempotency-key') ||
  headers.has('if-match');

/** The service did nothing: too many calls, or not available. */
const NOT_DONE: ReadonlySet<number> = new Set([429, 503]);
/** Nobody knows whether it was done. */
const UNCLEAR: ReadonlySet<number> = new Set([500, 502, 504]);

export const isUnclear = (status: number): boolean => UNCLEAR.has(status);

export const isWorthRetrying = (status: number, repeatable: boolean): boolean =>
  NOT_DONE.has(status) || (repeatable && UNCLEAR.has(status));

/** `Retry-After` (RFC 9110 §10.2.3) in milliseconds from now: seconds or an HTTP date. Null: absent or unreadable. */
export const readRetryAfter = (header: string | null, now: number): number | null => {
  const text = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  // nothing but a date in words: Date.parse also takes "-1" and "1.5" for dates
  const date = /^[A-Za-z]{3,9}[, ]/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
};

/**
 * The wait before the next attempt: anything up to the doubled base ("full jitter"), so that many clients that failed
 * together do not come back together; on top of what the service asked for.
 *
 * @param failed attempts so far, from 1
 * @param random from 0 to below 1
 */
export const waitBefore = (
  policy: RetryPolicy,
  failed: number,
  retryAfterMs: number | null,
  random: number,
): number =>
  (retryAfterMs ?? 0) + Math.round(random * Math.min(policy.capMs, policy.baseMs * 2 ** (failed - 1)));
