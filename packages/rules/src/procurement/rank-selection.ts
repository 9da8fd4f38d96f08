import { ok, type Result, refuse } from '../result.ts';
import type { SelectionKey } from './selection-table.ts';
import { compareStandings, decidedBy, type SelectionStanding } from './standing.ts';
import { byId } from './who-goes-to-skb.ts';

/** `lulus`: to be appointed; `cadangan`: next in line should a place fall free. */
export const SELECTION_OUTCOMES = ['lulus', 'cadangan', 'mengundurkan-diri'] as const;
export type SelectionOutcome = (typeof SELECTION_OUTCOMES)[number];

export interface RankedApplicant {
  readonly rank: number;
  readonly applicantId: string;
  /** Not rounded. */
  readonly final: number;
  readonly outcome: SelectionOutcome;
  /** What puts this one after the one before; null for the first, and where only a decision of the panel does. */
  readonly behindBy: SelectionKey | null;
}

/** Some are equal in everything and not all of them can be appointed: the panel has to say who comes first. */
export interface TieUndecided {
  readonly applicantIds: readonly string[];
}

/**
 * Ranks by the order of the law; as many pass as there are posts.
 *
 * @param panelOrder applicants whom nothing in the law tells apart, in the order that the panel decided
 */
export function rankSelection(
  standings: readonly SelectionStanding[],
  posts: number,
  order: readonly SelectionKey[],
  panelOrder: readonly string[] = [],
): Result<readonly RankedApplicant[], TieUndecided> {
  const ranked = standings.toSorted(
    (one, other) =>
      compareStandings(one, other, order) ||
      placeIn(panelOrder, one) - placeIn(panelOrder, other) ||
      byId(one.applicantId, other.applicantId),
  );
  const undecided = undecidedAtCut(ranked, posts, order, panelOrder);
  if (undecided.length > 0) return refuse({ applicantIds: undecided });
  return ok(
    ranked.map((standing, index) => {
      const before = ranked[index - 1];
      return {
        rank: index + 1,
        applicantId: standing.applicantId,
        final: standing.values.final ?? 0,
        outcome: index < posts ? 'lulus' : 'cadangan',
        behindBy: before ? decidedBy(before, standing, order) : null,
      };
    }),
  );
}

function placeIn(panelOrder: readonly string[], { applicantId }: SelectionStanding): number {
  const place = panelOrder.indexOf(applicantId);
  return place === -1 ? panelOrder.length : place;
}

/** Those equal in everything to both the last to pass and the first not to, unless the panel has placed all of them. */
function undecidedAtCut(
  ranked: readonly SelectionStanding[],
  posts: number,
  order: readonly SelectionKey[],
  panelOrder: readonly string[],
): readonly string[] {
  const last = ranked[posts - 1];
  const next = ranked[posts];
  if (!last || !next || compareStandings(last, next, order) !== 0) return [];
  const equals = ranked.filter((one) => compareStandings(one, last, order) === 0);
  const ids = equals.map(({ applicantId }) => applicantId);
  return ids.every((id) => panelOrder.includes(id)) ? [] : ids;
}
