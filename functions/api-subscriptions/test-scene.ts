import { randomUUID } from 'node:crypto';
import { CloudEvent, dataSchemaOf, type EVENT_DATA, type EventType } from '@kotak9/contracts';
import type { TestAnswer } from '@kotak9/http/testing';
import { toAgencyId } from '@kotak9/rules';
import { appendToFeed, type FeedFacts } from '@kotak9/store';
import * as z from 'zod';
import type { World } from '../test-world.ts';

export const CLIENT = 'bkd-provinsi';
export const OTHER_CLIENT = 'dinas-dukcapil';
const agency = toAgencyId('kota-jayapura');
if (agency === null) throw new Error('not valid');
export const AGENCY = agency;

export const clientBody = (id = CLIENT, more: object = {}) => ({
  id,
  name: 'SIMPEG',
  organisation: 'BKD Provinsi Papua',
  agreement: '415.4/27/PKS/2026',
  legalGround: 'Perpres 39/2019',
  events: [
    { type: 'vacancy.opened.v1', fields: ['vacancyId', 'positionId'] },
    { type: 'placement.changed.v1', fields: ['status', 'box'] },
    { type: 'retirement.flagged.v1', fields: ['nip', 'tmtPensiun'] },
  ],
  validFrom: '2026-01-01',
  validUntil: '2026-12-31',
  ...more,
});

export const WEBHOOK = { kind: 'webhook', url: 'https://simpeg.papua.go.id/events' } as const;
export const POLLING = { kind: 'polling' } as const;
export const BUS = {
  kind: 'event-bus',
  busArn: 'arn:aws:events:ap-southeast-3:111122223333:event-bus/talenta',
} as const;

export const subscriptionBody = (delivery: object = WEBHOOK, more: object = {}) => ({
  eventTypes: ['vacancy.opened.v1'],
  purpose: 'Peta jabatan kosong',
  legalGround: 'PKS 415.4/27/PKS/2026 Pasal 4',
  delivery,
  ...more,
});

export const asClient = (clientId = CLIENT) => ({ role: 'agency-client', clientId }) as const;

/** Subscribes and gives what was answered. @throws Error unless that was 201 */
export const subscribe = async (world: World, delivery: object = WEBHOOK, more: object = {}) => {
  const answer = await world.call('POST /v1/subscriptions', {
    ...asClient(),
    body: subscriptionBody(delivery, more),
  });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return z
    .looseObject({ id: z.string(), version: z.number(), secret: z.string().nullable() })
    .parse(answer.body);
};

export const codeOf = ({ status, body }: TestAnswer) => [
  status,
  z.object({ code: z.string() }).safeParse(body).data?.code,
];

/** Puts an event at the end of the feed. */
export const feed = async <T extends EventType>(
  world: World,
  type: T,
  subject: string,
  data: z.input<(typeof EVENT_DATA)[T]>,
  facts: FeedFacts = {},
  sequence = 1,
): Promise<void> => {
  const event = CloudEvent.parse({
    specversion: '1.0',
    id: randomUUID(),
    source: 'kotak9',
    type,
    subject,
    time: world.deps.clock().toISOString(),
    datacontenttype: 'application/json',
    dataschema: dataSchemaOf(type),
    agency,
    sequence,
    correlationid: 'c-1',
    data,
  });
  const part = { subject, fed: sequence - 1, upTo: sequence, entries: [{ event, facts }] };
  if (!(await appendToFeed(world.table, agency, [part], event.time))) throw new Error('not fed');
};

/** What the time to live of the table does to an old entry of the feed. */
export const expire = async ({ table }: World, position: number): Promise<void> => {
  const item = table.all().find(({ sk, position: at }) => sk.startsWith('POSITION#') && at === position);
  if (item === undefined) throw new Error(`The feed has no position ${position}`);
  await table.write({ delete: { pk: item.pk, sk: item.sk } });
};
