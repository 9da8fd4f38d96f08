import { firstDayOfYear, yearOf } from '../../calendar.ts';
import type { TrainingHoursRule } from '../../policy/component-rule.ts';
import { stepOf } from '../../policy/step-of.ts';
import type { PlacementInputs } from '../placement-inputs.ts';
import type { Timeline } from '../reading.ts';

/** The running year and the last full one. */
const YEARS_IN_VIEW = 2;

/**
 * Pengembangan kompetensi: hours of training (JP) of the last full calendar year or of the running one, whichever
 * is more, so that nobody loses points on 1 January for a year that has only begun.
 */
export function measureTrainingHours({ training }: PlacementInputs, { steps }: TrainingHoursRule): Timeline {
  return {
    at: (asOf) => {
      const running = yearOf(asOf);
      const begun = training.filter(({ year }) => year <= running);
      const inYear = (year: number) => begun.filter((course) => course.year === year);
      const now = inYear(running);
      const last = inYear(running - 1);
      const counted = hoursOf(now) >= hoursOf(last) && now.length > 0 ? now : last;
      if (counted.length > 0) {
        const hours = hoursOf(counted);
        return { kind: 'found', raw: hours, value: stepOf(hours, steps).value, source: sourcesOf(counted) };
      }
      if (begun.length === 0) return { kind: 'absent' };
      const latest = Math.max(...begun.map(({ year }) => year));
      return { kind: 'expired', since: firstDayOfYear(latest + YEARS_IN_VIEW) };
    },
    turningDays: () =>
      training.flatMap(({ year }) => [firstDayOfYear(year), firstDayOfYear(year + YEARS_IN_VIEW)]),
  };
}

function hoursOf(courses: PlacementInputs['training']): number {
  return courses.reduce((sum, { hours }) => sum + hours, 0);
}

function sourcesOf(courses: PlacementInputs['training']): string[] {
  return courses.map(({ id }) => `training/${id}`).sort();
}
