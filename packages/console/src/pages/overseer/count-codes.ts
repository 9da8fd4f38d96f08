import type { RefusedAttempt } from './types.ts';

export interface CodeCount {
  readonly code: string;
  readonly count: number;
}

/** How often each code was refused, the most frequent first. */
export const countCodes = (refusals: readonly Pick<RefusedAttempt, 'code'>[]): readonly CodeCount[] =>
  [...Map.groupBy(refusals, ({ code }) => code)]
    .map(([code, of]) => ({ code, count: of.length }))
    .toSorted((one, other) => other.count - one.count || one.code.localeCompare(other.code, 'en'));
