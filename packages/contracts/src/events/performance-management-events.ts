import * as z from 'zod';
import { CalendarDate } from '../schemas/primitives.ts';
import { Nip, Unit } from './fields.ts';

const plan = {
  nip: Nip,
  planId: z.string().meta({ description: 'The SKP, by its year' }),
  revision: z.number().int().meta({ description: 'Version of the SKP, from 1' }),
};
const Rater = Nip.meta({ description: 'The pejabat penilai' });

/** What is planned, said or rated is read from the API: the bus learns that it happened. */
export const PERFORMANCE_MANAGEMENT_EVENTS = {
  'performance-plan.drawn-up.v1': z.object({ ...plan, rater: Rater }),
  'performance-plan.changed.v1': z.object(plan),
  'performance-plan.submitted.v1': z.object(plan),
  'performance-plan.returned.v1': z.object(plan),
  'performance-plan.agreed.v1': z.object({ ...plan, rater: Rater }),
  'performance-plan.revised.v1': z.object(plan),
  'performance-plan.rater-named.v1': z.object({ ...plan, rater: Rater }),
  'performance-plan.evaluated.v1': z.object({
    ...plan,
    dueOn: CalendarDate.meta({ description: 'Last day on which it would have been in time' }),
  }),
  'performance-progress.reported.v1': z.object({
    nip: Nip,
    id: z.string().meta({ description: 'The report, by its day' }),
  }),
  'performance-feedback.given.v1': z.object({
    nip: Nip,
    id: z.string().meta({ description: 'Month or quarter' }),
  }),
  'performance-tally.counted.v1': z.object({
    unitId: Unit,
    year: z.number().int().meta({ description: 'The year of the SKP counted' }),
  }),
} as const;
