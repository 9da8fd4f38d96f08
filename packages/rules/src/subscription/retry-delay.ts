const FIRST_SECONDS = 5;
const LONGEST_SECONDS = 2 * 3600;
/** A subscriber may ask for patience, but not put us off for ever. */
const LONGEST_ASKED_SECONDS = 6 * 3600;
const GIVEN_UP_AFTER_MS = 3 * 24 * 3600 * 1000;

export interface FailedDelivery {
  /** How often in a row, from 1. */
  readonly attempts: number;
  /** From 0 up to 1, at random: subscribers that failed together are not tried together. */
  readonly chance: number;
  /** What the subscriber asked for (`Retry-After`), if it did. */
  readonly askedSeconds: number | null;
}

/**
 * How long to wait after a delivery that failed: five seconds, twice as long each time up to two hours, of which
 * between half and the whole; and never less than the subscriber asked for.
 */
export const retryDelaySeconds = ({ attempts, chance, askedSeconds }: FailedDelivery): number => {
  const full = Math.min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** (attempts - 1));
  const own = full * (0.5 + chance / 2);
  return Math.max(own, Math.min(askedSeconds ?? 0, LONGEST_ASKED_SECONDS));
};

/** Whether a subscriber that nothing could be delivered to since `failingSince` is no longer tried: after three days. */
export const isGivenUp = (failingSince: string, now: string): boolean =>
  Date.parse(now) - Date.parse(failingSince) >= GIVEN_UP_AFTER_MS;
