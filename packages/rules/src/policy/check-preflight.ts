import { rankOrder } from '../identity/rank-ladder.ts';
import { EDUCATION_LEVELS } from '../terms.ts';
import { complain, type Fault } from './guard.ts';
import type { RuleSet } from './rule-set.ts';

/** What the section on the pre-flight must fulfil beyond its shape. */
export function checkPreflight({ preflight }: Pick<RuleSet, 'preflight'>, faults: Fault[]): void {
  const { batchSize, ratings, move, readiness, highestGrade, graduationAge } = preflight;
  if (batchSize === 0) complain(faults, 'preflight.batchSize', 'no name fits');
  if (ratings.beforeMonth === 0) complain(faults, 'preflight.ratings.beforeMonth', 'no month');
  if (move.minMonths > move.maxMonths) complain(faults, 'preflight.move', 'minMonths above maxMonths');
  if (readiness.warning > readiness.blocking) {
    complain(faults, 'preflight.readiness', 'a warning weighs more than what blocks');
  }
  EDUCATION_LEVELS.forEach((level, place) => {
    const higher = EDUCATION_LEVELS[place - 1];
    if (higher === undefined) return;
    if (rankOrder(highestGrade[level]) > rankOrder(highestGrade[higher])) {
      complain(faults, `preflight.highestGrade.${level}`, `above that of ${higher}`);
    }
    if (graduationAge[level] > graduationAge[higher]) {
      complain(faults, `preflight.graduationAge.${level}`, `above that of ${higher}`);
    }
  });
}
