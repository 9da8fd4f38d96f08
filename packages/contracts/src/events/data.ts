import * as z from 'zod';
import { Box } from '../schemas/placement.ts';
import { CalendarDate, RuleSetSlug } from '../schemas/primitives.ts';
import { EmploymentType, Predikat } from '../schemas/terms.ts';
import { CAREER_DEVELOPMENT_EVENTS } from './career-development-events.ts';
import { personal } from './catalogue-personal.ts';
import { DEADLINE_EVENTS } from './deadline-events.ts';
import { DISCIPLINE_EVENTS } from './discipline-events.ts';
import { FAIRNESS_EVENTS } from './fairness-events.ts';
import {
  comingVacancy,
  Decree,
  Fields,
  HeldPosition,
  Holder,
  InputsVersion,
  Levels,
  List,
  list,
  Nip,
  Position,
  recorded,
  Shortlisted,
  TmtPensiun,
  Unit,
  vacancy,
} from './fields.ts';
import { IMPORT_EVENTS } from './import-events.ts';
import { INFORMATION_EVENTS } from './information-events.ts';
import { MERIT_EVENTS } from './merit-events.ts';
import { OBJECTION_EVENTS } from './objection-events.ts';
import { PAY_EVENTS } from './pay-events.ts';
import { PERFORMANCE_MANAGEMENT_EVENTS } from './performance-management-events.ts';
import { PLANNING_EVENTS } from './planning-events.ts';
import { POLICY_EVENTS } from './policy-events.ts';
import { PREFLIGHT_EVENTS } from './preflight-events.ts';
import { PROCUREMENT_EVENTS } from './procurement-events.ts';
import { PROMOTION_EVENTS } from './promotion-events.ts';
import { REWARDS_EVENTS } from './rewards-events.ts';
import { SERVICES_EVENTS } from './services-events.ts';
import { SUBSCRIPTION_EVENTS } from './subscription-events.ts';
import { TALENT_PERIOD_EVENTS } from './talent-period-events.ts';
import { TALENT_POOL_EVENTS } from './talent-pool-events.ts';

const Recorded = z.object(recorded);

