import type { PersonInputs } from '../person.ts';
import type { DevelopmentRules } from '../policy/development-rules.ts';
import type { DevelopmentPlan } from './development-plan.ts';

/** JP recorded as training in a year. */
export function trainingHoursIn(training: PersonInputs['training'], year: number): number {
  return training.filter((one) => one.year === year).reduce((sum, { hours }) => sum + hours, 0);
}

export interface DevelopmentHours {
  /** JP that the year asks for. */
  readonly required: number;
  /** JP done: those recorded as training, and those of other programmes of the plan. */
  readonly done: number;
  /** JP still lacking, never below zero. */
  readonly remaining: number;
  /** JP still to come by the plan: of items that are neither finished nor cancelled. */
  readonly planned: number;
}

/** Where somebody stands in the hours of a year. A programme that is recorded as training is not counted twice. */
export function developmentHours(
  { year, items }: DevelopmentPlan,
  training: PersonInputs['training'],
  { yearlyHours, countedAsTraining }: DevelopmentRules,
): DevelopmentHours {
  const byPlan = items
    .filter(({ programme }) => !countedAsTraining.includes(programme))
    .reduce((sum, { doneHours }) => sum + doneHours, 0);
  const done = trainingHoursIn(training, year) + byPlan;
  const planned = items
    .filter(({ status }) => status === 'rencana' || status === 'berjalan')
    .reduce((sum, { hours, doneHours }) => sum + Math.max(0, hours - doneHours), 0);
  return { required: yearlyHours, done, remaining: Math.max(0, yearlyHours - done), planned };
}
