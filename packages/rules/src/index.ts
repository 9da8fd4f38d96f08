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
  firstOfNextMonth,
  laterDate,
  monthsBetween,
  parseIsoDate,
  toIsoDate,
  wholeYearsBetween,
  yearOf,
} from './calendar.ts';
export { competencyStandard } from './competency/competency-standard.ts';
export type { CompetencyGap } from './competency/gap.ts';
export { competencyGaps } from './competency/gap.ts';
export { jobMatch, jobMatchBand } from './competency/job-match.ts';
export type { NipFault, NipWarning, ParsedNip } from './identity/nip.ts';
export { parseNip, toNip, warnAboutNip } from './identity/nip.ts';
export { compareGrades, rankOrder, reachesRank } from './identity/rank-ladder.ts';
export { boxRowOf, translateBox } from './nine-box/box-map.ts';
export { placeInBox } from './nine-box/place-in-box.ts';
export { mixTalent, placePerson } from './nine-box/place-person.ts';
export type { DistributionWarning } from './performance/distribution.ts';
export { checkDistribution } from './performance/distribution.ts';
export type { OrganisationPredikat } from './performance/organisation-predikat.ts';
export { ORGANISATION_PREDIKATS } from './performance/organisation-predikat.ts';
export { predikatOfScore } from './performance/performance-band.ts';
export { predikatOf } from './performance/predikat-matrix.ts';
export type {
  Assessment,
  Assignment,
  Award,
  BupOverride,
  CareerEntry,
  CompetencyStandard,
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
export type { RuleSetFault } from './policy/check-rule-set.ts';
export { checkRuleSet } from './policy/check-rule-set.ts';
export { defaultRuleSet } from './policy/default-rule-set.ts';
export type { BoxPlace, RankingKey, RuleSet, SuccessorPolicy } from './policy/rule-set.ts';
export type { RequirementCode, TargetRules } from './policy/target-rules.ts';
export { targetRulesOf } from './policy/target-rules-of.ts';
export type { Result } from './result.ts';
export { ok, refuse } from './result.ts';
export type { Bup } from './retirement/bup.ts';
export { bupOf } from './retirement/bup.ts';
export type { RetirementFlagFacts } from './retirement/flag-retirement.ts';
export { isFlagMoot, isWithinHorizon, retirementToFlag } from './retirement/flag-retirement.ts';
export type { Retirement } from './retirement/tmt-pensiun.ts';
export { retirementOf, tmtPensiun } from './retirement/tmt-pensiun.ts';
export { rankSuccessors } from './succession/build-succession-ranking.ts';
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
export type {
  AssignmentLevel,
  AwardLevel,
  Competency,
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
