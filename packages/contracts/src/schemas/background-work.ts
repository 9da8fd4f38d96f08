import * as z from 'zod';
import { SCHEDULE_NAMES, WORKER_NAMES } from '../background-work.ts';

export const Worker = z
  .enum(WORKER_NAMES)
  .meta({ description: 'Worker and its queue', examples: ['recalculate-placement'] });
export const ScheduleId = z.enum(SCHEDULE_NAMES).meta({ examples: ['daily-check'] });
const Count = z.number().int().nonnegative();
const Instant = z.iso.datetime();
const Does = z.string().meta({ description: 'What it does, in the language asked for' });

/** One queue as it is now; SQS counts approximately. */
export const WorkerQueue = z
  .object({
    name: Worker,
    does: Does,
    waiting: Count,
    inFlight: Count.meta({
      description: 'Taken by a worker and not yet done, or waiting for another attempt',
    }),
    delayed: Count,
    failed: Count.meta({ description: 'Dead letters: what the worker failed at five times' }),
    undelivered: Count.nullable().meta({
      description: 'Dead letters: what the bus could not put on the queue; null where no rule feeds it',
    }),
  })
  .meta({ id: 'WorkerQueue' });

/** What is known of a message without showing what it says of anybody. */
export const DeadLetter = z
  .object({
    id: z.string(),
    place: z.enum(['failed', 'undelivered']),
    sentAt: Instant,
    receives: Count.meta({ description: 'How often it was received, looks at it included' }),
    reason: z
      .string()
      .nullable()
      .meta({ description: 'Code of the bus, where it could not put it on the queue' }),
    event: z
      .object({ id: z.string(), type: z.string(), time: z.string() })
      .nullable()
      .meta({ description: 'Null where it is no event' }),
    subject: z
      .string()
      .nullable()
      .meta({ description: 'What it is about, e.g. `asn/196803151993031004`; null where it cannot be read' }),
  })
  .meta({ id: 'DeadLetter' });

export const DeadLetters = z
  .object({
    items: z.array(DeadLetter),
    withheld: Count.meta({ description: 'Letters about other agencies, among those looked at' }),
    total: Count.meta({ description: 'How many there are; not all need be among the items' }),
  })
  .meta({ id: 'DeadLetters' });

export const RedriveBody = z.strictObject({}).meta({ id: 'RedriveBody', examples: [{}] });

export const Redriven = z
  .object({
    moved: Count.meta({ description: 'Letters put back on the queue of the worker' }),
    left: Count.meta({ description: 'Letters still there; try again once the cause is removed' }),
  })
  .meta({ id: 'Redriven' });

export const Publication = z
  .object({
    oldest: Instant.nullable().meta({
      description: 'Time of the oldest event that waits; null where none does',
    }),
    ageSeconds: Count.nullable().meta({ description: 'How old that event is' }),
  })
  .meta({ id: 'Publication' });

/** What a run did, by name of the count, e.g. `{ flagged: 3 }`. */
export const RunCounts = z.record(z.string(), Count);

export const RUN_OUTCOMES = ['running', 'succeeded', 'failed', 'interrupted'] as const;

export const ScheduleRun = z
  .object({
    executionId: z.string(),
    asOf: Instant.meta({ description: 'The instant that the run stands for' }),
    startedAt: Instant,
    endedAt: Instant.nullable(),
    outcome: z.enum(RUN_OUTCOMES).meta({
      description: '`interrupted`: longer under way than any function may run',
    }),
    error: z.string().nullable().meta({ description: 'Name of what went wrong; the log has more' }),
    did: RunCounts.meta({ description: 'Counts that concern the agency, or the service as a whole' }),
  })
  .meta({ id: 'ScheduleRun' });

export const Schedule = z
  .object({
    name: ScheduleId,
    does: Does,
    expression: z.string().meta({ examples: ['cron(0 1 * * ? *)'] }),
    timeZone: z.string().nullable().meta({ description: 'Null where it does not matter' }),
    nextRun: Instant.nullable().meta({ description: 'Null where nothing is known of the last one' }),
    isLate: z
      .boolean()
      .meta({ description: 'It should have begun a quarter of an hour ago or longer, and has not' }),
    runs: z.array(ScheduleRun).meta({ description: 'The last ones, the latest first' }),
  })
  .meta({ id: 'Schedule' });
