import { ageBandOf } from '../policy/age-band.ts';
import { countCauses } from './cause-counts.ts';
import { movementOf } from './movement.ts';
import type { PersonReplay } from './person-replay.ts';
import type { ReplaySettings } from './replay-summary.ts';
import {
  GROUP_DIMENSIONS,
  type GroupDimension,
  type GroupMovement,
  type ReplayContext,
  type ReplayTally,
} from './replay-tally.ts';

/** Counts replays: all together, by cause, and by unit, sex and age band. */
export function tallyReplays(
  replays: readonly PersonReplay[],
  { from, to, asOf }: ReplayContext,
  { ageBands }: Pick<ReplaySettings, 'ageBands'>,
): ReplayTally {
  const groups = GROUP_DIMENSIONS.flatMap((dimension) =>
    [...Map.groupBy(replays, (replay) => groupOf(replay, dimension, ageBands))].map(
      ([group, members]): GroupMovement => ({ dimension, group, ...movementOf(members) }),
    ),
  );
  return {
    from,
    to,
    asOf,
    all: movementOf(replays),
    causes: countCauses(replays),
    groups: groups.sort(compareGroups),
  };
}

/** By dimension, then by name. */
export function compareGroups(a: GroupMovement, b: GroupMovement): number {
  return (
    GROUP_DIMENSIONS.indexOf(a.dimension) - GROUP_DIMENSIONS.indexOf(b.dimension) ||
    (a.group < b.group ? -1 : 1)
  );
}

function groupOf(
  { unitId, sex, age }: PersonReplay,
  dimension: GroupDimension,
  ageBands: ReplaySettings['ageBands'],
): string {
  switch (dimension) {
    case 'unit':
      return unitId;
    case 'sex':
      return sex;
    case 'age-band':
      return ageBandOf(age, ageBands);
  }
}
