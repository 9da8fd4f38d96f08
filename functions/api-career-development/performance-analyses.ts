import { type careerDevelopmentOperations as operations, type Refusal, refuse } from '@kotak9/contracts';
import type { Act, Request } from '@kotak9/http';
import { type AnalysisFault, POST_LEVELS, reviewAnalysis, whyNotAnalyse, yearOf } from '@kotak9/rules';
import {
  loadPerson,
  localDate,
  peopleToAnalyse,
  performanceAnalysisRegister,
  policyInForce,
  profilesAt,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { changeEntryAct, registerActs } from '../register-acts.ts';
import { type FieldFault, IN_FUTURE, refuseField } from './field-refusal.ts';

type Asked = Request<typeof operations.recordPerformanceAnalysis>;
type Reviewed = Request<typeof operations.reviewPerformanceAnalysis>;
type Entry = Parameters<typeof performanceAnalysisRegister.ownerOf>[0];

const REVIEW_TOO_EARLY: FieldFault = {
  field: 'reviewBy',
  message: { id: 'Harus sesudah hari ini.', en: 'Must be later than today.' },
};
const BEFORE_ANALYSIS: FieldFault = {
  field: 'on',
  message: { id: 'Mendahului analisisnya.', en: 'Precedes the analysis.' },
};

const refusalOf = (fault: AnalysisFault, { id, year }: Pick<Entry, 'id' | 'year'>): Refusal => {
  switch (fault) {
    case 'not-rated':
    case 'not-below':
      return refuse('performance-analysis/not-called-for', { year });
    case 'already-reviewed':
      return refuse('performance-analysis/reviewed', { id });
    case 'review-not-later':
      return refuseField(fault, REVIEW_TOO_EARLY);
    case 'in-future':
      return refuseField(fault, IN_FUTURE);
    case 'before-analysis':
      return refuseField(fault, BEFORE_ANALYSIS);
  }
};

export const performanceAnalysisActs = (deps: TableDeps) => {
  const of = {
    register: performanceAnalysisRegister,
    resource: 'performance-analysis',
    ownerIn: ({ nip }: { readonly nip: string }) => nip,
  };
  return {
    ...registerActs<Entry, Asked['params'], Asked['body']>(deps, {
      ...of,
      complete: async ({ table, agency, today, params: { nip }, body }) => {
        const person = await loadPerson(table, agency, nip);
        if (person === null) return refuse('resource/not-found', { resource: 'asn', id: nip });
        const { careerDevelopment } = await policyInForce(table, agency, today);
        const data: Entry = { id: String(body.year), nip, ...body, recordedOn: today, review: null };
        const fault = whyNotAnalyse(person.inputs.performance, data, careerDevelopment.analysedPredikats);
        if (fault) return refusalOf(fault, data);
        return {
          data,
          fact: { type: 'performance-analysis.recorded.v1', data: { nip, analysisId: data.id } },
        };
      },
    }),
    review: changeEntryAct<Entry, Reviewed['params'], Reviewed['body']>(deps, {
      ...of,
      decide: ({ data }, { body, today }) => {
        const reviewed = reviewAnalysis(data, body, today);
        if (!reviewed.ok) return refusalOf(reviewed.error, data);
        return {
          data: reviewed.value,
          fact: {
            type: 'performance-analysis.reviewed.v1',
            data: { nip: data.nip, analysisId: data.id },
          },
        };
      },
    }),
  };
};

/** Whose rating of a year calls for an analysis, and who has one. */
export const performanceGaps =
  ({ table }: TableDeps): Act<typeof operations.listPerformanceGaps> =>
  async ({ principal: { agency }, query, now }) => {
    const today = localDate(now);
    const year = query.year ?? yearOf(today) - 1;
    const [ruleSet, profiles] = await Promise.all([
      policyInForce(table, agency, today),
      profilesAt(table, agency, POST_LEVELS),
    ]);
    const { analysedPredikats: below } = ruleSet.careerDevelopment;
    const items = await peopleToAnalyse(table, agency, { year, below, profiles });
    const analysed = items.filter((person) => person.analysed).length;
    return { status: 200, body: { year, below: items.length, analysed, items } };
  };
