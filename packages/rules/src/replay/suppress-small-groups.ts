import { groupsToHide } from '../fairness/groups-to-hide.ts';
import { distributionOf } from './movement.ts';
import type { GroupResult } from './replay-summary.ts';
import { GROUP_DIMENSIONS, type GroupMovement } from './replay-tally.ts';

/**
 * The figures of groups of at least `fewest` people. The groups of one dimension add up to all people, so figures
 * of a single hidden group could be had by subtraction: as long as the hidden ones are together too few, the next
 * smallest is hidden with them.
 */
export function suppressSmallGroups(groups: readonly GroupMovement[], fewest: number): GroupResult[] {
  return GROUP_DIMENSIONS.flatMap((dimension) => {
    const ofDimension = groups.filter((group) => group.dimension === dimension);
    const sizes = new Map(ofDimension.map(({ group, people }) => [group, people]));
    const hidden = groupsToHide(sizes, fewest);
    return ofDimension.map((group) => resultOf(group, hidden.has(group.group)));
  });
}

function resultOf(movement: GroupMovement, suppressed: boolean): GroupResult {
  const { dimension, group, people, moved } = movement;
  if (suppressed) return { dimension, group, suppressed: true };
  return { dimension, group, suppressed: false, people, moved, ...distributionOf(movement) };
}
