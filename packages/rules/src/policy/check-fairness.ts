import { PREDIKATS } from '../terms.ts';
import type { FairnessRules } from './fairness-rules.ts';
import { complain, type Fault } from './guard.ts';

/** Fewest people of which a standard deviation says anything, and of whom none can be picked out at once. */
const FEWEST = 3;

/** Bands without gap or overlap, a scale in the order of the predikat, and groups large enough to have a spread. */
export function checkFairness(
  { suppressBelow, predikatScores, highBoxes, ageBands }: FairnessRules,
  faults: Fault[],
): void {
  if (suppressBelow < FEWEST) complain(faults, 'fairness.suppressBelow', `below ${FEWEST}`);
  PREDIKATS.forEach((predikat, place) => {
    const better = PREDIKATS[place - 1];
    if (better !== undefined && predikatScores[predikat] >= predikatScores[better]) {
      complain(faults, `fairness.predikatScores.${predikat}`, `not below ${better}`);
    }
  });
  if (highBoxes.length === 0) complain(faults, 'fairness.highBoxes', 'empty');
  if (new Set(highBoxes).size < highBoxes.length)
    complain(faults, 'fairness.highBoxes', 'a box occurs twice');
  if (ageBands[0] !== 0) complain(faults, 'fairness.ageBands', 'does not begin at 0');
  ageBands.forEach((from, place) => {
    const before = ageBands[place - 1];
    if (before !== undefined && from <= before) {
      complain(faults, `fairness.ageBands[${place}]`, 'not above the one before');
    }
  });
}
