import * as z from 'zod';
import { CalendarDate, NipText, RuleSetSlug, UnitSlug, Year } from './primitives.ts';
import { Predikat } from './terms.ts';

const People = z.number().int();
const Hidden = People.nullable().meta({ description: 'Null where it would tell of too few people' });

export const GapSummary = z
  .object({
    people: People,
    known: People.meta({ description: 'With a post and an assessment that counts' }),
    withGap: Hidden,
    planned: Hidden.meta({ description: 'Of those with a gap, who have a development plan of the year' }),
    competencies: z.array(z.object({ competency: z.string(), people: Hidden, levels: Hidden })).nullable(),
  })
  .meta({ id: 'GapSummary' });

const HoursSummary = z.object({
  people: People,
  met: People,
  short: People,
  lacking: z.number().meta({ description: 'JP that those who are short lack together' }),
  average: z.number().meta({ description: 'JP done by all, on average' }),
});

export const CompetencyGaps = z
  .object({
    unit: UnitSlug.nullable(),
    asOf: CalendarDate,
    ruleSet: RuleSetSlug,
    smallestCell: z.number().int(),
    summary: GapSummary,
    units: z.array(
      z.object({
        unitId: UnitSlug,
        summary: GapSummary.nullable().meta({ description: 'Null where the unit is too small' }),
      }),
    ),
  })
  .meta({ id: 'CompetencyGaps' });

export const GapAnalysisBody = z
  .strictObject({
    year: Year.meta({ description: 'This year; training hours are those of the year before' }),
  })
  .meta({ id: 'GapAnalysisInput', examples: [{ year: 2026 }] });

export const GapAnalysis = z
  .object({
    id: z.string(),
    year: z.number().int(),
    asOf: CalendarDate,
    ruleSet: RuleSetSlug,
    smallestCell: z.number().int(),
    gaps: GapSummary,
    units: z.array(z.object({ unitId: UnitSlug, summary: GapSummary.nullable() })),
    hoursYear: z.number().int(),
    hours: HoursSummary,
  })
  .meta({ id: 'GapAnalysis' });
export type GapAnalysis = z.infer<typeof GapAnalysis>;

export const TrainingHoursEntry = z
  .object({
    nip: NipText,
    name: z.string(),
    unitId: UnitSlug,
    required: z.number(),
    done: z.number(),
    remaining: z.number(),
    planned: z.number(),
  })
  .meta({ id: 'TrainingHours' });

export const TrainingHoursSummary = z
  .object({
    unit: UnitSlug.nullable(),
    year: z.number().int(),
    required: z.number().meta({ description: 'JP that the year asks for' }),
    total: HoursSummary,
    units: z.array(z.object({ unitId: UnitSlug, ...HoursSummary.shape })),
    ruleSet: RuleSetSlug,
  })
  .meta({ id: 'TrainingHoursSummary' });

export const PerformanceGaps = z
  .object({
    year: z.number().int(),
    below: People.meta({ description: 'People whose predikat of the year has to be analysed' }),
    analysed: People,
    items: z.array(
      z.object({
        nip: NipText,
        name: z.string(),
        unitId: UnitSlug,
        predikat: Predikat,
        analysed: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'PerformanceGaps' });
