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
export * as developmentPlanOperations from './http/development-plan.ts';
export { StoredEventView } from './http/events.ts';
export * as fairnessOperations from './http/fairness.ts';
export * as forecastOperations from './http/forecast.ts';
export * as inputOperations from './http/inputs.ts';
export * as matchingOperations from './http/matching.ts';
export * as metaOperations from './http/meta.ts';
export * as objectionOperations from './http/objections.ts';
export type { Operation, OperationInput } from './http/operation.ts';
export * as organizationOperations from './http/organization.ts';
export * as placementOperations from './http/placements.ts';
export * as policyOperations from './http/policies.ts';
export * as preflightOperations from './http/preflight.ts';
export * as recordOperations from './http/records.ts';
export * as successionOperations from './http/succession.ts';
export * as talentPeriodOperations from './http/talent-period.ts';
export * as talentPoolOperations from './http/talent-pool.ts';
export { LANGUAGES, type Language, pickLanguage, say, type Text } from './language.ts';
export { createOpenApi } from './openapi.ts';
export { OPERATIONS, routeKeyOf } from './operations.ts';
export {
  type FieldError,
  isRefusal,
  type Outcome,
  PROBLEMS,
  Problem,
  type ProblemCode,
  type Refusal,
  type Reply,
  refuse,
} from './problem.ts';
export { CONFLICTING_ROLES, findRoleConflict, ROLES, type Role } from './roles.ts';
export * as schemas from './schemas/index.ts';
