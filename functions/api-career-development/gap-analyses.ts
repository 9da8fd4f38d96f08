import { type careerDevelopmentOperations as operations, refuse } from '@kotak9/contracts';
import type { Request } from '@kotak9/http';
import { gapsByUnit, summarizeGaps, summarizeHours, yearOf } from '@kotak9/rules';
import { AGENCY_WIDE, gapAnalysisRegister, policyInForce } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { registerActs } from '../register-acts.ts';
import { asPersonGaps, asPersonHours, peopleOfScope } from './people-of-scope.ts';

type Body = Request<typeof operations.recordGapAnalysis>['body'];
type Analysis = Parameters<typeof gapAnalysisRegister.ownerOf>[0];

/** The gaps and hours of the whole agency on a day, kept as they were: one a day, the history by year. */
export const gapAnalysisActs = (deps: TableDeps) =>
  registerActs<Analysis, object, Body>(deps, {
    register: gapAnalysisRegister,
    resource: 'gap-analysis',
    ownerIn: () => AGENCY_WIDE,
    complete: async ({ table, agency, today, body: { year } }) => {
      const thisYear = yearOf(today);
      if (year !== thisYear) return refuse('gap-analysis/not-this-year', { year, thisYear });
      const ruleSet = await policyInForce(table, agency, today);
      const look = { table, agency, asOf: today, ruleSet };
      const found = await peopleOfScope(look, null);
      if ('refused' in found) return found;
      const { smallestCell } = ruleSet.careerDevelopment;
      const people = found.map((state) => asPersonGaps(state, look));
      const hoursYear = year - 1;
      const data = {
        id: today,
        year,
        asOf: today,
        ruleSet: ruleSet.id,
        smallestCell,
        gaps: summarizeGaps(people, smallestCell),
        units: gapsByUnit(people, smallestCell),
        hoursYear,
        hours: summarizeHours(found.map((state) => asPersonHours(state, hoursYear, look))),
      };
      return {
        data: gapAnalysisRegister.schema.parse(data),
        fact: {
          type: 'gap-analysis.recorded.v1',
          data: { listId: AGENCY_WIDE, analysisId: today, on: today },
        },
      };
    },
  });
