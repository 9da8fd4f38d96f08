import type { IsoDate } from '../brands.ts';
import { yearOf } from '../calendar.ts';
import { latestAssessment } from '../competency/latest-assessment.ts';
import type { PersonInputs } from '../person.ts';
import type { Proposal } from './move.ts';
import { TRIAL_ID } from './move.ts';

/** What would be recorded of somebody, and the day for which to place them by it. */
export interface Trial {
  readonly inputs: PersonInputs;
  readonly day: IsoDate;
}

/**
 * The inputs with all of these changes in them. Changes are looked at as if they were there today, everything else
 * being as it is; only waiting moves the day, and then what is renewed every year is taken to be renewed as it is.
 */
export function tryMoves(
  inputs: PersonInputs,
  moves: readonly Pick<Proposal, 'apply' | 'waitsFor'>[],
  asOf: IsoDate,
): Trial {
  const day = moves.reduce<IsoDate>(
    (latest, { waitsFor }) => (waitsFor !== null && waitsFor > latest ? waitsFor : latest),
    asOf,
  );
  const from = day === asOf ? inputs : carryOn(inputs, asOf, day);
  return { inputs: moves.reduce((person, { apply }) => apply(person, day), from), day };
}

/** With the yearly rating, feedback and hours of training of today for the year of `day`, and a valid assessment. */
function carryOn(inputs: PersonInputs, asOf: IsoDate, day: IsoDate): PersonInputs {
  const year = yearOf(day);
  const assessment = latestAssessment(inputs.assessments, asOf);
  return {
    ...inputs,
    performance: carryYear(inputs.performance, yearOf(asOf), year),
    feedback: carryYear(inputs.feedback, yearOf(asOf), year),
    training: [...inputs.training, ...countedTraining(inputs, yearOf(asOf), year)],
    assessments: assessment
      ? [...inputs.assessments, { ...assessment, id: TRIAL_ID, date: day }]
      : inputs.assessments,
  };
}

function carryYear<Rated extends { readonly year: number }>(
  records: readonly Rated[],
  upTo: number,
  year: number,
): readonly Rated[] {
  if (records.some((record) => record.year === year)) return records;
  const latest = records
    .filter((record) => record.year <= upTo)
    .reduce<Rated | null>((a, b) => (a && a.year >= b.year ? a : b), null);
  return latest ? [...records, { ...latest, year }] : records;
}

/** The hours that count now: of the running year or of the last one, whichever is more. */
function countedTraining({ training }: PersonInputs, running: number, year: number) {
  if (year === running) return [];
  const hoursIn = (wanted: number) =>
    training.reduce((sum, course) => (course.year === wanted ? sum + course.hours : sum), 0);
  const hours = Math.max(hoursIn(running), hoursIn(running - 1)) - hoursIn(year);
  return hours > 0 ? [{ id: `${TRIAL_ID}-lanjut`, name: '', year, hours }] : [];
}
