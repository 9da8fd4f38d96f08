import * as z from 'zod';

/** What a schedule sends: the instant it stands for, which is "now" for the whole run, and the run's own id. */
export const ScheduledEvent = z.object({
  asOf: z.iso.datetime({ offset: true }),
  executionId: z.string().min(1),
});
export type ScheduledEvent = z.infer<typeof ScheduledEvent>;
