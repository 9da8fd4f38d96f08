import type { Nip, UnitId } from '../brands.ts';
import { type DevelopmentHours, developmentHours } from '../development/development-hours.ts';
import type { DevelopmentPlan } from '../development/development-plan.ts';
import type { PersonInputs } from '../person.ts';
import type { DevelopmentRules } from '../policy/development-rules.ts';

/**
 * Where somebody stands in the training hours of a year (PP 11/2017 Ps 203(4): 20 JP). A plan of another year says
 * nothing about this one.
 */
export function yearlyHours(
  training: PersonInputs['training'],
  plan: DevelopmentPlan | null,
  year: number,
  rules: DevelopmentRules,
): DevelopmentHours {
  return developmentHours(plan?.year === year ? plan : { year, items: [] }, training, rules);
}

export interface PersonHours extends DevelopmentHours {
  readonly nip: Nip;
  readonly unitId: UnitId;
}

export interface HoursSummary {
  readonly people: number;
  /** People with the hours of the year. */
  readonly met: number;
  /** People without them. */
  readonly short: number;
  /** JP that those lack together. */
  readonly lacking: number;
  /** JP done by all, on average; 0 where there is nobody. */
  readonly average: number;
}

/** How many of some people have the hours of a year. */
export function summarizeHours(people: readonly PersonHours[]): HoursSummary {
  const short = people.filter(({ remaining }) => remaining > 0);
  const done = people.reduce((sum, person) => sum + person.done, 0);
  return {
    people: people.length,
    met: people.length - short.length,
    short: short.length,
    lacking: short.reduce((sum, { remaining }) => sum + remaining, 0),
    average: people.length === 0 ? 0 : done / people.length,
  };
}
