import { yearOf } from '../../calendar.ts';
import type { Check } from '../preflight-facts.ts';

/** A diploma is of an age at which it can be had, and not of a year to come. */
export const educationYearDoubtful: Check = ({ inputs, asOf, ruleSet }) =>
  inputs.education.flatMap(({ id, level, graduatedIn }) => {
    const earliest = yearOf(inputs.birthDate) + ruleSet.preflight.graduationAge[level];
    const latest = yearOf(asOf);
    return graduatedIn < earliest || graduatedIn > latest
      ? [
          {
            path: `education/${id}.graduatedIn`,
            expected: `${earliest}–${latest}`,
            actual: String(graduatedIn),
          },
        ]
      : [];
  });
