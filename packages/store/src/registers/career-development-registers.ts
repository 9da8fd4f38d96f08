import { schemas } from '@kotak9/contracts';
import { lastDayOfStudy, toIsoDate } from '@kotak9/rules';
import { AGENCY_WIDE, defineRegister } from '../register.ts';

export const technicalCompetencyRegister = defineRegister<schemas.TechnicalCompetency>({
  kind: 'technical-competency',
  schema: schemas.TechnicalCompetency,
  place: 'agency',
  ownerOf: () => AGENCY_WIDE,
});

/** By position; due on its first day until it is the standard of the post. */
export const standardVersionRegister = defineRegister<schemas.StandardVersion>({
  kind: 'standard-version',
  schema: schemas.StandardVersion,
  place: 'agency',
  ownerOf: ({ positionId }) => positionId,
  dueOf: ({ applied, validFrom }) =>
    applied || validFrom === null ? null : { dueKind: 'standard-version', dueOn: validFrom },
});

export const assessmentPlanRegister = defineRegister<schemas.AssessmentPlan>({
  kind: 'assessment-plan',
  schema: schemas.AssessmentPlan,
  place: 'agency',
  ownerOf: () => AGENCY_WIDE,
});

export const gapAnalysisRegister = defineRegister<schemas.GapAnalysis>({
  kind: 'gap-analysis',
  schema: schemas.GapAnalysis,
  place: 'agency',
  ownerOf: () => AGENCY_WIDE,
});

/** Found in the index by kind and first day. */
export const guidanceRegister = defineRegister<schemas.Guidance>({
  kind: 'guidance',
  schema: schemas.Guidance,
  place: 'dossier',
  ownerOf: ({ nip }) => nip,
  dueOf: ({ kind, from }) => ({ dueKind: `guidance-${kind}`, dueOn: from }),
});

/** Found in the index by its last day until it has ended. */
export const studyAssignmentRegister = defineRegister<schemas.StudyAssignment>({
  kind: 'study-assignment',
  schema: schemas.StudyAssignment,
  place: 'dossier',
  ownerOf: ({ nip }) => nip,
  dueOf: (data) =>
    data.ended === null ? { dueKind: 'study-assignment', dueOn: lastDayOfStudy(data) } : null,
});

/** Found in the index by the last day of the year that was rated. */
export const performanceAnalysisRegister = defineRegister<schemas.PerformanceAnalysis>({
  kind: 'performance-analysis',
  schema: schemas.PerformanceAnalysis,
  place: 'dossier',
  ownerOf: ({ nip }) => nip,
  dueOf: ({ year }) => {
    const dueOn = toIsoDate(year, 12, 31);
    return dueOn === null ? null : { dueKind: 'performance-analysis', dueOn };
  },
});

export const careerPathRegister = defineRegister<schemas.CareerPath>({
  kind: 'career-path',
  schema: schemas.CareerPath,
  place: 'agency',
  ownerOf: () => AGENCY_WIDE,
});
