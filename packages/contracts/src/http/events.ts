import * as z from 'zod';

/** An event as history shows it: what happened, who did it, and its place in the hash chain of its subject. */
export const StoredEventView = z
  .object({
    id: z.string(),
    type: z.string(),
    time: z.string(),
    agency: z.string(),
    subject: z
      .string()
      .meta({ description: '`<aggregate>/<id>`: record, placement and retirement of a person count apart' }),
    seq: z.number().int(),
    actor: z.object({ sub: z.string(), role: z.string() }),
    correlationId: z.string(),
    causationId: z.string().optional(),
    data: z.record(z.string(), z.unknown()),
    prevHash: z.string().nullable(),
    hash: z.string().meta({ description: 'SHA-256 of the canonical JSON of all the other fields' }),
  })
  .meta({ id: 'StoredEvent' });
