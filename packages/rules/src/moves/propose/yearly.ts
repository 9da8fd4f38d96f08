import type { IsoDate } from '../../brands.ts';
import { addMonths, firstDayOfYear, laterDate, yearOf } from '../../calendar.ts';
import { predikatOf } from '../../performance/predikat-matrix.ts';
import type { Component } from '../../placement.ts';
import type { MoveRule } from '../../policy/matching-rules.ts';
import { EXPECTATIONS, FEEDBACK_CATEGORIES, PREDIKATS, type Predikat } from '../../terms.ts';
import { componentOf } from '../component-of.ts';
import type { MoveContext, Proposal } from '../move.ts';

/**
 * One predikat better at the next yearly rating (PermenPANRB 6/2022), which is made once its year is over. In the
 * trial it stands in for the rating of the running year.
 */
export function proposePredikat(context: MoveContext, { effort, leadMonths }: MoveRule): Proposal[] {
  const { inputs, asOf } = context;
  const nextYear = Math.max(yearOf(asOf), latestYear(inputs.performance) + 1);
  const earliest = addMonths(firstDayOfYear(nextYear + 1), leadMonths);
  return proposeBetter(componentOf('predikat', context)?.found, PREDIKATS, (to) => ({
    kind: 'predikat',
    renews: ['predikat'],
    earliest,
    effort,
    apply: (person, day) => ({
      ...person,
      performance: withYear(person.performance, {
        year: yearOf(day),
        ...expectationsFor(to),
        predikat: to,
        rater: null,
      }),
    }),
  }));
}

/** One category better at the next round of umpan balik 360°, this year's if it is still to be held. */
export function proposeFeedback(context: MoveContext, { effort, leadMonths }: MoveRule): Proposal[] {
  const { inputs, asOf } = context;
  const earliest = nextRound(latestYear(inputs.feedback), asOf, leadMonths);
  return proposeBetter(componentOf('feedback', context)?.found, FEEDBACK_CATEGORIES, (to) => ({
    kind: 'umpan-balik',
    renews: ['feedback'],
    earliest,
    effort,
    apply: (person, day) => ({
      ...person,
      feedback: withYear(person.feedback, { year: yearOf(day), category: to }),
    }),
  }));
}

/** The term before the one found, as a change; the lists of terms begin with the best. */
function proposeBetter<Term extends string>(
  found: Component | null | undefined,
  terms: readonly Term[],
  changeTo: (to: Term) => Pick<Proposal, 'kind' | 'renews' | 'earliest' | 'effort' | 'apply'>,
): Proposal[] {
  const now = terms.find((term) => term === found?.raw);
  const to = now && terms[terms.indexOf(now) - 1];
  return now && to ? [{ ...changeTo(to), subject: null, from: now, to, waitsFor: null }] : [];
}

function withYear<Rated extends { readonly year: number }>(records: readonly Rated[], anew: Rated): Rated[] {
  return [...records.filter(({ year }) => year !== anew.year), anew];
}

function nextRound(lastYear: number, asOf: IsoDate, leadMonths: number): IsoDate {
  return addMonths(laterDate(asOf, firstDayOfYear(lastYear + 1)), leadMonths);
}

function latestYear(records: readonly { readonly year: number }[]): number {
  return Math.max(0, ...records.map(({ year }) => year));
}

function expectationsFor(predikat: Predikat) {
  for (const workResult of EXPECTATIONS) {
    const behaviour = EXPECTATIONS.find((each) => predikatOf(workResult, each) === predikat);
    if (behaviour) return { workResult, behaviour };
  }
  throw new RangeError(`no work result and behaviour make ${predikat}`);
}
