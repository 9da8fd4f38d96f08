import { EXPECTATIONS, GROUP_DIMENSIONS, POTENTIAL_LEVELS } from '@kotak9/rules';
import * as z from 'zod';
import { Axis, Box, MissingInput } from './placement.ts';
import { CalendarDate, NipText, RuleSetSlug, UnitSlug } from './primitives.ts';
import { NamedPolicy, progress } from './run.ts';
import { Sex } from './terms.ts';

const axisResult = <L extends z.ZodType>(level: L) => z.object({ score: z.number(), level });

const Standing = z.object({
  status: z.enum(['placed', 'unplaced']),
  box: Box.nullable(),
  performance: axisResult(z.enum(EXPECTATIONS)).nullable(),
  potential: axisResult(z.enum(POTENTIAL_LEVELS)).nullable(),
  talentScore: z.number().nullable(),
});

const AnyLevel = axisResult(z.enum([...EXPECTATIONS, ...POTENTIAL_LEVELS]));

const AxisCause = z.object({
  axis: Axis,
  before: AnyLevel,
  after: AnyLevel,
  by: z.enum(['score', 'cut-off', 'either', 'only-together']).meta({
    description: 'What alone suffices for the new level: the new score, the new cut-offs, either, or neither',
  }),
  components: z.array(
    z.object({
      name: z.string(),
      before: z.number().nullable(),
      after: z.number().nullable(),
      delta: z.number(),
    }),
  ),
});

/** One person who would move, and which component does it; see the rules' `PersonReplay`. */
export const Mover = z
  .object({
    nip: NipText,
    unitId: UnitSlug,
    sex: Sex,
    age: z.number().int(),
    before: Standing,
    after: Standing,
    moved: z.boolean(),
    causes: z.object({
      axes: z.array(AxisCause),
      boxMap: z.object({ before: Box, after: Box }).nullable(),
      newlyMissing: z.array(MissingInput),
      noLongerMissing: z.array(MissingInput),
    }),
  })
  .meta({ id: 'Mover' });

const movement = {
  people: z.number().int(),
  moved: z.number().int(),
  renumbered: z.number().int(),
  cells: z.array(
    z.object({
      from: Box.nullable(),
      to: Box.nullable(),
      people: z.number().int(),
      moved: z.number().int(),
    }),
  ),
};
const context = { from: RuleSetSlug, to: RuleSetSlug, asOf: CalendarDate };
const causes = z.array(z.object({ cause: z.string(), people: z.number().int() }));
const group = { dimension: z.enum(GROUP_DIMENSIONS), group: z.string() };

/** Counts of one unit, as stored beside a replay; they add up. */
export const ReplayTally = z.object({
  ...context,
  all: z.object(movement),
  causes,
  groups: z.array(z.object({ ...group, ...movement })),
});

const boxCounts = z.array(z.object({ box: Box.nullable(), people: z.number().int() }));
const distribution = { before: boxCounts, after: boxCounts };

const ReplayResult = z.object({
  ...context,
  all: z.object({ ...movement, ...distribution }),
  causes: causes.meta({ description: 'In how many moves each cause took part, most frequent first' }),
  groups: z
    .array(
      z.discriminatedUnion('suppressed', [
        z.object({
          ...group,
          suppressed: z.literal(false),
          people: z.number().int(),
          moved: z.number().int(),
          ...distribution,
        }),
        z.object({ ...group, suppressed: z.literal(true) }),
      ]),
    )
    .meta({ description: 'By unit, sex and age band; groups too small to be shown have no figures' }),
});

export const Replay = z
  .object({
    ...progress,
    against: NamedPolicy,
    asOf: CalendarDate,
    result: ReplayResult.nullable().meta({
      description: 'Of the people done so far; whole once `state` is finished. Null before the first unit',
    }),
    movers: z.object({
      items: z.array(Mover),
      next: z.string().nullable().meta({ description: 'Cursor of the next page' }),
    }),
  })
  .meta({ id: 'Replay' });
