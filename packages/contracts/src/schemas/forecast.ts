import { CASCADE_ENDS, DEPARTURE_CAUSES } from '@kotak9/rules';
import * as z from 'zod';
import { Box } from './placement.ts';
import { CalendarDate, NipText, PositionSlug, RuleSetSlug, UnitSlug, VacancySlug } from './primitives.ts';
import { PostLevel } from './terms.ts';

const count = z.number().int();

const post = {
  positionId: PositionSlug,
  title: z.string(),
  unitId: UnitSlug,
  level: PostLevel,
};

const Start = z.object({
  appointOn: CalendarDate,
  startBy: CalendarDate.meta({ description: 'Last day to begin, by the lead time of the level' }),
});

const LatestStart = Start.extend({
  late: z.boolean().meta({ description: 'That day is past' }),
  freeze: z
    .object({
      from: CalendarDate,
      until: CalendarDate,
      legalBasis: z.string(),
      permission: z.string(),
      before: Start.meta({ description: 'To appoint on the last day before the window' }),
      freeFrom: CalendarDate.meta({ description: 'First day after the window' }),
    })
    .nullable()
    .meta({ description: 'Window in which the appointment needs permission (UU 10/2016 Ps 71(2))' }),
}).meta({ id: 'LatestStart' });

const Departure = z.object({
  cause: z.enum(DEPARTURE_CAUSES),
  date: CalendarDate.meta({ description: 'First day without the holder' }),
  legalBasis: z.string().nullable(),
  extendable: z.boolean().meta({ description: 'The term can be extended' }),
});

const ForecastEntry = Departure.extend({
  ...post,
  critical: z.boolean(),
  holder: NipText.nullable(),
  vacancyId: VacancySlug.nullable().meta({ description: 'Recorded already as this vacancy' }),
  others: z.array(Departure).meta({ description: 'Later reasons within the forecast' }),
  latestStart: LatestStart,
}).meta({ id: 'ForecastEntry' });

export const Forecast = z
  .object({
    ruleSet: RuleSetSlug,
    from: CalendarDate,
    until: CalendarDate.meta({ description: 'First day after the forecast' }),
    months: z.array(
      z.object({
        month: z.string().meta({ examples: ['2026-12'] }),
        total: count,
        causes: z.partialRecord(z.enum(DEPARTURE_CAUSES), count),
      }),
    ),
    entries: z.array(ForecastEntry),
    holderUnknown: z
      .array(PositionSlug)
      .meta({ description: 'Held posts whose holder has no profile: no retirement can be foreseen' }),
  })
  .meta({ id: 'Forecast' });

const Successor = z
  .object({ nip: NipText, name: z.string(), box: Box, score: z.number(), rank: count })
  .meta({ id: 'Successor' });

export const Cascade = z
  .object({
    ruleSet: RuleSetSlug,
    steps: z.array(
      z.object({
        ...post,
        vacatedBy: NipText.nullable(),
        date: CalendarDate,
        successor: Successor.nullable(),
        fixed: z.boolean().meta({ description: 'Set by the request; otherwise rank 1' }),
        ready: count.meta({ description: 'Eligible people not yet in the chain' }),
        latestStart: LatestStart,
      }),
    ),
    end: z.enum(CASCADE_ENDS).meta({ description: 'Why the chain ends' }),
  })
  .meta({ id: 'Cascade' });

const Coverage = z.object({
  posts: count,
  people: count.meta({ description: 'Who is eligible for any of them' }),
  alone: count.meta({ description: 'Posts with a candidate, each list looked at alone' }),
  distinct: count.meta({ description: 'Posts with somebody once everyone counts for one only' }),
  bare: z.array(PositionSlug).meta({ description: 'Posts left without anybody' }),
  thin: z.array(PositionSlug).meta({ description: 'Posts with too few ready people of their own' }),
});

const assignment = {
  ruleSet: RuleSetSlug,
  coverage: Coverage,
  posts: z.array(
    z.object({
      ...post,
      date: CalendarDate,
      ready: count.meta({ description: 'Eligible people' }),
      shortlisted: count,
      distinct: count.meta({ description: 'Eligible people not assigned to another post' }),
      thin: z.boolean(),
      assigned: Successor.nullable(),
    }),
  ),
  shared: z
    .array(z.object({ nip: NipText, name: z.string(), positions: z.array(PositionSlug) }))
    .meta({ description: 'People who stand on many shortlists' }),
};

export const PeopleAssignment = z
  .object({ from: CalendarDate, to: CalendarDate, ...assignment })
  .meta({ id: 'PeopleAssignment' });

export const BenchStrength = z
  .object({
    asOf: CalendarDate,
    ...assignment,
    byUnit: z.array(Coverage.extend({ of: UnitSlug })),
    byLevel: z.array(Coverage.extend({ of: PostLevel })),
  })
  .meta({ id: 'BenchStrength' });

/** `post:nip` pairs, separated by commas; a post once. */
export const SuccessorChoices = z
  .string()
  .max(4000)
  .regex(/^[^:,]+:[^:,]+(,[^:,]+:[^:,]+)*$/, { error: 'successor-choices' })
  .transform((text) =>
    text.split(',').map((pair) => {
      const [positionId, nip] = pair.split(':');
      return { positionId, nip };
    }),
  )
  .pipe(z.array(z.object({ positionId: PositionSlug, nip: NipText })))
  .refine((pairs) => new Set(pairs.map(({ positionId }) => positionId)).size === pairs.length, {
    error: 'successor-choices',
  });
