import * as z from 'zod';
import { ContentHash } from './policy.ts';
import { CalendarDate, RuleSetSlug } from './primitives.ts';

/** `queued`: not yet split into units. */
export const RUN_STATES = ['queued', 'running', 'finished'] as const;

/** Id of a run over a whole agency: `rec-…` recalculates, `rep-…` replays. */
export const RunSlug = z
  .string()
  .max(80)
  .regex(/^re[cp]-[a-z0-9-]+$/, { error: 'id' })
  .meta({ examples: ['rec-0001'] });

export const NamedPolicy = z.object({ policyId: RuleSetSlug, contentHash: ContentHash });

const count = (what: string) =>
  z.object({
    done: z.number().int(),
    total: z
      .number()
      .int()
      .meta({ description: `All ${what}; 0 while queued` }),
  });

export const progress = {
  id: RunSlug,
  state: z.enum(RUN_STATES),
  policy: NamedPolicy,
  units: count('units with people'),
  people: count('people'),
  startedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
};

export const Recalculation = z
  .object({ ...progress, day: CalendarDate.meta({ description: 'First day of the policy' }) })
  .meta({ id: 'Recalculation' });
