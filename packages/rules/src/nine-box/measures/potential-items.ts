import type { PotentialItemsRule } from '../../policy/component-rule.ts';
import { POTENTIAL_ITEMS } from '../../terms.ts';
import type { PlacementInputs } from '../placement-inputs.ts';
import type { Timeline } from '../reading.ts';
import { assessmentTimeline } from './assessment-timeline.ts';

/** Potensi: the eight items of PermenPANRB 20/2025 Ps 17, their sum in percent of the highest possible. */
export function measurePotentialItems(
  { assessments }: PlacementInputs,
  { maxPerItem }: PotentialItemsRule,
  validYears: number,
): Timeline {
  return assessmentTimeline(assessments, validYears, ({ id, potential }) => {
    const sum = POTENTIAL_ITEMS.reduce((total, item) => total + potential[item], 0);
    return {
      kind: 'found',
      raw: sum,
      value: (sum * 100) / (POTENTIAL_ITEMS.length * maxPerItem),
      source: [`assessments/${id}`],
    };
  });
}
