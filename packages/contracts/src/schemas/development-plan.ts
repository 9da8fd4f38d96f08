import * as rules from '@kotak9/rules';
import * as z from 'zod';
import { CalendarDate, FieldCode, Line, NipText, Year } from './primitives.ts';

const Programme = z.enum(rules.PROGRAMMES);
const Hours = z.number().positive().max(2000);
const ItemId = z
  .string()
  .max(40)
  .regex(/^[a-z0-9][a-z0-9._-]*$/, { error: 'id' });

const DevelopmentItemBody = z.strictObject({
  id: ItemId.meta({ description: 'Keep it, and what was done about the item stays with it' }),
  competency: FieldCode.nullable().meta({
    description: 'Code of the competency; null where it is for the hours alone',
  }),
  programme: Programme,
  hours: Hours.meta({ description: 'Jam pelajaran (JP)' }),
});

export const DevelopmentPlanBody = z
  .strictObject({ year: Year, items: z.array(DevelopmentItemBody).max(40) })
  .meta({
    id: 'DevelopmentPlanInput',
    examples: [
      {
        year: 2026,
        items: [
          { id: 'butir-1', competency: 'pdo', programme: 'coaching', hours: 10 },
          { id: 'butir-2', competency: null, programme: 'pelatihan', hours: 10 },
        ],
      },
    ],
  });

export const DevelopmentItem = z
  .object({
    ...DevelopmentItemBody.shape,
    status: z.enum(rules.ITEM_STATUSES),
    doneHours: z.number(),
    result: z.enum(rules.OUTCOME_RESULTS).nullable(),
    lastOutcomeOn: CalendarDate.nullable(),
  })
  .meta({ id: 'DevelopmentItem' });

export const DevelopmentPlan = z
  .object({ year: z.number().int(), items: z.array(DevelopmentItem) })
  .meta({ id: 'DevelopmentPlan' });

export const OutcomeBody = z
  .strictObject({
    itemId: ItemId,
    on: CalendarDate,
    hours: z.number().min(0).max(2000).meta({ description: 'JP done by it, added to those before' }),
    status: z.enum(['berjalan', 'selesai', 'batal']),
    result: z
      .enum(rules.OUTCOME_RESULTS)
      .nullable()
      .default(null)
      .meta({ description: 'Required for `selesai`, and only then' }),
    evidence: Line.optional().meta({ description: 'Reference of the certificate or report' }),
  })
  .meta({
    id: 'DevelopmentOutcomeInput',
    examples: [{ itemId: 'butir-1', on: '2026-10-12', hours: 10, status: 'selesai', result: 'tercapai' }],
  });

export const DevelopmentOutcome = z
  .object({ ...OutcomeBody.shape, evidence: z.string().nullable(), recordedAt: z.string() })
  .meta({ id: 'DevelopmentOutcome' });

export const DevelopmentPlanAnswer = z
  .object({
    nip: NipText,
    proposed: z
      .boolean()
      .meta({ description: 'true: computed from the gaps just now, and nobody has set it; false: stored' }),
    ...DevelopmentPlan.shape,
    basis: z.enum(['jabatan', 'jabatan-target']).meta({
      description: 'Which standard the gaps are measured by: of the post held, or, in the pool, one level up',
    }),
    gaps: z.array(
      z.object({
        competency: z.string(),
        required: z.number(),
        achieved: z.number(),
        gap: z.number(),
      }),
    ),
    hours: z.object({
      required: z.number(),
      done: z.number(),
      remaining: z.number(),
      planned: z.number(),
    }),
    outcomes: z.array(DevelopmentOutcome),
    version: z.number().int().nullable().meta({ description: 'Null while it is only proposed' }),
  })
  .meta({ id: 'PersonDevelopmentPlan' });
