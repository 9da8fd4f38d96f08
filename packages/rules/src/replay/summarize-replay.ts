import { distributionOf } from './movement.ts';
import type { PersonReplay } from './person-replay.ts';
import type { ReplaySettings, ReplaySummary } from './replay-summary.ts';
import type { ReplayContext, ReplayTally } from './replay-tally.ts';
import { suppressSmallGroups } from './suppress-small-groups.ts';
import { tallyReplays } from './tally-replays.ts';

/** A whole replay in figures, with everybody who moves. */
export function summarizeReplay(
  replays: readonly PersonReplay[],
  context: ReplayContext,
  settings: ReplaySettings,
): ReplaySummary {
  return {
    ...discloseTally(tallyReplays(replays, context, settings), settings),
    movers: replays.filter(({ moved }) => moved).sort(compareMovers),
  };
}

/** What may be shown of a tally: of one unit, or of many added up. Suppression comes last, for sums need all figures. */
export function discloseTally(
  { from, to, asOf, all, causes, groups }: ReplayTally,
  { suppressBelow }: Pick<ReplaySettings, 'suppressBelow'>,
): Omit<ReplaySummary, 'movers'> {
  return {
    from,
    to,
    asOf,
    all: { ...all, ...distributionOf(all) },
    causes,
    groups: suppressSmallGroups(groups, suppressBelow),
  };
}

function compareMovers(a: PersonReplay, b: PersonReplay): number {
  if (a.unitId !== b.unitId) return a.unitId < b.unitId ? -1 : 1;
  return a.nip < b.nip ? -1 : 1;
}
