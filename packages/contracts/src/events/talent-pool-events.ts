import { EXIT_REASONS } from '@kotak9/rules';
import * as z from 'zod';
import { Box } from '../schemas/placement.ts';
import { CalendarDate } from '../schemas/primitives.ts';
import { KrsLevel, Readiness } from '../schemas/talent-pool.ts';
import { personal } from './catalogue-personal.ts';
import { Nip } from './fields.ts';

const On = CalendarDate.meta({ description: 'First day on which it holds' });
const PoolBox = Box.meta({ ...personal('evaluation'), description: 'Box 1–9 of the nine-box' });
const Level = KrsLevel.meta({
  ...personal('evaluation'),
  description: 'How far the member may be put forward',
});

/** A sanction and a criminal case are nobody's business on a bus: both are `withheld`, and read from the API. */
const PublishedReason = z
  .enum([...EXIT_REASONS, 'withheld'])
  .exclude(['sanction', 'criminal-case'])
  .meta({ description: 'Code of the reason; `withheld` where it is confidential' });

export const TALENT_POOL_EVENTS = {
  'talent-pool.entered.v1': z.object({ nip: Nip, box: PoolBox, level: Level, on: On }),
  'talent-pool.changed.v1': z.object({
    nip: Nip,
    box: PoolBox,
    level: Level,
    readiness: Readiness.nullable().meta({
      description: 'How soon a post one level up can be taken; null where none can',
    }),
    fields: z.array(z.string()).meta({ description: 'Names of what differs from before' }),
  }),
  'talent-pool.left.v1': z.object({ nip: Nip, reason: PublishedReason, on: On }),
  'consent.recorded.v1': z.object({ nip: Nip }),
  // that something bars somebody is said to the pool alone; what it is stays in the record
  'circumstance.recorded.v1': z.object({ nip: Nip }),
  'development-plan.set.v1': z.object({
    nip: Nip,
    year: z.number().int().meta({ description: 'Year of the plan' }),
    items: z.number().int().meta({ description: 'How many items it has' }),
  }),
  'development-outcome.recorded.v1': z.object({
    nip: Nip,
    year: z.number().int().meta({ description: 'Year of the plan' }),
    status: z.enum(['berjalan', 'selesai', 'batal']).meta({ description: 'Status of the item after it' }),
  }),
} as const;
