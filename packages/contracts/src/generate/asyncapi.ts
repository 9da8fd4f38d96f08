import * as z from 'zod';
import service from '../../../../package.json' with { type: 'json' };
import type { Catalogue, CatalogueEntry } from '../events/catalogue.ts';
import type { EventType } from '../events/data.ts';
import { EVENT_SOURCE, isEventType } from '../events/envelope.ts';
import { listPublicEvents } from '../http/public-events.ts';
import { deliveredSchema } from './delivered-schema.ts';
import { exampleOf } from './event-examples.ts';

export const CLOUD_EVENTS_JSON = 'application/cloudevents+json';

const ref = (...path: readonly string[]) => ({ $ref: `#/${path.join('/')}` });
const schemaOf = (type: z.ZodType): object => z.toJSONSchema(type, { target: 'draft-7', io: 'input' });

const WebhookHeaders = z.object({
  'webhook-id': z.string().meta({ description: 'Id of the event: the same in every attempt to deliver it' }),
  'webhook-timestamp': z.string().meta({ description: 'When it was sent: seconds since 1970' }),
  'webhook-signature': z.string().meta({
    description:
      'One or more of `v1,<base64>`, by spaces: HMAC-SHA-256 of `<id>.<timestamp>.<body>` with the secret of the subscription',
  }),
});

/** What polling answers, each event being one of those that are public. */
const pageOf = (types: readonly EventType[]): object => {
  const { items, ...rest } = listPublicEvents.answer.shape;
  const event = z.unknown().meta({ oneOf: types.map((type) => ref('components', 'schemas', type)) });
  return schemaOf(z.object({ items: z.array(items.element.extend({ event })), ...rest }));
};

const messageOf = (type: EventType, entry: CatalogueEntry): object => ({
  name: type,
  title: entry.says,
  summary: `${entry.says}. Legal ground: ${entry.legalGround}.`,
  contentType: CLOUD_EVENTS_JSON,
  correlationId: { location: '$message.payload#/correlationid' },
  payload: ref('components', 'schemas', type),
  examples: [{ name: type, payload: exampleOf(type, entry) }],
  tags: [
    { name: entry.aggregate },
    { name: entry.dataClass === 'none' ? 'no-personal-data' : 'personal-data' },
  ],
});

const by = <T>(types: readonly EventType[], make: (type: EventType) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(types.map((type) => [type, make(type)]));

const channelsOf = (types: readonly EventType[]): object => ({
  webhook: {
    address: '{path}',
    title: 'Webhook',
    description:
      'The address that the subscription names gets each event by POST (Standard Webhooks, CloudEvents in structured mode).',
    servers: [ref('servers', 'subscriber')],
    parameters: { path: { description: 'Path and query of that address' } },
    messages: by(types, (type) => ({
      name: type,
      contentType: CLOUD_EVENTS_JSON,
      payload: ref('components', 'schemas', type),
      traits: [ref('components', 'messageTraits', 'signed')],
    })),
  },
  bus: {
    address: 'talent-public',
    title: 'Event bus',
    description:
      'A rule for each subscription hands its events to the bus of the other account: source `kotak9`, detail-type the type, detail the CloudEvent.',
    servers: [ref('servers', 'eventbridge')],
    messages: by(types, (type) => ref('components', 'messages', type)),
  },
  polling: {
    address: listPublicEvents.path,
    title: 'Polling',
    description: 'Everything after a position, in order and without gaps.',
    servers: [ref('servers', 'api')],
    messages: {
      request: { name: 'request', payload: { type: 'null' } },
      page: { name: 'page', contentType: 'application/json', payload: ref('components', 'schemas', 'page') },
    },
  },
});

const operationsOf = (types: readonly EventType[]): object => ({
  deliverWebhook: {
    action: 'send',
    title: 'Deliver to a webhook',
    channel: ref('channels', 'webhook'),
    messages: types.map((type) => ref('channels', 'webhook', 'messages', type)),
    bindings: { http: { method: 'POST', bindingVersion: '0.3.0' } },
  },
  deliverToBus: {
    action: 'send',
    title: 'Deliver to the bus of another account',
    channel: ref('channels', 'bus'),
    messages: types.map((type) => ref('channels', 'bus', 'messages', type)),
  },
  [listPublicEvents.id]: {
    action: 'receive',
    title: listPublicEvents.summary.en,
    channel: ref('channels', 'polling'),
    messages: [ref('channels', 'polling', 'messages', 'request')],
    security: [ref('components', 'securitySchemes', 'machine')],
    bindings: {
      http: {
        method: listPublicEvents.method,
        query: schemaOf(listPublicEvents.query),
        bindingVersion: '0.3.0',
      },
    },
    reply: {
      channel: ref('channels', 'polling'),
      messages: [ref('channels', 'polling', 'messages', 'page')],
    },
  },
});

const SERVERS = {
  subscriber: {
    host: '{host}',
    protocol: 'https',
    description: 'The system of the agency that subscribed',
    variables: { host: { description: 'Host of the address that the subscription names' } },
  },
  eventbridge: {
    host: 'events.{region}.amazonaws.com',
    protocol: 'eventbridge',
    description: 'Amazon EventBridge, from our account to that of the subscriber',
    variables: { region: { default: 'ap-southeast-3', description: 'Region of both buses' } },
  },
  api: {
    host: '{host}',
    protocol: 'https',
    description: 'The API of this service',
    variables: { host: { description: 'Host of the API' } },
    security: [ref('components', 'securitySchemes', 'machine')],
  },
};

/** The AsyncAPI 3.0 document of what other agencies can receive, and by which ways. */
export const createAsyncApi = (catalogue: Catalogue): object => {
  const entries = Object.entries(catalogue).flatMap(([type, entry]): [EventType, CatalogueEntry][] =>
    entry.public && isEventType(type) ? [[type, entry]] : [],
  );
  const types = entries.map(([type]) => type);
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Kotak9: public events',
      version: service.version,
      description:
        'What happened in talent management, as other agencies may be told by their agreement. The events are CloudEvents 1.0 in structured mode; within the major of a type fields are only added.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    defaultContentType: CLOUD_EVENTS_JSON,
    servers: SERVERS,
    channels: channelsOf(types),
    operations: operationsOf(types),
    components: {
      messages: Object.fromEntries(entries.map(([type, entry]) => [type, messageOf(type, entry)])),
      messageTraits: { signed: { headers: schemaOf(WebhookHeaders) } },
      schemas: {
        ...by(types, (type) => deliveredSchema(type, 'draft-7')),
        page: pageOf(types),
      },
      securitySchemes: {
        machine: {
          type: 'oauth2',
          description: 'Client credentials of the agency’s system',
          flows: {
            clientCredentials: {
              tokenUrl: 'https://example.go.id/oauth2/token',
              availableScopes: {
                [`${EVENT_SOURCE}/events`]: 'Receive public events and ask for their replay',
              },
            },
          },
        },
      },
    },
  };
};
