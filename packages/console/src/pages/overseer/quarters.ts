import type { Decision } from './types.ts';

/** Choices of a quarter, by the rank that was chosen. */
export interface Quarter {
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
  readonly first: number;
  readonly second: number;
  /** Rank 3 and, where a policy lets more be chosen, beyond. */
  readonly further: number;
}

const monthInOffice = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Jayapura',
  year: 'numeric',
  month: '2-digit',
});

/** Quarters are counted through, so that none is skipped: 4 × year + quarter − 1. */
const indexOf = (instant: string): number => {
  const [year = 0, month = 1] = monthInOffice.format(new Date(instant)).split('-').map(Number);
  return year * 4 + Math.floor((month - 1) / 3);
};

/** Every quarter from the first choice to the last, those without any included. */
export const byQuarter = (
  decisions: readonly Pick<Decision, 'decidedAt' | 'chosen'>[],
): readonly Quarter[] => {
  const groups = Map.groupBy(decisions, ({ decidedAt }) => indexOf(decidedAt));
  if (groups.size === 0) return [];
  const start = Math.min(...groups.keys());
  return Array.from({ length: Math.max(...groups.keys()) - start + 1 }, (_, at) => {
    const index = start + at;
    const ranks = (groups.get(index) ?? []).map(({ chosen }) => chosen.rank);
    return {
      year: Math.floor(index / 4),
      quarter: (index % 4) + 1,
      first: ranks.filter((rank) => rank === 1).length,
      second: ranks.filter((rank) => rank === 2).length,
      further: ranks.filter((rank) => rank > 2).length,
    };
  });
};

/** Share of choices of rank 1; null where nothing was chosen. */
export const shareOfFirst = (decisions: readonly Pick<Decision, 'chosen'>[]): number | null =>
  decisions.length === 0
    ? null
    : decisions.filter(({ chosen }) => chosen.rank === 1).length / decisions.length;
