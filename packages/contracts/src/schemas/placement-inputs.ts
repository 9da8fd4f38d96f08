import * as z from 'zod';
import {
  Assessment,
  Assignment,
  Award,
  BupOverride,
  CareerEntry,
  Education,
  Feedback,
  Performance,
  Sanction,
  StandardBody,
  Training,
} from './person-inputs.ts';
import { CalendarDate, FieldCode, NipText, PositionSlug, UnitSlug } from './primitives.ts';
import { PostLevel, ServiceStatus, Sex } from './terms.ts';

/** What one person's placement is computed from; see the rules' `PlacementInputs`. */
export const PlacementInputs = z
  .object({
    nip: NipText,
    birthDate: CalendarDate,
    sex: Sex,
    status: ServiceStatus,
    unitId: UnitSlug,
    bupOverride: BupOverride.nullable(),
    post: z
      .object({
        positionId: PositionSlug,
        level: PostLevel,
        field: FieldCode.nullable(),
        since: CalendarDate,
      })
      .nullable(),
    career: z.array(CareerEntry.omit({ title: true, eselon: true, positionId: true, decreeNumber: true })),
    education: z.array(Education.omit({ major: true })),
    training: z.array(Training.omit({ name: true })),
    awards: z.array(Award.omit({ name: true })),
    assignments: z.array(Assignment.omit({ name: true })),
    feedback: z.array(Feedback),
    discipline: z.array(Sanction),
    performance: z.array(Performance.pick({ year: true, predikat: true })),
    assessments: z.array(Assessment.omit({ assessor: true })),
    standard: StandardBody.nullable(),
  })
  .meta({
    id: 'PlacementInputs',
    description:
      'Everything that a rule set reads of a person to place them, and nothing else: no name, no title',
  });