/** What each event carries beside its envelope: ids and outcomes, never more personal data than its readers need. */
export const EVENT_DATA = {
  'unit.created.v1': z.object({
    unitId: Unit,
    parentId: Unit.nullable().meta({ description: 'The unit above; null at the top' }),
  }),
  'position.created.v1': z.object({ positionId: Position, unitId: Unit, holder: Holder }),
  'position.changed.v1': z.object({ positionId: Position, fields: Fields, holder: Holder }),
  'position-standard.set.v1': z.object({ positionId: Position, holder: Holder }),
  'record.created.v1': z.object({
    nip: Nip,
    employmentType: EmploymentType.meta({ description: 'PNS or PPPK' }),
    unitId: Unit,
    positionId: HeldPosition,
    inputs: z.number().int().meta({ description: 'How many inputs came with the record' }),
  }),
  'record.changed.v1': z.object({ nip: Nip, fields: Fields }),
  'performance.recorded.v1': z.object({
    ...recorded,
    predikat: Predikat.meta({ ...personal('evaluation'), description: 'Predikat kinerja of the year' }),
  }),
  'competency.assessed.v1': Recorded,
  'education.recorded.v1': Recorded,
  'training.recorded.v1': Recorded,
  'career.recorded.v1': Recorded,
  'award.recorded.v1': Recorded,
  'assignment.recorded.v1': Recorded,
  'feedback.recorded.v1': Recorded,
  // the id of a sanction is made of its level and date, and both are nobody's business on a bus
  'discipline.recorded.v1': z.object({ nip: Nip, corrected: recorded.corrected }),
  'placement.changed.v1': z.object({
    nip: Nip,
    status: z
      .enum(['placed', 'unplaced'])
      .meta({ ...personal('evaluation'), description: 'Whether all inputs of both axes count' }),
    box: Box.nullable().meta({
      ...personal('evaluation'),
      description: 'Box 1–9 of the nine-box; null while unplaced',
    }),
    previousBox: Box.nullable().meta({
      ...personal('evaluation'),
      description: 'Box before the change; null if unplaced until then',
    }),
    ruleSet: RuleSetSlug.meta({ description: 'The rule set that it was computed by' }),
    asOf: CalendarDate.meta({ description: 'Day for which it was computed' }),
    inputsVersion: InputsVersion,
    levels: Levels,
  }),
  'candidate-profile.changed.v1': z.object({ nip: Nip, inputsVersion: InputsVersion, levels: Levels }),
  'retirement.flagged.v1': z.object({ nip: Nip, tmtPensiun: TmtPensiun, positionId: HeldPosition }),
  'retirement.unflagged.v1': z.object({
    nip: Nip,
    reason: z.string().meta({ description: 'Code of the reason' }),
  }),
  'retirement.effected.v1': z.object({
    nip: Nip,
    tmtPensiun: TmtPensiun,
    positionId: HeldPosition.meta({ description: 'The position that falls vacant by it; null if none' }),
  }),
  'vacancy.forecast.v1': z.object(comingVacancy),
  'vacancy.opened.v1': z.object(comingVacancy),
  'vacancy.closed.v1': z.object({
    ...vacancy,
    reason: z.string().meta({ description: 'Code of the reason why nobody will be appointed by it' }),
  }),
  'succession-list.drafted.v1': z.object({
    ...list,
    candidates: z.number().int().meta({ description: 'How many are eligible' }),
    shortlisted: Shortlisted,
  }),
  'succession-list.published.v1': z.object({ ...list, shortlisted: Shortlisted }),
  'succession-list.withdrawn.v1': z.object({
    ...list,
    reason: z.string().meta({ ...personal('words'), description: 'Why, in words' }),
  }),
  'appointment.decided.v1': z.object({
    ...vacancy,
    listId: List,
    nip: Nip.meta({ description: 'Who was chosen' }),
    rank: z
      .number()
      .int()
      .meta({ ...personal('evaluation'), description: 'The rank on the list, from 1' }),
    decreeNumber: Decree,
    effectiveDate: CalendarDate.meta({ description: 'First day in the position (TMT jabatan)' }),
    reasonGiven: z.boolean().meta({ description: 'Whether a reason was given; required except for rank 1' }),
  }),
  'appointment.refused.v1': z.object({
    ...vacancy,
    listId: List,
    nip: z
      .string()
      .nullable()
      .meta({ ...personal('nip'), description: 'Who was asked for; null if the request named nobody' }),
    code: z.string().meta({ description: 'Code of the refusal, as the API answered it' }),
  }),
  'appointment.applied.v1': z.object({
    nip: Nip,
    positionId: Position,
    previousPositionId: HeldPosition.meta({ description: 'The position left by it; null if none' }),
    decreeNumber: Decree,
  }),
  'vacancy.filled.v1': z.object({ ...vacancy, nip: Nip }),
  ...TALENT_POOL_EVENTS,
  ...TALENT_PERIOD_EVENTS,
  ...FAIRNESS_EVENTS,
  ...PAY_EVENTS,
  ...REWARDS_EVENTS,
  ...DISCIPLINE_EVENTS,
  ...CAREER_DEVELOPMENT_EVENTS,
  ...DEADLINE_EVENTS,
  ...MERIT_EVENTS,
  ...IMPORT_EVENTS,
  ...INFORMATION_EVENTS,
  ...OBJECTION_EVENTS,
  ...PREFLIGHT_EVENTS,
  ...PROCUREMENT_EVENTS,
  ...PROMOTION_EVENTS,
  ...PLANNING_EVENTS,
  ...PERFORMANCE_MANAGEMENT_EVENTS,
  ...SERVICES_EVENTS,
  ...SUBSCRIPTION_EVENTS,
  ...POLICY_EVENTS,
} as const;

export type EventType = keyof typeof EVENT_DATA;
export type EventData<T extends EventType> = z.output<(typeof EVENT_DATA)[T]>;
