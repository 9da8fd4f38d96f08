export {
  type Cadence,
  expressionOf,
  type QueueNames,
  queueNamesOf,
  SCHEDULE_NAMES,
  SCHEDULES,
  type ScheduleName,
  WORKER_NAMES,
  WORKERS,
  type WorkerName,
} from './background-work.ts';
export { EVENT_DATA, type EventData, type EventType } from './events/data.ts';
export {
  AGGREGATES,
  type AggregateKind,
  BUS_NAME,
  CloudEvent,
  dataSchemaOf,
  EVENT_SOURCE,
  isEventType,
} from './events/envelope.ts';
export { FINDING_TEXTS } from './finding-texts.ts';
export * as agencyClientOperations from './http/agency-clients.ts';
export * as backgroundWorkOperations from './http/background-work.ts';
export * as careerDevelopmentOperations from './http/career-development.ts';
export * as dataBreachOperations from './http/data-breaches.ts';
export * as deadlineOperations from './http/deadlines.ts';
export * as developmentPlanOperations from './http/development-plan.ts';
export * as disciplineOperations from './http/discipline.ts';
export { StoredEventView } from './http/events.ts';
export * as fairnessOperations from './http/fairness.ts';
export * as forecastOperations from './http/forecast.ts';
export * as importOperations from './http/imports.ts';
export * as informationOperations from './http/information.ts';
export * as inputOperations from './http/inputs.ts';
export * as matchingOperations from './http/matching.ts';
export {
  answerTypesOf,
  bodyTypesOf,
  CSV_TYPE,
  JSON_TYPE,
  listItemOf,
  NDJSON_TYPE,
} from './http/media-types.ts';
export * as meritOperations from './http/merit.ts';
export * as meritInstrumentOperations from './http/merit-instruments.ts';
export * as metaOperations from './http/meta.ts';
export * as objectionOperations from './http/objections.ts';
export { FileAnswer, type Operation, type OperationInput, SCOPES, type Scope } from './http/operation.ts';
export * as organizationOperations from './http/organization.ts';
export * as oversightOperations from './http/oversight.ts';
export * as payOperations from './http/pay.ts';
export * as performanceFeedbackOperations from './http/performance-feedback.ts';
export * as performanceManagementOperations from './http/performance-management.ts';
export * as performanceOverviewOperations from './http/performance-overview.ts';
export * as placementOperations from './http/placements.ts';
export * as planningOperations from './http/planning.ts';
export * as formationOperations from './http/planning-formations.ts';
export * as projectionOperations from './http/planning-projections.ts';
export * as policyOperations from './http/policies.ts';
export * as preflightOperations from './http/preflight.ts';
export * as procurementOperations from './http/procurement.ts';
export * as applicantOperations from './http/procurement-applicants.ts';
export * as contractOperations from './http/procurement-contracts.ts';
export * as appointeeOperations from './http/procurement-people.ts';
export * as promotionOperations from './http/promotion.ts';
export * as actingOperations from './http/promotion-acting.ts';
export * as freezeOperations from './http/promotion-freezes.ts';
export * as transferOperations from './http/promotion-transfers.ts';
export * as publicEventOperations from './http/public-events.ts';
export * as recordOperations from './http/records.ts';
export { registerOperations } from './http/register-operations.ts';
export * as reportOperations from './http/reports.ts';
export * as rewardsOperations from './http/rewards.ts';
export * as servicesLeaveOperations from './http/services-leave.ts';
export * as servicesProtectionOperations from './http/services-protection.ts';
export * as servicesRegisterOperations from './http/services-registers.ts';
export * as servicesRetirementOperations from './http/services-retirement.ts';
export * as subscriptionOperations from './http/subscriptions.ts';
export * as successionOperations from './http/succession.ts';
export * as talentPeriodOperations from './http/talent-period.ts';
export * as talentPoolOperations from './http/talent-pool.ts';
export { IMPORT_FAULT_TEXTS, IMPORT_NOTE_TEXTS, sayImportFault } from './import-fault-texts.ts';
export { LANGUAGES, type Language, pickLanguage, say, type Text } from './language.ts';
export { createOpenApi } from './openapi/create-openapi.ts';
export { OPERATIONS, routeKeyOf } from './operations.ts';
export {
  type FieldError,
  fileReply,
  isRefusal,
  type Outcome,
  type Refusal,
  type Reply,
  type ReplyFile,
  refuse,
} from './outcome.ts';
export { PROBLEMS, Problem, type ProblemCode, RETRY_AFTER } from './problem.ts';
export { CONFLICTING_ROLES, findRoleConflict, ROLES, type Role } from './roles.ts';
export * as schemas from './schemas/index.ts';
