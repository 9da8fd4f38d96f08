import { EXPECTATIONS, MOVE_KINDS, POTENTIAL_LEVELS } from '@kotak9/rules';
import * as z from 'zod';
import { Opportunity } from './matching.ts';
import { Axis, Box, MissingInput, Placement } from './placement.ts';
import { CalendarDate } from './primitives.ts';

const text = z
  .string()
  .meta({ description: 'In the language asked for, with the figures of the calculation' });
const perAxis = z.object({ performance: z.number(), potential: z.number() });

export const Move = z
  .object({
    kind: z.enum(MOVE_KINDS),
    subject: z
      .string()
      .nullable()
      .meta({ description: 'E.g. a competency; null where the kind says it all' }),
    from: z.string(),
    to: z.string(),
    earliest: CalendarDate.meta({ description: 'Earliest day on which it can have come about' }),
    effort: z.number().meta({ description: 'As the rule set weighs it against other kinds of change' }),
    effect: perAxis.meta({ description: 'Points by which it alone changes the score of each axis' }),
    text,
  })
  .meta({ id: 'Move' });

const MoveSet = z
  .object({
    moves: z.array(Move).min(1),
    box: Box,
    performanceScore: z.number(),
    potentialScore: z.number(),
    talentScore: z.number(),
    earliest: CalendarDate,
    effort: z.number(),
    renew: z.array(z.string()).meta({
      description: 'Components that are worth less by then unless they are renewed as they are',
    }),
    text,
  })
  .meta({ id: 'MoveSet' });

const sets = z.array(MoveSet).meta({ description: 'Fewest changes first; empty: not within maxChanges' });

const NextChange = z
  .object({
    on: CalendarDate,
    components: z.array(
      z.object({
        axis: Axis,
        name: z.string(),
        before: z.number(),
        after: z.number().nullable(),
      }),
    ),
    boxBefore: Box.nullable(),
    boxAfter: Box.nullable(),
    missing: z.array(MissingInput),
    text,
  })
  .meta({ id: 'NextChange' });

const base = {
  placement: Placement.meta({ description: 'As of today, with every component and its sources' }),
  nextChange: NextChange.nullable().meta({ description: 'What time alone does next' }),
  explanation: z
    .array(z.object({ name: z.string(), text }))
    .meta({ description: 'Of each component: from what, worth what, until when' }),
  moves: z.array(Move).meta({ description: 'Every single change that has an effect' }),
  maxChanges: z.number().int(),
};

const MovesToBox = z.object({
  ...base,
  goal: z.literal('box'),
  goals: z.array(
    z.object({
      box: Box,
      performance: z.enum(EXPECTATIONS),
      potential: z.enum(POTENTIAL_LEVELS),
      raises: z.array(Axis),
      sets,
      text,
    }),
  ),
});

const MovesToPost = z.object({
  ...base,
  goal: z.literal('post'),
  opportunity: Opportunity,
  boxes: z
    .object({ anyOf: z.array(Box), sets, text })
    .nullable()
    .meta({ description: 'How a box that the post asks for is reached; null where that is not missing' }),
});

export const Moves = z.discriminatedUnion('goal', [MovesToBox, MovesToPost]).meta({ id: 'Moves' });
