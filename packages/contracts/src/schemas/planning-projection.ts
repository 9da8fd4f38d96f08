import * as z from 'zod';
import { Headcount, JabatanSlug, KelasJabatan, PlanningYear, PROJECTION_ID } from './planning-formation.ts';
import { CalendarDate, RuleSetSlug, UnitSlug } from './primitives.ts';
import { PostLevel } from './terms.ts';

const MOST_NUMBERS = 500;

export const PlannedNumber = z.strictObject({
  unitId: UnitSlug,
  jabatanId: JabatanSlug,
  year: PlanningYear,
  number: Headcount,
});

export const ProjectionBody = z
  .strictObject({
    firstYear: PlanningYear.meta({ description: 'First of five years; this year at the earliest' }),
    unitId: UnitSlug.nullable()
      .default(null)
      .meta({ description: 'This unit with its sub-units; null: the whole agency' }),
    inflow: z
      .array(PlannedNumber)
      .max(MOST_NUMBERS)
      .default([])
      .meta({ description: 'Who comes beside granted formasi, e.g. by transfer' }),
    leavers: z.array(PlannedNumber).max(MOST_NUMBERS).default([]).meta({
      description:
        'Who is expected to leave for another reason than BUP; such a jabatan has no rate of leavers',
    }),
  })
  .meta({ id: 'ProjectionInput', examples: [{ firstYear: 2027, unitId: 'dinas-pendidikan' }] });

export const WhatIfBody = z
  .strictObject({
    ...ProjectionBody.shape,
    changes: z
      .array(PlannedNumber)
      .min(1)
      .max(MOST_NUMBERS)
      .meta({ description: 'All who come in that year, in place of what is planned and granted' }),
  })
  .meta({
    id: 'ProjectionWhatIf',
    examples: [
      {
        firstYear: 2027,
        changes: [{ unitId: 'dinas-pendidikan', jabatanId: 'guru.ahli-pertama', year: 2027, number: 2 }],
      },
    ],
  });

const yearShape = {
  year: PlanningYear,
  opening: Headcount.meta({ description: 'At the start of the year; of the current year: today' }),
  retiring: Headcount.meta({ description: 'Who reaches the TMT pensiun in it' }),
  otherLeavers: Headcount,
  inflow: Headcount,
  closing: Headcount.meta({ description: 'Bezetting at the end of the year' }),
};

export const ProjectionRow = z
  .object({
    unitId: UnitSlug,
    jabatanId: JabatanSlug,
    title: z.string(),
    level: PostLevel,
    kelas: KelasJabatan.nullable(),
    counted: z.array(z.string()).meta({ description: 'Granted formasi within the inflow, `<year>/<id>`' }),
    years: z.array(
      z.object({
        ...yearShape,
        need: Headcount.nullable(),
        shortage: Headcount.nullable().meta({ description: 'need − closing, at least 0' }),
      }),
    ),
  })
  .meta({ id: 'ProjectionRow' });

const Totals = z.array(z.object({ ...yearShape, need: z.number().int(), shortage: z.number().int() }));

/** A projection as it was fixed, without its rows. */
export const Projection = z.object({
  ...ProjectionBody.shape,
  id: z.string().regex(PROJECTION_ID, { error: 'id' }),
  asOf: CalendarDate.meta({ description: 'Day on which holders were counted' }),
  ruleSet: RuleSetSlug,
  fixedBy: z.string(),
  rows: z.number().int().meta({ description: 'How many jabatan it covers' }),
  parts: z.number().int().meta({ description: 'In how many parts its rows are kept' }),
  totals: Totals,
  contentHash: z.string().meta({ description: 'SHA-256 of all rows' }),
});

export const ProjectionAnswer = z
  .object({ ...Projection.shape, version: z.number().int() })
  .meta({ id: 'Projection' });

export const WhatIf = z
  .object({
    firstYear: PlanningYear,
    asOf: CalendarDate,
    ruleSet: RuleSetSlug,
    items: z.array(z.object({ before: ProjectionRow, after: ProjectionRow })).meta({
      description: 'The jabatan whose inflow was changed',
    }),
    totals: z.object({ before: Totals, after: Totals }).meta({ description: 'Of everything asked for' }),
  })
  .meta({ id: 'ProjectionComparison' });
