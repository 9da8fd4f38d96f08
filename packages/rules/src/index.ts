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
export { latestAssessment } from './competency/latest-assessment.ts';
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
export type { DistributionWarning } from './performance/distribution.ts';
export { checkDistribution } from './performance/distribution.ts';
export type { OrganisationPredikat } from './performance/organisation-predikat.ts';
export { ORGANISATION_PREDIKATS } from './performance/organisation-predikat.ts';
export { predikatOfScore } from './performance/performance-band.ts';
export { predikatOf } from './performance/predikat-matrix.ts';
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
export { ageBandOf } from './policy/age-band.ts';
export { applyPatch } from './policy/apply-patch.ts';
export type { RuleSetFault } from './policy/check-rule-set.ts';
export { checkRuleSet } from './policy/check-rule-set.ts';
export { defaultRuleSet } from './policy/default-rule-set.ts';
export type { CompetencyKind, Programme } from './policy/development-rules.ts';
export { PROGRAMMES } from './policy/development-rules.ts';
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
export { ruleSetFrom } from './policy/rule-set-from.ts';
export type { ExitReason, KrsLevel } from './policy/talent-pool-rules.ts';
export { EXIT_REASONS, KRS_LEVELS } from './policy/talent-pool-rules.ts';
export type { RequirementCode, TargetRules } from './policy/target-rules.ts';
export { targetRulesOf } from './policy/target-rules-of.ts';
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
