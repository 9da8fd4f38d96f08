import * as z from 'zod';
import { operation } from './operation.ts';

/** The longest that a request waits for something to happen; the HTTP API itself answers within thirty seconds. */
const LONGEST_WAIT_SECONDS = 20;

const position = z.coerce.number().int().min(0);

const PublicEvent = z
  .object({
    position: z.number().int().positive(),
    event: z
      .record(z.string(), z.unknown())
      .meta({ description: 'CloudEvents 1.0, with the agreed fields alone in its data' }),
  })
  .meta({ id: 'PublicEvent' });

export const listPublicEvents = operation({
  id: 'listPublicEvents',
  function: 'api-subscriptions',
  scope: 'kotak9/events',
  method: 'GET',
  path: '/v1/events',
  summary: {
    id: 'Peristiwa publik sesudah suatu posisi, menurut langganan polling',
    en: 'Public events after a position, as a polling subscription covers them',
  },
  roles: ['agency-client'],
  query: z.strictObject({
    after: position.default(0).meta({ description: 'The `next` of the previous answer; 0 starts anew' }),
    limit: z.coerce.number().int().min(1).max(1000).default(100),
    types: z
      .string()
      .max(2000)
      .optional()
      .meta({ description: 'Of those covered, these types alone, separated by commas' }),
    subscriptionId: z
      .uuid()
      .optional()
      .meta({ description: 'The polling subscription; may be left out while there is only one' }),
    wait: z.coerce.number().int().min(0).max(LONGEST_WAIT_SECONDS).default(0).meta({
      description: 'Seconds to wait while there is nothing to tell',
    }),
  }),
  status: 200,
  answer: z.object({
    items: z.array(PublicEvent),
    next: z.number().int().meta({
      description: 'Position to go on from: what lies before it was told, or is not covered',
    }),
    head: z.number().int().meta({ description: 'Position of the last public event of all' }),
  }),
  refusals: [
    'agreement/revoked',
    'agreement/ended',
    'agreement/not-yet',
    'resource/not-found',
    'subscription/paused',
    'events/subscription-unclear',
    'events/no-longer-kept',
    'events/ahead-of-head',
  ],
});
