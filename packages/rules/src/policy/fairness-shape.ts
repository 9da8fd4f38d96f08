import type { Box } from '../placement.ts';
import { PREDIKATS } from '../terms.ts';
import { CONFIDENCE_LEVELS, type FairnessRules } from './fairness-rules.ts';
import { count, type Guard, list, numberIn, object, table, term } from './guard.ts';

const box = term<Box>([1, 2, 3, 4, 5, 6, 7, 8, 9]);

export const fairnessShape: Guard<FairnessRules> = object<FairnessRules>({
  suppressBelow: count(1000),
  confidence: term(CONFIDENCE_LEVELS),
  predikatScores: table(PREDIKATS, numberIn(0, 100)),
  severityLimit: numberIn(0, 10),
  gap: object<FairnessRules['gap']>({ effect: numberIn(0, 10), points: numberIn(0, 100) }),
  highBoxes: list(box),
  ageBands: list(count(100)),
});
