import { type JsonObject, listAt } from '../at-path.ts';
import { BOX_NUMBERS, type BoxNumber } from '../box-rows.ts';

/** The boxes that a policy counts as high where it compares groups. */
export const highBoxesOf = (policy: JsonObject): readonly BoxNumber[] => {
  const named = listAt(policy, ['fairness', 'highBoxes']);
  return BOX_NUMBERS.filter((box) => named.includes(box));
};
