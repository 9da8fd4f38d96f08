import { careerDevelopmentOperations as operations } from '@kotak9/contracts';
import { type ApiHandler, createApi, handle } from '@kotak9/http';
import type { TableDeps } from '../deps.ts';
import { assessmentPlanActs } from './assessment-plans.ts';
import { assessmentExpiries, assessmentValidity } from './assessment-validity.ts';
import { careerDevelopmentOf } from './career-development-of.ts';
import { careerPathActs } from './career-paths.ts';
import { competencyDictionary } from './competency-dictionary.ts';
import { competencyGapsOfUnits } from './competency-gaps.ts';
import { gapAnalysisActs } from './gap-analyses.ts';
import { guidanceActs } from './guidance.ts';
import { pathStandings } from './path-standings.ts';
import { performanceAnalysisActs, performanceGaps } from './performance-analyses.ts';
import { runningStudies } from './running-studies.ts';
import { standardCoverage, standardOn, standardVersionActs } from './standard-versions.ts';
import { studyAssignmentActs } from './study-assignments.ts';
import { positionsRequiring, technicalCompetencyActs } from './technical-competencies.ts';
import { trainingHours, trainingHoursSummary } from './training-hours.ts';

export const createHandler = (deps: TableDeps): ApiHandler => {
  const technical = technicalCompetencyActs(deps);
  const versions = standardVersionActs(deps);
  const plans = assessmentPlanActs(deps);
  const analyses = gapAnalysisActs(deps);
  const guidance = guidanceActs(deps);
  const study = studyAssignmentActs(deps);
  const performance = performanceAnalysisActs(deps);
  const paths = careerPathActs(deps);
  return createApi({
    name: 'api-career-development',
    endpoints: [
      handle(operations.getCompetencyDictionary, competencyDictionary),
      handle(operations.recordTechnicalCompetency, technical.record),
      handle(operations.listTechnicalCompetencies, technical.list),
      handle(operations.getTechnicalCompetency, technical.get),
      handle(operations.listPositionsRequiring, positionsRequiring(deps)),
      handle(operations.recordStandardVersion, versions.record),
      handle(operations.listStandardVersions, versions.list),
      handle(operations.getStandardOnDay, standardOn(deps)),
      handle(operations.getStandardCoverage, standardCoverage(deps)),
      handle(operations.getAssessmentValidity, assessmentValidity(deps)),
      handle(operations.listAssessmentExpiries, assessmentExpiries(deps)),
      handle(operations.createAssessmentPlan, plans.record),
      handle(operations.listAssessmentPlans, plans.list),
      handle(operations.getAssessmentPlan, plans.get),
      handle(operations.getCompetencyGaps, competencyGapsOfUnits(deps)),
      handle(operations.recordGapAnalysis, analyses.record),
      handle(operations.listGapAnalyses, analyses.list),
      handle(operations.getGapAnalysis, analyses.get),
      handle(operations.listTrainingHours, trainingHours(deps)),
      handle(operations.getTrainingHoursSummary, trainingHoursSummary(deps)),
      handle(operations.recordGuidance, guidance.record),
      handle(operations.listGuidance, guidance.list),
      handle(operations.getGuidance, guidance.get),
      handle(operations.recordGuidanceSession, guidance.attend),
      handle(operations.concludeGuidance, guidance.conclude),
      handle(operations.listGuidanceByKind, guidance.byKind),
      handle(operations.recordStudyAssignment, study.record),
      handle(operations.listStudyAssignments, study.list),
      handle(operations.getStudyAssignment, study.get),
      handle(operations.extendStudyAssignment, study.extend),
      handle(operations.endStudyAssignment, study.end),
      handle(operations.listRunningStudies, runningStudies(deps)),
      handle(operations.recordPerformanceAnalysis, performance.record),
      handle(operations.listPerformanceAnalyses, performance.list),
      handle(operations.getPerformanceAnalysis, performance.get),
      handle(operations.reviewPerformanceAnalysis, performance.review),
      handle(operations.listPerformanceGaps, performanceGaps(deps)),
      handle(operations.recordCareerPath, paths.record),
      handle(operations.listCareerPaths, paths.list),
      handle(operations.getCareerPath, paths.get),
      handle(operations.getPathStandings, pathStandings(deps)),
      handle(operations.getCareerDevelopment, careerDevelopmentOf(deps)),
    ],
    ...deps,
  });
};
