import {
  type OperationInput,
  type performanceManagementOperations,
  type Refusal,
  refuse,
} from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { addYears, dayBefore, firstDayOfYear, type IsoDate, yearOf } from '@kotak9/rules';
import { loadRecord } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { registerActs } from '../register-acts.ts';
import { refuseUnfitRater } from './fit-rater.ts';
import { PLANS, type PlanData, planFact } from './the-plan.ts';

type Operation = typeof performanceManagementOperations.drawUpPerformancePlan;
type Input = OperationInput<Operation>;

interface Asked {
  readonly year: number;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

/** The days of an SKP: the year, or the part of it that is asked for. */
const spanOf = ({ year, from, to }: Asked): Pick<PlanData, 'from' | 'to'> | Refusal => {
  const first = from ?? firstDayOfYear(year);
  const last = to ?? dayBefore(addYears(firstDayOfYear(year), 1));
  const wrong = (field: string, code: string, id: string, en: string) =>
    refuse('request/invalid', {}, [{ field, code, message: { id, en } }]);
  if (yearOf(first) !== year) {
    return wrong('from', 'other-year', `Harus dalam tahun ${year}.`, `Must lie within the year ${year}.`);
  }
  if (yearOf(last) !== year) {
    return wrong('to', 'other-year', `Harus dalam tahun ${year}.`, `Must lie within the year ${year}.`);
  }
  return last < first
    ? wrong(
        'to',
        'until-before-since',
        'Tidak boleh mendahului hari pertama.',
        'Must not precede the first day.',
      )
    : { from: first, to: last };
};

/** An SKP is drawn up by the person, or by HR; one for each year. */
export const drawUpPlan = (deps: TableDeps): Act<Operation> =>
  registerActs<PlanData, Input['params'], Input['body']>(deps, {
    ...PLANS,
    complete: async ({ table, agency, params: { nip }, body }) => {
      const person = await loadRecord(table, agency, nip);
      if (person === null) return refuse('resource/not-found', { resource: 'asn', id: nip });
      const span = spanOf(body);
      if ('refused' in span) return span;
      const unfit = await refuseUnfitRater(table, agency, nip, body.rater);
      if (unfit) return unfit;
      const data: PlanData = {
        ...body,
        ...span,
        id: String(body.year),
        nip,
        unitId: person.record.unitId,
        status: 'draft',
        revision: 1,
        reason: null,
        submittedOn: null,
        returnedFor: null,
        agreedOn: null,
        raterReason: null,
        evaluation: null,
      };
      return {
        data,
        fact: { type: 'performance-plan.drawn-up.v1', data: { ...planFact(data), rater: data.rater } },
      };
    },
  }).record;
