export type {
  AppointmentChoice,
  AppointmentDecision,
  AppointmentRefusal,
} from './appointment/decide-appointment.ts';
export { decideAppointment } from './appointment/decide-appointment.ts';
export type {
  AgencyId,
  Branded,
  IsoDate,
  Nip,
  PositionId,
  RuleSetId,
  UnitId,
  VacancyId,
} from './brands.ts';
export { toAgencyId, toPositionId, toRuleSetId, toUnitId, toVacancyId } from './brands.ts';
export {
  addDays,
  addMonths,
  addYears,
  dayAfter,
  dayBefore,
  daysBetween,
  earlierDate,
  firstDayOfYear,
  firstOfNextMonth,
  laterDate,
  monthsBetween,
  parseIsoDate,
  toIsoDate,
  wholeYearsBetween,
  yearOf,
} from './calendar.ts';
export {
  expiriesByMonth,
  monthOf,
  VALIDITIES,
  validityOn,
} from './career-development/assessment-validity.ts';
export { brokenStep, type CareerPath, type PathStep } from './career-development/career-path.ts';
export { COMPETENCY_DICTIONARY } from './career-development/competency-dictionary.ts';
export { gapsByUnit, type PersonGaps, summarizeGaps } from './career-development/gap-summary.ts';
export { gapsOfPerson, validUntilOf } from './career-development/gaps-of-person.ts';
export {
  addSession,
  concludeGuidance,
  GUIDANCE_KINDS,
  type GuidanceFault,
  type GuidanceKind,
  guidanceHours,
  whyNotGuide,
} from './career-development/guidance.ts';
export { highestEducation } from './career-development/highest-education.ts';
export { type PathStanding, standingOnPath } from './career-development/path-standing.ts';
export {
  type AnalysisFault,
  PERFORMANCE_ACTIONS,
  PERFORMANCE_CAUSES,
  REVIEW_RESULTS,
  reviewAnalysis,
  whyNotAnalyse,
} from './career-development/performance-analysis.ts';
export {
  type AssessmentCandidate,
  type AssessmentMonth,
  type AssessmentSchedule,
  type AssessmentTerms,
  planAssessments,
  UNPLANNED_REASONS,
} from './career-development/plan-assessments.ts';
export { STANDARD_BASES, standardDifferences, standardOnDay } from './career-development/standard-on-day.ts';
export {
  bondOnDay,
  endStudy,
  extendStudy,
  isAwayForStudy,
  lastDayOfStudy,
  STUDY_ENDINGS,
  STUDY_LEVELS,
  type StudyFault,
  whyNotStudy,
} from './career-development/study-assignment.ts';
export { type PersonHours, summarizeHours, yearlyHours } from './career-development/yearly-hours.ts';
export { competencyStandard } from './competency/competency-standard.ts';
export type { CompetencyGap } from './competency/gap.ts';
export { competencyGaps } from './competency/gap.ts';
export { jobMatch, jobMatchBand } from './competency/job-match.ts';
export { latestAssessment } from './competency/latest-assessment.ts';
export {
  DEADLINE_KINDS,
  type Deadline,
  type DeadlineFacts,
  type DeadlineKind,
  type DeadlineRule,
} from './deadlines/deadline.ts';
export { deadlinesOf } from './deadlines/deadlines-of.ts';
export { competencyKind } from './development/competency-kind.ts';
export type { DevelopmentHours } from './development/development-hours.ts';
export { developmentHours } from './development/development-hours.ts';
export type {
  DevelopmentPlan,
  ItemStatus,
  Outcome,
  OutcomeResult,
  PlanItem,
  ProposedItem,
} from './development/development-plan.ts';
export { ITEM_STATUSES, OUTCOME_RESULTS } from './development/development-plan.ts';
export type { ActionKind, FollowUpAction, NamedAction } from './development/follow-up-actions.ts';
export { FOLLOW_UP_ACTIONS, followUpActions } from './development/follow-up-actions.ts';
export type { ProposedPlan } from './development/plan-development.ts';
export { planDevelopment } from './development/plan-development.ts';
export type { OutcomeFault } from './development/record-outcome.ts';
export { recordOutcome } from './development/record-outcome.ts';
export type { PlanFault } from './development/set-plan.ts';
export { setPlan } from './development/set-plan.ts';
export { absenceSanction } from './discipline/absence-ladder.ts';
export { answerAppeal, fileAppeal } from './discipline/appeal.ts';
export type { CaseRefusal } from './discipline/case-refusal.ts';
export { ANNULMENTS, CASE_ENDINGS, closeCase } from './discipline/close-case.ts';
export { decideCase } from './discipline/decide-case.ts';
export {
  APPEAL_KINDS,
  APPEAL_OUTCOMES,
  AUTHORITIES,
  CASE_STAGES,
  type DisciplineCase,
  stageOn,
} from './discipline/discipline-case.ts';
export {
  levelOfSanction,
  SANCTION_KINDS,
  type SanctionKind,
  sanctionFrom,
} from './discipline/sanction-kinds.ts';
export { examine, summon } from './discipline/summon.ts';
export { type Dossier, EMPTY_DOSSIER } from './dossier.ts';
export type { Interval } from './fairness/confidence.ts';
export type { DistributionNote, DistributionRow, UnitRating } from './fairness/distribution-panel.ts';
export { DISTRIBUTION_NOTES, distributionPanel } from './fairness/distribution-panel.ts';
export type { GapAlarm, GapPanel, GapRow, GroupMember } from './fairness/gap-panel.ts';
export { GAP_ALARMS, gapPanel } from './fairness/gap-panel.ts';
export type { Leaning, Rating, SeverityPanel, SeverityRow } from './fairness/severity-panel.ts';
export { LEANINGS, severityPanel } from './fairness/severity-panel.ts';
export type {
  AssignedPost,
  Coverage,
  PeopleAssignment,
  SharedPerson,
} from './forecast/assign-people.ts';
export { assignPeople } from './forecast/assign-people.ts';
export type { BenchGroup, BenchStrength } from './forecast/bench-strength.ts';
export { benchStrength } from './forecast/bench-strength.ts';
export type { SolveAssignment } from './forecast/choose-people.ts';
export type {
  Departure,
  DepartureCause,
  KnownAppointment,
  KnownMoves,
  KnownVacancy,
} from './forecast/departure.ts';
export { DEPARTURE_CAUSES } from './forecast/departure.ts';
export type { ForecastPost } from './forecast/forecast-post.ts';
export type { Forecast, ForecastEntry, ForecastMonth } from './forecast/forecast-vacancies.ts';
export { FORECAST_YEARS, forecastVacancies } from './forecast/forecast-vacancies.ts';
export type { Freeze, LatestStart, Start } from './forecast/latest-start.ts';
export { latestStart } from './forecast/latest-start.ts';
export type { ReadyList, ReadyListOf } from './forecast/ready-list.ts';
export { createReadyLists } from './forecast/ready-list.ts';
export type { Cascade, CascadeEnd, CascadeRefusal, CascadeStep } from './forecast/trace-cascade.ts';
export { CASCADE_ENDS, traceCascade } from './forecast/trace-cascade.ts';
export type { NipFault, NipWarning, ParsedNip } from './identity/nip.ts';
export { parseNip, toNip, warnAboutNip } from './identity/nip.ts';
export { compareGrades, rankOrder, reachesRank } from './identity/rank-ladder.ts';
export {
  type Cell,
  cellAddress,
  type DateSystem,
  type SheetRow,
} from './imports/cell.ts';
export {
  type ColumnMapping,
  FAULTS_HEADER,
  headerText,
  type ImportMapping,
  isFieldOf,
  isReadable,
  mapColumns,
  rememberMapping,
} from './imports/column-mapping.ts';
export { type FoundHeader, findHeader, HEADER_ROWS, isNumberingRow } from './imports/find-header.ts';
export { IMPORT_KINDS, type ImportDesign, type ImportKind } from './imports/import-design.ts';
export { IMPORT_DESIGNS } from './imports/import-designs.ts';
export {
  IMPORT_FAULTS,
  IMPORT_NOTES,
  type ImportFault,
  type ImportFaultCode,
  type ImportNote,
} from './imports/import-fault.ts';
export { type ImportInput, subjectOf } from './imports/import-input.ts';
export {
  type CurrentPerson,
  judgePersonRow,
  type NewPersonWrite,
  type PersonChangeWrite,
} from './imports/judge/judge-person-row.ts';
export {
  judgePositionRow,
  judgeStandardRow,
  type PositionBody,
  type PositionPatch,
} from './imports/judge/judge-position-row.ts';
export {
  type CurrentResult,
  judgeAssessmentRow,
  judgePerformanceRow,
  type ResultWrite,
} from './imports/judge/judge-result-row.ts';
export type { JudgingContext, RowVerdict } from './imports/judge/row-verdict.ts';
export { createLookups, type ImportLookups } from './imports/lookups.ts';
export { createRowReader, type ReadRow, readRow } from './imports/read-row.ts';
export { dateOfSerial } from './imports/values/date-of-serial.ts';
export {
  COMPARED_FIELDS,
  type ComparedField,
  type ComparedRecord,
  compareRecord,
  type Discrepancy,
} from './information/compare-record.ts';
export {
  hoursLate,
  missingNotices,
  NOTICE_RECIPIENTS,
  type NoticeRecipient,
  type NoticeState,
  noticeDueAt,
  noticeState,
} from './information/notice-due.ts';
export {
  DIFFERENCE_STATUSES,
  type DifferenceStatus,
  differenceAgain,
  isSynchronisationLate,
  nextSynchronisation,
} from './information/synchronisation.ts';
export type { CompetencyMatch, PartMatch, StandardMatch } from './matching/match-standard.ts';
export type { PostMatch } from './matching/match-to-post.ts';
export { matchToPost } from './matching/match-to-post.ts';
export type { MendingAct } from './matching/mend.ts';
export { MENDING_ACTS } from './matching/mend.ts';
export type { Fit, Opportunity } from './matching/opportunities-of.ts';
export {
  compareOpportunities,
  FITS,
  opportunitiesOf,
  opportunityOf,
} from './matching/opportunities-of.ts';
export type { RelatedExperience } from './matching/related-experience.ts';
export type { PostWay } from './matching/requirements-for.ts';
export { levelsTo, POST_WAYS, wayTo } from './matching/requirements-for.ts';
export type { MissingRequirement } from './matching/what-is-missing.ts';
export { counterpartsOf } from './merit/aspect-mapping.ts';
export type { CheapestSteps, MeritStep } from './merit/cheapest-steps.ts';
export { cheapestSteps } from './merit/cheapest-steps.ts';
export {
  documentKey,
  EVIDENCE_CODES,
  type EvidenceCode,
  type EvidenceItem,
  type EvidenceKey,
} from './merit/evidence.ts';
export {
  evidenceOf,
  itemsOf,
  MERIT_INSTRUMENTS,
  type MeritAspect,
  type MeritCriterion,
  type MeritInstrument,
  type MeritInstrumentId,
  type MeritItem,
} from './merit/instrument.ts';
export { meritInstrument } from './merit/instruments.ts';
export { type LevelDifference, levelDifferences, reasonsLacking } from './merit/level-differences.ts';
export { type NextCategory, nextCategory } from './merit/merit-category.ts';
export {
  closedGates,
  faultOfLevels,
  type LevelsFault,
  type MeritLevels,
  missingItems,
} from './merit/merit-levels.ts';
export { type OfficialFault, officialIndex } from './merit/official-result.ts';
export type { AspectScore } from './merit/score-aspect.ts';
export {
  type IndexFault,
  type MeritIndex,
  type MeritSurvey,
  rated,
  scoreIndex,
} from './merit/score-index.ts';
export { type CriterionFound, type SuggestedLevel, suggestLevel } from './merit/suggest-level.ts';
export { type SupervisionOn, supervisionOn } from './merit/supervisory-body.ts';
export {
  faultOfRecorded,
  type MeritWeights,
  meritWeights,
  openAspects,
  type RecordedWeights,
  type RecordedWeightsFault,
  recordedOn,
  type WeightsFault,
} from './merit/weights.ts';
export type { Move } from './moves/move.ts';
export type { BoxGoal, MovesToNextBox } from './moves/moves-to-next-box.ts';
export { movesToNextBox } from './moves/moves-to-next-box.ts';
export type { MovesToPost } from './moves/moves-to-post.ts';
export { movesToPost } from './moves/moves-to-post.ts';
export type { NextChange } from './moves/next-change.ts';
export type { MoveSet } from './moves/smallest-sets.ts';
export { boxRowOf, translateBox } from './nine-box/box-map.ts';
export { placeInBox } from './nine-box/place-in-box.ts';
export { mixTalent, placePerson } from './nine-box/place-person.ts';
export { type PlacementInputs, placementInputsOf } from './nine-box/placement-inputs.ts';
export { answerObjection } from './objection/answer-objection.ts';
export type { ChangedComponent } from './objection/changed-components.ts';
export { changedComponents } from './objection/changed-components.ts';
export { escalateObjection } from './objection/escalate-objection.ts';
export { fileObjection, lastFilingDay } from './objection/file-objection.ts';
export type {
  ObjectionEnding,
  ObjectionOutcome,
  ObjectionRefusal,
  ObjectionState,
  ObjectionStatus,
} from './objection/objection.ts';
export { OBJECTION_ENDINGS, OBJECTION_OUTCOMES, OBJECTION_STATUSES } from './objection/objection.ts';
export type { ObjectionClockStep } from './objection/pass-time.ts';
export { passTime } from './objection/pass-time.ts';
export type { Ruler, RulerFault, RulingHistory } from './objection/why-not-rule.ts';
export { whyNotRule } from './objection/why-not-rule.ts';
export { withdrawObjection } from './objection/withdraw-objection.ts';
export { type BasePay, type BasePayRefusal, basePay } from './pay/base-pay.ts';
export { checkPayDecree, type PayDecreeRefusal } from './pay/check-pay-decree.ts';
export { KGB_OBSTACLES, type KgbOutlook, type NextKgb, NO_KGB, nextKgb } from './pay/next-kgb.ts';
export { PAY_DECREE_KINDS, type PayDecree, serviceTime } from './pay/pay-decree.ts';
export { PAY_GRADES, type PayGrade } from './pay/pay-grade.ts';
export { monthsOn, payAnchor } from './pay/pay-standing.ts';
export { type PayTable, VERIFICATIONS } from './pay/pay-table.ts';
export {
  monthlyTpp,
  schemeOn,
  TPP_CRITERIA,
  type TppBreakdown,
  type TppClass,
  type TppCriterion,
  type TppScheme,
} from './pay/tpp.ts';
export type { DistributionWarning } from './performance/distribution.ts';
export { checkDistribution } from './performance/distribution.ts';
export {
  distributionOutlook,
  type LimitOutlook,
  NO_RATINGS,
  type PredikatCounts,
} from './performance/distribution-outlook.ts';
export { evaluatePlan, needsAnalysis } from './performance/evaluate-plan.ts';
export {
  EVALUATION_FAULTS,
  type EvaluationFault,
  type EvaluationFaultCode,
  type EvaluationRequest,
  type EvaluationResult,
} from './performance/evaluation.ts';
export { evaluationDueOn, evaluationMethodOf, evaluationOpensOn } from './performance/evaluation-window.ts';
export { type FeedbackPeriod, periodsOfPlan, periodsOfYear } from './performance/feedback-periods.ts';
export type { OrganisationPredikat } from './performance/organisation-predikat.ts';
export { ORGANISATION_PREDIKATS } from './performance/organisation-predikat.ts';
export { predikatOfScore } from './performance/performance-band.ts';
export type {
  BehaviourExpectation,
  Indicator,
  PlanContent,
  PlanFacts,
  PlanSpan,
  Target,
  WorkResult,
} from './performance/performance-plan.ts';
export { planFaults, SKP_FAULTS, type SkpFault, type SkpFaultCode } from './performance/plan-faults.ts';
export { type PlanNotNow, type PlanStep, takePlanStep } from './performance/plan-steps.ts';
export {
  BEHAVIOURS,
  type Behaviour,
  EVALUATION_METHODS,
  type EvaluationMethod,
  FEEDBACK_RHYTHMS,
  PLAN_STATUSES,
  type PlanStatus,
  TARGET_ASPECTS,
  WORK_RESULT_KINDS,
} from './performance/plan-terms.ts';
export { predikatOf } from './performance/predikat-matrix.ts';
export { ratePeriod } from './performance/rate-period.ts';
export { RATER_FAULTS, type RaterFacts, type RaterFault, raterFault } from './performance/rater-fault.ts';
export type { PeriodChange, PeriodDiff } from './period/diff-periods.ts';
export { diffPeriods } from './period/diff-periods.ts';
export type { PeriodBlocker } from './period/period-blockers.ts';
export { periodBlockers } from './period/period-blockers.ts';
export type { PeriodEntry } from './period/period-entry.ts';
export { periodEntry } from './period/period-entry.ts';
export type { PeriodAct, PeriodStatus } from './period/period-status.ts';
export { isPeriodFixed, PERIOD_STATUSES, periodAfter } from './period/period-status.ts';
export type { Attendance, CommitteeRole, Quorum } from './period/quorum.ts';
export { COMMITTEE_ROLES, quorumOf } from './period/quorum.ts';
export type {
  Assessment,
  Assignment,
  Award,
  BupOverride,
  CareerEntry,
  CompetencyStandard,
  DeclaredConflict,
  Education,
  Feedback,
  HeldPost,
  Performance,
  PersonInputs,
  Rank,
  Sanction,
  Training,
} from './person.ts';
export type {
  Axis,
  AxisResult,
  Box,
  Component,
  MissingInput,
  MissingReason,
  NextCutoff,
  Placed,
  Placement,
  Unplaced,
} from './placement.ts';
export {
  approveFormation,
  type DecisionFault,
  fillFormation,
  rejectFormation,
} from './planning/decide-formation.ts';
export {
  type EducationRequirement,
  FORMATION_STATUSES,
  type FormationProposal,
  type FormationStatus,
  type ProjectionRef,
} from './planning/formation.ts';
export { jabatanIdOf } from './planning/jabatan.ts';
export type { JabatanPosts, PlannedPost } from './planning/jabatan-posts.ts';
export {
  JOB_MAP_NOTES,
  type JobMapRow,
  KELAS_SOURCES,
  NEED_SOURCES,
} from './planning/job-map.ts';
export { EVALUATION_SCORES, kelasOfScore } from './planning/kelas-of-score.ts';
export { type AnalysedJabatan, type MappedJabatan, mapJabatan } from './planning/map-jabatan.ts';
export { LATEST_START, PROJECTED_YEARS } from './planning/project-jabatan.ts';
export {
  type PlannedNumber,
  type ProjectionFacts,
  type ProjectionRow,
  projectPosts,
  projectWithInflow,
} from './planning/project-posts.ts';
export { projectionTotals } from './planning/projection-totals.ts';
export { type ProposalFault, proposeFormation } from './planning/propose-formation.ts';
export { needOf } from './planning/workload.ts';
export { ageBandOf } from './policy/age-band.ts';
export { applyPatch } from './policy/apply-patch.ts';
export type { RuleSetFault } from './policy/check-rule-set.ts';
export { checkRuleSet } from './policy/check-rule-set.ts';
export { defaultRuleSet } from './policy/default-rule-set.ts';
export type { CompetencyKind, Programme } from './policy/development-rules.ts';
export { COMPETENCY_KINDS, PROGRAMMES } from './policy/development-rules.ts';
export { type ExplainedFault, explainFault } from './policy/explain-fault.ts';
export type { ForecastRules, FreezeWindow, TermRule } from './policy/forecast-rules.ts';
export type { MoveKind } from './policy/matching-rules.ts';
export { MOVE_KINDS } from './policy/matching-rules.ts';
export type { ObjectionClaim, ObjectionInstance, ObjectionRules } from './policy/objection-rules.ts';
export { OBJECTION_CLAIMS } from './policy/objection-rules.ts';
export type {
  FindingCode,
  FindingOwner,
  FindingRule,
  PreflightPurpose,
  PreflightRules,
} from './policy/preflight-rules.ts';
export { FINDING_CODES, FINDING_OWNERS, PREFLIGHT_PURPOSES } from './policy/preflight-rules.ts';
export { presetOf, RULE_SET_PRESETS } from './policy/presets.ts';
export type { BoxPlace, RankingKey, RuleSet, SuccessorPolicy } from './policy/rule-set.ts';
export { RANKING_KEYS } from './policy/rule-set.ts';
export { ruleSetFrom } from './policy/rule-set-from.ts';
export type { ServiceKind, ServicesRules } from './policy/services-rules.ts';
export type { ExitReason, KrsLevel } from './policy/talent-pool-rules.ts';
export { EXIT_REASONS, KRS_LEVELS } from './policy/talent-pool-rules.ts';
export type { RequirementCode, TargetRules } from './policy/target-rules.ts';
export { targetRulesOf } from './policy/target-rules-of.ts';
export { type WantedKind, wantedKind } from './policy/wanted-kind.ts';
export type { Circumstance, CircumstanceKind } from './pool/circumstance.ts';
export { CIRCUMSTANCE_KINDS } from './pool/circumstance.ts';
export type { Declaration, DeclarationKind } from './pool/declaration.ts';
export { DECLARATION_KINDS, unwillingSince } from './pool/declaration.ts';
export type { Exit, Membership, MembershipStep, Spell } from './pool/membership.ts';
export { applyStep, lastChangeOf, openSpell } from './pool/membership.ts';
export { nextPoolCheck } from './pool/next-pool-check.ts';
export { assessReadiness } from './pool/readiness/assess-readiness.ts';
export type { Readiness, ReadinessGap, TargetReadiness } from './pool/readiness/readiness.ts';
export { READINESS } from './pool/readiness/readiness.ts';
export { readinessTurns } from './pool/readiness/readiness-turns.ts';
export type { PoolFacts } from './pool/reasons-to-leave.ts';
export { reasonsToLeave } from './pool/reasons-to-leave.ts';
export { reconcileMembership } from './pool/reconcile-membership.ts';
export type { DataReadiness } from './preflight/data-readiness.ts';
export { dataReadinessOf } from './preflight/data-readiness.ts';
export type { Finding } from './preflight/finding.ts';
export type { BatchEntry, CheckedPerson, PreflightBatch } from './preflight/preflight-batch.ts';
export { preflightBatches } from './preflight/preflight-batch.ts';
export type { PreflightContext, PreflightPolicy } from './preflight/preflight-facts.ts';
export { NO_CONTEXT } from './preflight/preflight-facts.ts';
export { isInService, preflightPerson } from './preflight/preflight-person.ts';
export type {
  AdministrationFault,
  ApplicantEducation,
  ApplicantFacts,
} from './procurement/check-applicant.ts';
export { ADMINISTRATION_FAULTS, checkApplicant, highestGrade } from './procurement/check-applicant.ts';
export type { AppointmentRefused, NipMismatch } from './procurement/check-appointee.ts';
export { compareNip, NIP_MISMATCHES, whyNotAppoint } from './procurement/check-appointee.ts';
export type {
  Contract,
  ContractEnding,
  ContractEvaluation,
  ContractExtension,
  ContractTable,
} from './procurement/contract.ts';
export { CONTRACT_ENDINGS, contractTableOn } from './procurement/contract.ts';
export type { ContractRefused, EvaluationLack } from './procurement/contract-acts.ts';
export {
  endContract,
  evaluateContract,
  extendContract,
  lastDayOf,
  overlappingContract,
} from './procurement/contract-acts.ts';
export type { TermRefused } from './procurement/contract-term.ts';
export { checkTerm } from './procurement/contract-term.ts';
export type { CpnsApplicant } from './procurement/cpns-standings.ts';
export { cpnsStandings, integratedScore, skdStandings } from './procurement/cpns-standings.ts';
export type {
  FormationKind,
  ProcurementFormation,
  ProcurementStage,
  SelectionStatus,
  SkbPart,
  StageDates,
} from './procurement/formation.ts';
export { FORMATION_KINDS, PROCUREMENT_STAGES, SELECTION_STATUSES } from './procurement/formation.ts';
export type { SelectionObjectionWindow } from './procurement/objection-window.ts';
export { objectionWindow } from './procurement/objection-window.ts';
export type { PlacePassedOn } from './procurement/pass-place-on.ts';
export { passPlaceOn } from './procurement/pass-place-on.ts';
export type { CompetenceScores, PppkApplicant } from './procurement/pppk-standings.ts';
export { pppkStandings } from './procurement/pppk-standings.ts';
export type { RankedApplicant, SelectionOutcome, TieUndecided } from './procurement/rank-selection.ts';
export { rankSelection, SELECTION_OUTCOMES } from './procurement/rank-selection.ts';
export type { StageFault } from './procurement/round-stages.ts';
export { checkStages, datesOf, stageState } from './procurement/round-stages.ts';
export type { SelectionKey, SelectionTable } from './procurement/selection-table.ts';
export {
  COMPETENCE_PARTS,
  SELECTION_KEYS,
  SKD_PARTS,
  selectionTableOn,
} from './procurement/selection-table.ts';
export type { SkbPartsFault, SkbScoreFault } from './procurement/skb-parts.ts';
export { checkSkbParts, checkSkbScores, skbScore } from './procurement/skb-parts.ts';
export type { SkdResult, SkdScores, ThresholdMissed } from './procurement/skd-result.ts';
export { checkScores, skdResult } from './procurement/skd-result.ts';
export type { SelectionStanding } from './procurement/standing.ts';
export { whoGoesToSkb } from './procurement/who-goes-to-skb.ts';
export {
  ACTING_KINDS,
  type ActingRefusal,
  extendActing,
  orderActing,
} from './promotion/acting-post.ts';
export { type ElectionFreeze, freezeAgainst, freezeBegins } from './promotion/election-freeze.ts';
export { orderMoves, type PendingMove } from './promotion/order-moves.ts';
export { DIRECTIONS, directionOf } from './promotion/post-direction.ts';
export { promotionDueOn } from './promotion/promotion-deadlines.ts';
export { PROMOTION_KINDS } from './promotion/promotion-kind.ts';
export { isPromotionPeriod, promotionPeriodFrom } from './promotion/promotion-period.ts';
export {
  decideRankPromotion,
  RANK_PROMOTION_ENDS,
  RANK_PROMOTION_STATUSES,
  rankPromotionFate,
} from './promotion/rank-promotion.ts';
export {
  considerTransfer,
  decideTransfer,
  RECOMMENDATIONS,
  TRANSFER_STATUSES,
  type TransferRefusal,
  withdrawTransfer,
} from './promotion/transfer.ts';
export { transferConditions, transferWindow } from './promotion/transfer-conditions.ts';
export { TRANSFER_ENDS, type TransferEnd, transferFate } from './promotion/transfer-effect.ts';
export { type PromotionVerdict, verifyPromotion } from './promotion/verify-promotion.ts';
export { causeCodes } from './replay/cause-counts.ts';
export { mergeReplays } from './replay/merge-replays.ts';
export type {
  AxisCause,
  ComponentDelta,
  LevelChange,
  MoveCauses,
  PersonReplay,
  Standing,
} from './replay/person-replay.ts';
export { replayPeople, replayPerson } from './replay/replay-person.ts';
export type {
  BoxCount,
  Distribution,
  GroupResult,
  ReplaySettings,
  ReplaySummary,
} from './replay/replay-summary.ts';
export type {
  CauseCount,
  GroupDimension,
  GroupMovement,
  Movement,
  MovementCell,
  ReplayContext,
  ReplayTally,
} from './replay/replay-tally.ts';
export { GROUP_DIMENSIONS } from './replay/replay-tally.ts';
export { discloseTally, summarizeReplay } from './replay/summarize-replay.ts';
export { tallyReplays } from './replay/tally-replays.ts';
export type { Result } from './result.ts';
export { ok, refuse } from './result.ts';
export type { Bup } from './retirement/bup.ts';
export { bupOf } from './retirement/bup.ts';
export type { RetirementFlagFacts } from './retirement/flag-retirement.ts';
export { isFlagMoot, isWithinHorizon, retirementToFlag } from './retirement/flag-retirement.ts';
export type { Retirement } from './retirement/tmt-pensiun.ts';
export { retirementOf, tmtPensiun } from './retirement/tmt-pensiun.ts';
export {
  type AwardProposal,
  MEDAL_NAMES,
  MEDAL_YEARS,
  type MedalYears,
  PROPOSAL_STATUSES,
} from './rewards/medal.ts';
export { MEDAL_STATES, type Medal, type MedalOutlook, medalOutlook } from './rewards/medal-outlook.ts';
export type {
  Holiday,
  HolidayCalendar,
  HolidayKind,
  WorkCalendar,
} from './services/calendar/work-calendar.ts';
export { HOLIDAY_KINDS, workCalendar, workingDaysIn } from './services/calendar/work-calendar.ts';
export type {
  ClaimKind,
  ClaimStatus,
  LegalAidStatus,
  Matter,
  MatterFault,
  MatterStep,
  ProtectionClaim,
} from './services/claims/claim.ts';
export {
  advanceMatter,
  CLAIM_KINDS,
  CLAIM_STATUSES,
  CLAIM_WAY,
  isSettled,
  LEGAL_AID_STATUSES,
  LEGAL_AID_WAY,
} from './services/claims/claim.ts';
export type { LeaveFacts } from './services/leave/annual-leave.ts';
export { carriedInto } from './services/leave/annual-leave.ts';
export type { LeaveAsker, LeaveFault, LeaveRequest } from './services/leave/check-leave.ts';
export { checkLeave } from './services/leave/check-leave.ts';
export type { LeaveDecision, LeaveStepFault } from './services/leave/decide-leave.ts';
export { cancelLeave, decideLeave, shortenLeave } from './services/leave/decide-leave.ts';
export type { Leave, LeaveCredit, LeaveKind, LeaveStatus } from './services/leave/leave.ts';
export {
  LEAVE_CREDIT_KINDS,
  LEAVE_EFFECTS,
  LEAVE_KINDS,
  LEAVE_PHASES,
  LEAVE_REFUSALS,
  LEAVE_STATUSES,
  leavePhase,
} from './services/leave/leave.ts';
export type { LeaveBalances } from './services/leave/leave-balances.ts';
export { leaveBalances } from './services/leave/leave-balances.ts';
export { leaveRulesOn } from './services/leave/leave-types.ts';
export { awayStatusOf, effectDueOn, followLeave } from './services/leave/long-leave.ts';
export { cltnMonths, serviceStart } from './services/leave/service-time.ts';
export type { WealthReport, WealthReportKind } from './services/reports/wealth-report.ts';
export { reportDueOn, reportKindOf, WEALTH_REPORT_KINDS } from './services/reports/wealth-report.ts';
export type { ServiceRequest, ServiceState } from './services/requests/service-request.ts';
export {
  answerService,
  promiseService,
  SERVICE_OUTCOMES,
  SERVICE_STATES,
  serviceStateOf,
} from './services/requests/service-request.ts';
export { followMpp } from './services/retirement-service/follow-mpp.ts';
export type { StepDone, StepFault } from './services/retirement-service/record-step.ts';
export { recordStep } from './services/retirement-service/record-step.ts';
export type { CaseStep, DecreeState, RetirementCase } from './services/retirement-service/retirement-case.ts';
export {
  DECREE_STATES,
  decreeStateOf,
  retirementCase,
  STEP_STATES,
} from './services/retirement-service/retirement-case.ts';
export type { RetirementStep, RetirementStepKind } from './services/retirement-service/retirement-step.ts';
export { MPP_EFFECTS, RETIREMENT_STEPS } from './services/retirement-service/retirement-step.ts';
export type { AgreedEvent } from './subscription/agreed-data.ts';
export { agreedData, agreedEvent } from './subscription/agreed-data.ts';
export type { AgreementState, SharingAgreement } from './subscription/agreement-state.ts';
export { AGREEMENT_STATES, agreementState } from './subscription/agreement-state.ts';
export type { EventFacts, EventFilter, SharableEvent, WantedEvents } from './subscription/covers-event.ts';
export { coversEvent } from './subscription/covers-event.ts';
export { isPublicAddress } from './subscription/is-public-address.ts';
export type { FailedDelivery } from './subscription/retry-delay.ts';
export { isGivenUp, retryDelaySeconds } from './subscription/retry-delay.ts';
export type { AgreedEvents } from './subscription/shared-event.ts';
export { sharedEvent } from './subscription/shared-event.ts';
export type { WebhookNetwork, WebhookUrlFault } from './subscription/webhook-url-fault.ts';
export { WEBHOOK_NETWORKS, WEBHOOK_URL_FAULTS, webhookUrlFault } from './subscription/webhook-url-fault.ts';
export { rankSuccessors } from './succession/build-succession-ranking.ts';
export { getsSuccessionList } from './succession/gets-succession-list.ts';
export { excludes, isEligibleForPost } from './succession/is-eligible-for-post.ts';
export type { SuccessionListStatus } from './succession/list-status.ts';
export { SUCCESSION_LIST_STATUSES } from './succession/list-status.ts';
export { profileCandidate } from './succession/profile-candidate.ts';
export type { LiveVacancy, PostOccupancy, VacancyAction } from './succession/reconcile-vacancy.ts';
export { reconcileVacancy } from './succession/reconcile-vacancy.ts';
export { targetScore, technicalScore } from './succession/target-score.ts';
export type {
  CandidateProfile,
  ExcludedCandidate,
  RankedCandidate,
  RequirementVerdict,
  Span,
  SuccessionRanking,
  TargetPost,
} from './succession.ts';
export { CARD_LIMITS, type Cut, cutTo } from './talent-card/one-page.ts';
export type {
  AssignmentLevel,
  AwardLevel,
  Competency,
  ConflictKind,
  EducationLevel,
  EmploymentType,
  Eselon,
  Expectation,
  FeedbackCategory,
  FieldMatch,
  FunctionalLevel,
  Grade,
  Holding,
  PostLevel,
  PotentialItem,
  PotentialLevel,
  Predikat,
  SanctionLevel,
  ServiceStatus,
  Sex,
  Tier,
} from './terms.ts';
export {
  ASSIGNMENT_LEVELS,
  AWARD_LEVELS,
  COMPETENCIES,
  CONFLICT_KINDS,
  EDUCATION_LEVELS,
  EMPLOYMENT_TYPES,
  ESELONS,
  EXPECTATIONS,
  FEEDBACK_CATEGORIES,
  FIELD_MATCHES,
  FUNCTIONAL_LEVELS,
  GRADES,
  HOLDINGS,
  POST_LEVELS,
  POTENTIAL_ITEMS,
  POTENTIAL_LEVELS,
  PREDIKATS,
  SANCTION_LEVELS,
  SERVICE_STATUSES,
  SEXES,
  TIERS,
} from './terms.ts';
