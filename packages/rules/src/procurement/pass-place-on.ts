import { ok, type Result, refuse } from '../result.ts';
import type { RankedApplicant } from './rank-selection.ts';

export interface PlacePassedOn {
  readonly ranking: readonly RankedApplicant[];
  /** Who gets the place; null where nobody is next in line. */
  readonly replacedBy: string | null;
}

/** Somebody of the final list gives up the place before being appointed: it goes to the next in line. */
export function passPlaceOn(
  ranking: readonly RankedApplicant[],
  applicantId: string,
): Result<PlacePassedOn, 'not-on-list'> {
  const leaving = ranking.find((ranked) => ranked.applicantId === applicantId);
  if (leaving?.outcome !== 'lulus') return refuse('not-on-list');
  const next = ranking.find(({ outcome }) => outcome === 'cadangan');
  return ok({
    ranking: ranking.map((ranked) => {
      if (ranked === leaving) return { ...ranked, outcome: 'mengundurkan-diri' };
      return ranked === next ? { ...ranked, outcome: 'lulus' } : ranked;
    }),
    replacedBy: next?.applicantId ?? null,
  });
}
