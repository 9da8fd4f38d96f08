import type { Box } from '../placement.ts';
import { EXPECTATIONS, POTENTIAL_LEVELS } from '../terms.ts';
import { complain, type Fault } from './guard.ts';
import type { RuleSet } from './rule-set.ts';

/** The box map has one row for each pair of levels, and every box that another rule names is in it. */
export function checkBoxes(
  { boxes, targets, successorPolicy, talentPool, fairness, matching }: RuleSet,
  faults: Fault[],
): void {
  for (const performance of EXPECTATIONS) {
    for (const potential of POTENTIAL_LEVELS) {
      const rows = boxes.filter((row) => row.performance === performance && row.potential === potential);
      if (rows.length !== 1) {
        complain(faults, 'boxes', `${performance} / ${potential} occurs ${rows.length} times, not once`);
      }
    }
  }
  const numbers = new Set(boxes.map(({ box }) => box));
  if (numbers.size < boxes.length) complain(faults, 'boxes', 'a number occurs twice');

  const checkNamed = (path: string, named: readonly Box[]) => {
    named.forEach((box, index) => {
      if (!numbers.has(box)) complain(faults, `${path}[${index}]`, `box ${box} is not in the map`);
    });
  };
  checkNamed('successorPolicy.boxes', successorPolicy.boxes);
  checkNamed('successorPolicy.fallback', successorPolicy.fallback);
  checkNamed(
    'talentPool.boxes',
    talentPool.boxes.map(({ box }) => box),
  );
  checkNamed('fairness.highBoxes', fairness.highBoxes);
  const filled = Object.entries(targets).map(([level, target]) => [`targets.${level}`, target] as const);
  for (const [path, { requirements }] of [...filled, ['matching.lateral', matching.lateral] as const]) {
    requirements.forEach((rule, index) => {
      if (rule.requirement === 'box') checkNamed(`${path}.requirements[${index}].anyOf`, rule.anyOf);
    });
  }
}
