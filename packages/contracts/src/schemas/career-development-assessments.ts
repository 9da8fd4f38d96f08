import * as rules from '@kotak9/rules';
import * as z from 'zod';
import { CalendarDate, NipText, RuleSetSlug, UnitSlug } from './primitives.ts';
import { PostLevel } from './terms.ts';

const Month = z.string().meta({ description: '`YYYY-MM`', examples: ['2027-03'] });
const Rupiah = z.number().int().min(0).max(1_000_000_000_000);
const People = z.number().int();

export const AssessmentValidity = z
  .object({
    on: CalendarDate,
    people: People.meta({ description: 'In service and holding a post' }),
    valid: People,
    expired: People,
    never: People,
    months: z
      .array(z.object({ month: Month, people: People }))
      .meta({ description: 'In which month assessments that count now end' }),
    ruleSet: RuleSetSlug,
  })
  .meta({ id: 'AssessmentValidity' });

export const AssessmentExpiries = z
  .object({
    from: CalendarDate,
    to: CalendarDate,
    months: z.array(
      z.object({
        month: Month,
        people: z.array(z.object({ nip: NipText, validUntil: CalendarDate })),
      }),
    ),
  })
  .meta({ id: 'AssessmentExpiries' });

export const AssessmentPlanBody = z
  .strictObject({
    firstMonth: z
      .string()
      .regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: 'month' })
      .meta({ description: '`YYYY-MM`, this month or a later one', examples: ['2027-01'] }),
    months: z.number().int().min(1).max(36),
    capacity: z.number().int().min(1).max(1000).meta({ description: 'Seats in each month' }),
    budget: Rupiah.nullable()
      .default(null)
      .meta({ description: 'Rupiah for the whole plan; null: no limit' }),
    costs: z
      .partialRecord(PostLevel, Rupiah)
      .meta({ description: 'Rupiah for one head, by level, as the assessment centre asks' }),
    earliestMonths: z.number().int().min(0).max(36).nullable().default(null).meta({
      description: 'Repeated at the earliest so many months before the old one ends; null: any time',
    }),
    unit: UnitSlug.nullable().default(null).meta({ description: 'This unit with its sub-units; null: all' }),
  })
  .meta({
    id: 'AssessmentPlanInput',
    examples: [
      {
        firstMonth: '2027-01',
        months: 12,
        capacity: 20,
        budget: 600_000_000,
        costs: { 'jpt-pratama': 7_500_000, administrator: 5_000_000 },
      },
    ],
  });

const Planned = z.object({
  nip: NipText,
  level: PostLevel,
  cost: Rupiah,
  validity: z.enum(rules.VALIDITIES),
  late: z.boolean().meta({ description: 'The old assessment ends before this month begins' }),
});

export const AssessmentPlan = z
  .object({
    id: z.string(),
    ...AssessmentPlanBody.shape,
    asOf: CalendarDate,
    schedule: z.object({
      months: z.array(z.object({ month: Month, people: z.array(Planned), cost: z.number() })),
      unplanned: z.array(z.object({ nip: NipText, reason: z.enum(rules.UNPLANNED_REASONS) })),
      cost: z.number(),
      budgetLeft: z.number().nullable(),
    }),
  })
  .meta({ id: 'AssessmentPlan' });
export type AssessmentPlan = z.infer<typeof AssessmentPlan>;

/** A plan without its people, as lists show it. */
export const AssessmentPlanSummary = z
  .object({
    ...AssessmentPlan.omit({ schedule: true }).shape,
    planned: People,
    unplanned: People,
    cost: z.number(),
    version: z.number().int(),
  })
  .meta({ id: 'AssessmentPlanSummary' });
