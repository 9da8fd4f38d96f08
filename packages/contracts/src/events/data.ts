import * as z from 'zod';
import { Box } from '../schemas/placement.ts';
import {
  CalendarDate,
  NipText,
  PositionSlug,
  RuleSetSlug,
  UnitSlug,
  VacancySlug,
} from '../schemas/primitives.ts';
import { VACANCY_CAUSES } from '../schemas/succession.ts';
import { EmploymentType, PostLevel, Predikat } from '../schemas/terms.ts';

const recorded = { nip: NipText, id: z.string(), corrected: z.boolean() };
const Recorded = z.object(recorded);
const vacancy = { vacancyId: VacancySlug, positionId: PositionSlug };
const list = { ...vacancy, listId: z.string(), contentHash: z.string() };

const levels = z
  .array(PostLevel)
  .meta({ description: 'Level of the post held, and the one before if it changed' });

/** What each event carries beside its envelope: ids and outcomes, never more personal data than its readers need. */
export const EVENT_DATA = {
  'unit.created.v1': z.object({ unitId: UnitSlug, parentId: UnitSlug.nullable() }),
  'position.created.v1': z.object({ positionId: PositionSlug, unitId: UnitSlug, holder: NipText.nullable() }),
  'position.changed.v1': z.object({
    positionId: PositionSlug,
    fields: z.array(z.string()),
    holder: NipText.nullable(),
  }),
  'position-standard.set.v1': z.object({ positionId: PositionSlug, holder: NipText.nullable() }),
  'record.created.v1': z.object({
    nip: NipText,
    employmentType: EmploymentType,
    unitId: UnitSlug,
    positionId: PositionSlug.nullable(),
    inputs: z.number().int().meta({ description: 'How many inputs came with the record' }),
  }),
  'record.changed.v1': z.object({ nip: NipText, fields: z.array(z.string()) }),
  'performance.recorded.v1': z.object({ ...recorded, predikat: Predikat }),
  'competency.assessed.v1': Recorded,
  'education.recorded.v1': Recorded,
  'training.recorded.v1': Recorded,
  'career.recorded.v1': Recorded,
  'award.recorded.v1': Recorded,
  'assignment.recorded.v1': Recorded,
  'feedback.recorded.v1': Recorded,
  'discipline.recorded.v1': Recorded,
  'placement.changed.v1': z.object({
    nip: NipText,
    status: z.enum(['placed', 'unplaced']),
    box: Box.nullable(),
    previousBox: Box.nullable(),
    ruleSet: RuleSetSlug,
    asOf: CalendarDate,
    inputsVersion: z.number().int().meta({ description: 'Version of the record it was computed from' }),
    levels,
  }),
  'candidate-profile.changed.v1': z.object({ nip: NipText, inputsVersion: z.number().int(), levels }),
  'retirement.flagged.v1': z.object({
    nip: NipText,
    tmtPensiun: CalendarDate,
    positionId: PositionSlug.nullable(),
  }),
  'retirement.unflagged.v1': z.object({ nip: NipText, reason: z.string() }),
  'retirement.effected.v1': z.object({
    nip: NipText,
    tmtPensiun: CalendarDate,
    positionId: PositionSlug.nullable(),
  }),
  'vacancy.forecast.v1': z.object({ ...vacancy, cause: z.enum(VACANCY_CAUSES), effectiveDate: CalendarDate }),
  'vacancy.opened.v1': z.object({ ...vacancy, cause: z.enum(VACANCY_CAUSES), effectiveDate: CalendarDate }),
  'vacancy.closed.v1': z.object({ ...vacancy, reason: z.string() }),
  'succession-list.drafted.v1': z.object({
    ...list,
    candidates: z.number().int(),
    shortlisted: z.number().int(),
  }),
  'succession-list.published.v1': z.object({ ...list, shortlisted: z.number().int() }),
  'succession-list.withdrawn.v1': z.object({ ...list, reason: z.string() }),
  'appointment.decided.v1': z.object({
    ...vacancy,
    listId: z.string(),
    nip: NipText,
    rank: z.number().int(),
    decreeNumber: z.string(),
    effectiveDate: CalendarDate,
    reasonGiven: z.boolean(),
  }),
  'appointment.refused.v1': z.object({
    ...vacancy,
    listId: z.string(),
    nip: z.string().nullable().meta({ description: 'Who was asked for; null if the request named nobody' }),
    code: z.string(),
  }),
  'appointment.applied.v1': z.object({
    nip: NipText,
    positionId: PositionSlug,
    previousPositionId: PositionSlug.nullable(),
    decreeNumber: z.string(),
  }),
  'vacancy.filled.v1': z.object({ ...vacancy, nip: NipText }),
} as const;

export type EventType = keyof typeof EVENT_DATA;
export type EventData<T extends EventType> = z.output<(typeof EVENT_DATA)[T]>;
