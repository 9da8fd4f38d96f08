import { EVIDENCE_CODES, MERIT_INSTRUMENTS } from '@kotak9/rules';
import * as z from 'zod';
import { CalendarDate, Line } from './primitives.ts';

export const MeritInstrumentId = z.enum(MERIT_INSTRUMENTS).meta({
  description: 'kasn-9-2019: 400 points; permenpanrb-19-2025: the index of 2026',
});

/** Id of a sub-aspect (`3.1`) or of a question (`A4.1`). */
export const MeritItemId = z
  .string()
  .regex(/^A?\d\.\d$/, { error: 'id' })
  .meta({ description: 'Sub-aspect of the 400 points or question of 2026', examples: ['3.1', 'A4.1'] });

export const MeritAspectId = z
  .string()
  .regex(/^A?\d$/, { error: 'id' })
  .meta({ description: 'Aspect', examples: ['3', 'A4'] });

const EvidenceCode = z.enum(EVIDENCE_CODES);

export const MeritCriterion = z
  .discriminatedUnion('measure', [
    z.object({ measure: z.literal('share'), code: EvidenceCode, atLeast: z.number() }),
    z.object({ measure: z.literal('count'), code: EvidenceCode, atLeast: z.number() }),
    z.object({ measure: z.literal('document'), what: z.string(), atLeast: z.number() }),
  ])
  .meta({ id: 'MeritCriterion', description: 'What must be shown for a level' });

export const MeritCategory = z
  .object({ code: z.string(), title: z.string(), from: z.number() })
  .meta({ id: 'MeritCategory' });

const MeritItem = z
  .object({
    id: MeritItemId,
    title: z.string(),
    weight: z.number(),
    gate: z.boolean(),
    parts: z.array(z.string()),
    levels: z
      .array(z.array(MeritCriterion))
      .meta({ description: 'What each level above the lowest takes on top of those below it' }),
  })
  .meta({ id: 'MeritItem' });

export const MeritWeightTable = z
  .record(MeritAspectId, z.number())
  .meta({ description: 'Most points of each aspect, or its share of 1', examples: [{ A2: 0.2 }] });

export const MeritInstrument = z
  .object({
    id: MeritInstrumentId,
    scheme: z.enum(['points', 'maturity']),
    title: z.string(),
    validFrom: CalendarDate,
    validTo: CalendarDate.nullable(),
    source: z.string(),
    assumptions: z.array(z.string()),
    lowest: z.number(),
    highest: z.number(),
    decimals: z.number(),
    composition: z.object({ maturity: z.number(), satisfaction: z.number() }),
    categories: z.array(MeritCategory),
    variants: z.array(
      z.object({
        id: z.string(),
        source: z.string(),
        weights: z.record(MeritAspectId, z.number().nullable()),
      }),
    ),
    aspects: z.array(
      z.object({
        id: MeritAspectId,
        title: z.string(),
        counterparts: z
          .array(MeritAspectId)
          .meta({ description: 'Aspects of the other instrument that hold the same matter' }),
        items: z.array(MeritItem),
      }),
    ),
  })
  .meta({ id: 'MeritInstrument' });

/** The weights that HR found in the law for the aspects that the instrument leaves open. */
export const MeritWeightsBody = z
  .strictObject({
    validFrom: CalendarDate.meta({ description: 'First day on which they hold' }),
    weights: MeritWeightTable,
    source: Line.meta({ description: 'Regulation, annex and page that name them' }),
  })
  .meta({
    id: 'MeritWeightsInput',
    examples: [
      {
        validFrom: '2026-01-01',
        weights: { A2: 0.2, A3: 0.15, A4: 0.15, A5: 0.1, A6: 0.1, A7: 0.1 },
        source: 'Lampiran peraturan yang dipegang HR, halaman 12',
      },
    ],
  });

export const MeritWeights = z
  .object({
    id: z.string(),
    instrument: MeritInstrumentId,
    validFrom: CalendarDate,
    weights: MeritWeightTable,
    source: z.string(),
    recordedBy: z.string(),
  })
  .meta({ id: 'MeritWeights' });

const SupervisoryBody = z.object({
  id: z.string(),
  name: z.string(),
  validFrom: CalendarDate,
  validTo: CalendarDate.nullable(),
  source: z.string(),
});

export const MeritSupervision = z
  .object({
    on: CalendarDate,
    bodies: z.array(SupervisoryBody),
    awaited: z
      .object({
        name: z.string(),
        orderedOn: CalendarDate,
        dueBy: CalendarDate,
        source: z.string(),
        overdue: z.boolean(),
      })
      .nullable()
      .meta({ description: 'A body that a court has ordered and that is not there yet' }),
  })
  .meta({ id: 'MeritSupervision' });
