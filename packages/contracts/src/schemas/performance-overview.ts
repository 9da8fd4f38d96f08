import { PLAN_STATUSES } from '@kotak9/rules';
import * as z from 'zod';
import { DistributionLimit, OrganisationPredikat } from './fairness.ts';
import { ObjectionSummary } from './objection.ts';
import { PerformanceEvaluation } from './performance-management.ts';
import { CalendarDate, NipText, UnitSlug } from './primitives.ts';
import { Predikat } from './terms.ts';

const Count = z.number().int().nonnegative();
const Counts = z.object({
  'sangat-baik': Count,
  baik: Count,
  'butuh-perbaikan': Count,
  kurang: Count,
  'sangat-kurang': Count,
});

/** How far performance management of a unit has come in a year. */
export const PerformanceTally = z
  .object({
    unitId: UnitSlug,
    year: z.number().int(),
    agreed: Count.meta({ description: 'SKP agreed on' }),
    counts: Counts.meta({ description: 'Yearly ratings as the raters gave them, by predikat' }),
    periods: z
      .record(z.string(), z.object({ due: Count, given: Count }))
      .meta({ description: 'Feedback due and given, by month or quarter' }),
    below: Count.meta({ description: 'Periodic and yearly ratings below baik' }),
    analysed: Count.meta({ description: 'Of those, with an analysis of the causes' }),
  })
  .meta({ id: 'PerformanceTally' });

export const PerformanceSummary = z
  .object({
    year: z.number().int(),
    agreed: Count,
    rated: Count,
    counts: Counts,
    feedbackDue: Count.meta({ description: 'For periods that have ended' }),
    feedbackGiven: Count,
    below: Count,
    analysed: Count,
    units: z.array(PerformanceTally),
  })
  .meta({ id: 'PerformanceSummary' });

const LimitOutlook = z
  .object({
    limit: DistributionLimit,
    people: Count,
    share: z.number().meta({ description: 'Percent of everybody to be rated' }),
    state: z.enum(['terpenuhi', 'terbuka', 'terlampaui']).meta({
      description: 'Kept whatever comes, open, or impossible to keep any more',
    }),
  })
  .meta({ id: 'LimitOutlook' });

export const RatingOutlook = z
  .object({
    unitId: UnitSlug,
    year: z.number().int(),
    organisation: OrganisationPredikat.nullable(),
    effect: z.enum(['memperingatkan', 'menahan']),
    agreed: Count,
    rated: Count,
    counts: Counts,
    limits: z.array(LimitOutlook),
    note: z.enum(['too-few-people', 'no-organisation-predikat']).nullable(),
  })
  .meta({ id: 'RatingOutlook' });

export const PlanToRate = z
  .object({
    nip: NipText,
    id: z.string().meta({ description: 'The SKP, by year' }),
    unitId: UnitSlug,
    status: z.enum(PLAN_STATUSES),
    revision: z.number().int(),
    opensOn: CalendarDate.meta({ description: 'First day on which it can be rated' }),
    dueOn: CalendarDate.meta({ description: 'Last day to rate it in time' }),
    overdue: z.boolean(),
  })
  .meta({ id: 'PlanToRate' });

export const PerformanceRatingAnswer = z
  .object({
    nip: NipText,
    year: z.number().int(),
    version: z.number().int(),
    evaluation: PerformanceEvaluation,
    initial: Predikat.meta({ description: 'Nilai awal: as the rater gave it' }),
    final: Predikat.nullable().meta({
      description: 'Nilai akhir: as the record has it; null where an objection removed it',
    }),
    objections: z.array(ObjectionSummary).meta({ description: 'Keberatan atas penilaian ini' }),
    objectAt: z
      .string()
      .meta({ description: 'Where the person objects, with kind `performance` and the year' }),
    warnings: z.array(LimitOutlook).meta({
      description: 'Limits of the distribution that the unit cannot keep any more',
    }),
  })
  .meta({ id: 'PerformanceRating' });
