import { EXPECTATIONS, POTENTIAL_LEVELS } from '@kotak9/rules';
import * as z from 'zod';
import { CalendarDate, NipText, RuleSetSlug, UnitSlug } from './primitives.ts';
import { PostLevel, SanctionLevel } from './terms.ts';

export const Box = z.literal([1, 2, 3, 4, 5, 6, 7, 8, 9]);
export const Axis = z.enum(['performance', 'potential']);

export const Component = z
  .object({
    axis: Axis,
    name: z.string(),
    raw: z
      .union([z.number(), z.string()])
      .meta({ description: 'As found: a term, or a number in the own unit of the measure' }),
    value: z.number().meta({ description: '`raw` on the scale of the rule set, 0–100' }),
    weight: z.number(),
    points: z.number().meta({ description: 'value × weight / 100, unrounded' }),
    source: z
      .array(z.string())
      .meta({ description: 'Records it was read from; empty where the scale counts "none"' }),
    expires: CalendarDate.nullable().meta({ description: 'Last day on which it counts as it does now' }),
  })
  .meta({ id: 'Component' });

export const MissingInput = z
  .object({
    input: z.string(),
    reason: z.enum(['absent', 'expired', 'not-in-service', 'not-yet-calculated']),
    since: CalendarDate.nullable(),
  })
  .meta({ id: 'MissingInput' });

export const PerformanceLevel = z.enum(EXPECTATIONS);
export const PotentialLevel = z.enum(POTENTIAL_LEVELS);

const score = <L extends z.ZodType>(level: L) => z.object({ score: z.number(), level });
const PerformanceAxis = score(PerformanceLevel);
const PotentialAxis = score(PotentialLevel);

export const NextCutoff = z.object({
  axis: Axis,
  level: z.enum([...EXPECTATIONS, ...POTENTIAL_LEVELS]),
  cutoff: z.number(),
  distance: z.number(),
});

const base = {
  nip: NipText,
  components: z.array(Component),
  ruleSet: RuleSetSlug,
  asOf: CalendarDate,
  recheckOn: CalendarDate.nullable().meta({
    description: 'First day on which time alone may change the result',
  }),
  nextCutoffs: z.array(NextCutoff),
};

export const Placed = z
  .object({
    ...base,
    status: z.literal('placed'),
    box: Box,
    performance: PerformanceAxis,
    potential: PotentialAxis,
    talentScore: z.number(),
    missing: z.tuple([]),
    recommendation: z.array(z.string()),
  })
  .meta({ id: 'Placed' });

export const Unplaced = z
  .object({
    ...base,
    status: z.literal('unplaced'),
    box: z.null(),
    performance: PerformanceAxis.nullable(),
    potential: PotentialAxis.nullable(),
    talentScore: z.null(),
    missing: z.array(MissingInput),
    recommendation: z.tuple([]),
  })
  .meta({ id: 'Unplaced' });

export const Placement = z.discriminatedUnion('status', [Placed, Unplaced]).meta({ id: 'Placement' });

/** One person in a list or a box: narrow, from the index. */
export const PersonSummary = z
  .object({
    nip: NipText,
    name: z.string(),
    unitId: UnitSlug,
    level: PostLevel.nullable(),
    positionId: z.string().nullable(),
    grade: z.string(),
    box: Box.nullable(),
    talentScore: z.number().nullable(),
    tmtPensiun: CalendarDate.nullable(),
  })
  .meta({ id: 'PersonSummary' });

export const NineBox = z
  .object({
    unit: z.string().nullable(),
    boxes: z.array(z.object({ box: Box, count: z.number().int(), people: z.array(PersonSummary) })),
    unplaced: z.object({
      count: z.number().int(),
      people: z.array(z.object({ ...PersonSummary.shape, missing: z.array(MissingInput) })),
    }),
  })
  .meta({ id: 'NineBox' });

const axisOf = <L extends z.ZodType>(level: L) =>
  z.object({
    score: z.number().meta({ description: '0–100, to four decimals' }),
    level: level.nullable().meta({ description: 'Null where it was calculated before it was kept' }),
  });

/** One person of a whole agency's nine-box: what a picture of everybody needs, and nothing more. */
export const NineBoxPerson = z
  .object({
    ...PersonSummary.shape,
    talentScore: z.number().nullable().meta({ description: 'Nilai talenta, 0–100, to four decimals' }),
    performance: axisOf(PerformanceLevel).nullable(),
    potential: axisOf(PotentialLevel).nullable(),
    missing: z.array(MissingInput).meta({ description: 'Why there is no box; empty in a box' }),
    sanction: z
      .object({ level: SanctionLevel, until: CalendarDate })
      .nullable()
      .meta({ description: 'Of the disciplinary sanctions that run today, the one that runs longest' }),
    objection: z.string().nullable().meta({ description: 'An objection of the person that has not ended' }),
  })
  .meta({ id: 'NineBoxPerson' });

const feedPosition = z.number().int().min(0);

/** People whose place or retirement changed, each once however often; and who has an objection now. */
export const PlacementChanges = z
  .object({
    items: z.array(
      z.object({
        position: feedPosition,
        previousBox: Box.nullable().meta({ description: 'Where the person stood before' }),
        person: NineBoxPerson,
      }),
    ),
    objections: z
      .array(z.object({ nip: NipText, id: z.string() }))
      .meta({ description: 'All objections of the agency that have not ended, whenever they were filed' }),
    next: feedPosition.meta({ description: 'To be sent as `after` the next time' }),
    head: feedPosition.meta({ description: 'Where there is more than `next`, ask again at once' }),
  })
  .meta({ id: 'PlacementChanges' });
