import type { Throttle } from '../model/api.ts';

/** A token bucket: `burst` requests at once, refilled at `rate` a second. Answers whether the request may pass. */
export function createBucket({ rate, burst }: Throttle, nowMs: () => number): () => boolean {
  let tokens = burst;
  let filledAt = nowMs();
  return () => {
    const now = nowMs();
    tokens = Math.min(burst, tokens + ((now - filledAt) / 1000) * rate);
    filledAt = now;
    if (tokens < 1) return false;
    tokens--;
    return true;
  };
}
