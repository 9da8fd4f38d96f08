import { addCauses } from './cause-counts.ts';
import { mergeBy } from './merge-by.ts';
import { addMovements } from './movement.ts';
import type { GroupMovement, ReplayTally } from './replay-tally.ts';
import { compareGroups } from './tally-replays.ts';

/**
 * The tally of all people of two tallies, who must be different people: units can be replayed apart and added up in
 * any order. Tallies of different policies or days have no sum.
 */
export function mergeReplays(a: ReplayTally, b: ReplayTally): ReplayTally {
  if (a.from !== b.from || a.to !== b.to || a.asOf !== b.asOf) {
    throw new RangeError(`no sum of ${a.from}>${a.to} on ${a.asOf} and ${b.from}>${b.to} on ${b.asOf}`);
  }
  return {
    from: a.from,
    to: a.to,
    asOf: a.asOf,
    all: addMovements(a.all, b.all),
    causes: addCauses(a.causes, b.causes),
    groups: mergeBy(
      [...a.groups, ...b.groups],
      ({ dimension, group }) => `${dimension}/${group}`,
      (x, y): GroupMovement => ({ dimension: x.dimension, group: x.group, ...addMovements(x, y) }),
    ).sort(compareGroups),
  };
}
