import { type careerDevelopmentOperations as operations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import {
  bondOnDay,
  gapsOfPerson,
  guidanceHours,
  isAwayForStudy,
  validityOn,
  validUntilOf,
  yearlyHours,
  yearOf,
} from '@kotak9/rules';
import {
  entriesOf,
  guidanceRegister,
  loadPool,
  localDate,
  performanceAnalysisRegister,
  policyInForce,
  studyAssignmentRegister,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';

/** What development has come to for one person, on a day. */
export const careerDevelopmentOf =
  ({ table }: TableDeps): Act<typeof operations.getCareerDevelopment> =>
  async ({ principal: { agency }, params: { nip }, query, now }) => {
    const state = await loadPool(table, agency, nip);
    if (state === null) return refuse('resource/not-found', { resource: 'asn', id: nip });
    const asOf = query.on ?? localDate(now);
    const [ruleSet, guidance, analyses, studies] = await Promise.all([
      policyInForce(table, agency, asOf),
      entriesOf(table, agency, guidanceRegister, nip),
      entriesOf(table, agency, performanceAnalysisRegister, nip),
      entriesOf(table, agency, studyAssignmentRegister, nip),
    ]);
    const { inputs } = state.person;
    const assignments = studies.map(({ data }) => data);
    const validUntil = validUntilOf(inputs.assessments, asOf, ruleSet);
    const year = yearOf(asOf);
    const { analysedPredikats } = ruleSet.careerDevelopment;
    return {
      status: 200,
      body: {
        nip,
        asOf,
        ruleSet: ruleSet.id,
        validity: validityOn(validUntil, asOf),
        validUntil,
        gaps: gapsOfPerson(inputs, asOf, ruleSet),
        hours: {
          year,
          ...yearlyHours(inputs.training, state.development?.plan ?? null, year, ruleSet.development),
        },
        awayForStudy: isAwayForStudy(assignments, asOf),
        bond: bondOnDay(assignments, asOf),
        guidance: guidance.map(({ data }) => ({
          id: data.id,
          kind: data.kind,
          sessions: data.sessions.length,
          hours: guidanceHours(data),
          concluded: data.outcome !== null,
        })),
        toAnalyse: inputs.performance
          .filter(({ predikat }) => analysedPredikats.includes(predikat))
          .map((rating) => rating.year)
          .filter((rated) => analyses.every(({ data }) => data.year !== rated)),
      },
    };
  };
