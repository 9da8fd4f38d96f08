import * as z from 'zod';
import { Nip } from './fields.ts';

const year = z.number().int().meta({ description: 'Year of the budget' });

/** Amounts and grades are read from the API by whoever may. */
export const PAY_EVENTS = {
  'pay-decree.recorded.v1': z.object({
    nip: Nip,
    id: z.string().meta({ description: 'The decree among those on pay of the person' }),
  }),
  'tpp-class.set.v1': z.object({ year, id: z.string().meta({ description: 'The class of posts' }) }),
  'tpp-scheme.set.v1': z.object({ year, id: z.string().meta({ description: 'The scheme' }) }),
} as const;
