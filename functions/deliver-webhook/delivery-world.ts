import { CloudEvent, dataSchemaOf, schemas } from '@kotak9/contracts';
import {
  AGENCY_WIDE,
  type AgencyClientData,
  agencyClientRegister,
  appendToFeed,
  changeEntry,
  type DeliveryAttempt,
  type FeedFacts,
  feedHead,
  listAttempts,
  loadDelivery,
  loadEntry,
  newDelivery,
  newSecrets,
  type SubscriptionData,
  subscriptionRegister,
} from '@kotak9/store';
import type { MemoryTable } from '@kotak9/store/testing';
import type { SQSBatchResponse } from 'aws-lambda';
import type { DeliveryNudge } from '../delivery-nudge.ts';
import { createWorkerWorld, JAYAPURA, sqsEvent, store, type WorkerWorld } from '../worker-world.ts';
import type { Answered } from './answered.ts';
import { createHandler } from './create-handler.ts';
import type { DeliverDeps } from './deps.ts';
import type { WebhookRequest } from './webhook-client.ts';

export const SECRET = `whsec_${Buffer.from('a secret of thirty-two bytes....').toString('base64')}`;
const CLIENT = 'bkd-provinsi';

const clientData: AgencyClientData = {
  id: CLIENT,
  name: 'SIMPEG',
  organisation: 'BKD Provinsi Papua',
  agreement: '415.4/27/PKS/2026',
  legalGround: 'Perpres 39/2019',
  events: [
    { type: 'vacancy.closed.v1', fields: ['vacancyId', 'reason'] },
    { type: 'retirement.unflagged.v1', fields: ['nip'] },
  ],
  validFrom: schemas.CalendarDate.parse('2026-01-01'),
  validUntil: null,
  status: 'active',
};

interface Waiting {
  readonly nudge: DeliveryNudge;
  readonly at: number;
}

/** Deliveries without AWS: the table in memory, a queue that is an array, subscribers that are functions. */
export interface DeliveryWorld extends WorkerWorld {
  readonly deps: DeliverDeps;
  /** What each URL was sent, in order. */
  readonly received: WebhookRequest[];
  readonly onBus: object[];
  queue: Waiting[];
  /** How the subscribers answer, by URL; without one with 204. */
  readonly answers: Map<string, (request: WebhookRequest) => Promise<Answered> | Answered>;
}

export const createDeliveryWorld = (table?: MemoryTable): DeliveryWorld => {
  const world = createWorkerWorld('2026-08-03T00:00:00.000Z', table);
  const received: WebhookRequest[] = [];
  const onBus: object[] = [];
  const answers: DeliveryWorld['answers'] = new Map();
  const deps: DeliverDeps = {
    ...world,
    clock: () => new Date(all.now),
    random: () => 1,
    sendNudges: async (nudges, delaySeconds = 0) => {
      const at = Date.parse(all.now) + delaySeconds * 1000;
      all.queue.push(...nudges.map((nudge) => ({ nudge, at })));
    },
    postWebhook: async (request) => {
      received.push(request);
      return (await answers.get(request.url)?.(request)) ?? { ok: true, status: 204 };
    },
    putPublic: async (events) => {
      onBus.push(...events);
      return events.map(() => null);
    },
  };
  const all: DeliveryWorld = { ...world, deps, received, onBus, queue: [], answers };
  return all;
};

export const registerClient = (world: DeliveryWorld, more: Partial<AgencyClientData> = {}): Promise<void> => {
  const data = { ...clientData, ...more };
  const fact = {
    type: 'agency-client.registered.v1' as const,
    data: { listId: AGENCY_WIDE, clientId: data.id, agreement: data.agreement, eventTypes: [] },
  };
  return store(world, [changeEntry(agencyClientRegister, JAYAPURA, null, data, fact)]);
};

/** The agreement as it is from now on. */
export const changeClient = async (world: DeliveryWorld, more: Partial<AgencyClientData>): Promise<void> => {
  const entry = await loadEntry(world.table, JAYAPURA, agencyClientRegister, AGENCY_WIDE, CLIENT);
  if (entry === null) throw new Error('The client is registered');
  const fact = {
    type: 'agency-client.changed.v1' as const,
    data: { listId: AGENCY_WIDE, clientId: CLIENT, fields: Object.keys(more) },
  };
  await store(world, [changeEntry(agencyClientRegister, JAYAPURA, entry, { ...entry.data, ...more }, fact)]);
};

/** Subscription `n`, from the end of the feed on; its webhook is `https://s<n>.go.id/`. */
export const subscribe = async (
  world: DeliveryWorld,
  n: number,
  more: Partial<SubscriptionData> = {},
): Promise<SubscriptionData> => {
  const data: SubscriptionData = {
    id: `8b0f8f1e-52a3-4a57-9a3f-${String(n).padStart(12, '0')}`,
    clientId: CLIENT,
    eventTypes: ['vacancy.closed.v1', 'retirement.unflagged.v1'],
    filter: {},
    purpose: 'Peta jabatan',
    legalGround: 'PKS',
    delivery: { kind: 'webhook', url: `https://s${n}.go.id/` },
    status: 'active',
    paused: null,
    createdAt: world.now,
    ...more,
  };
  const fact = {
    type: 'subscription.created.v1' as const,
    data: {
      listId: AGENCY_WIDE,
      subscriptionId: data.id,
      clientId: CLIENT,
      eventTypes: data.eventTypes,
      purpose: data.purpose,
      legalGround: data.legalGround,
      delivery: data.delivery.kind,
    },
  };
  const beside = [
    newDelivery(JAYAPURA, data.id, await feedHead(world.table, JAYAPURA)),
    newSecrets(JAYAPURA, data.id, SECRET),
  ];
  await store(world, [changeEntry(subscriptionRegister, JAYAPURA, null, data, fact, beside)]);
  return data;
};

const sequences = new WeakMap<object, Map<string, number>>();

/** Puts an event of a vacancy, or of a person if a NIP is given, at the end of the feed; gives its id. */
export const feed = async (world: DeliveryWorld, vacancy: number, facts: FeedFacts = {}): Promise<string> => {
  const subject = facts.nip ? `retirement/${facts.nip}` : `vacancy/vac-kabid-${vacancy}`;
  const counted = sequences.get(world) ?? new Map<string, number>();
  const fed = counted.get(subject) ?? 0;
  sequences.set(world, counted.set(subject, fed + 1));
  const type = facts.nip ? 'retirement.unflagged.v1' : 'vacancy.closed.v1';
  const event = CloudEvent.parse({
    specversion: '1.0',
    id: `${subject}-${fed + 1}`,
    source: 'kotak9',
    type,
    subject,
    time: world.now,
    datacontenttype: 'application/json',
    dataschema: dataSchemaOf(type),
    agency: JAYAPURA,
    sequence: fed + 1,
    correlationid: 'c-1',
    data: facts.nip
      ? { nip: facts.nip, reason: 'x' }
      : { vacancyId: `vac-kabid-${vacancy}`, reason: 'holder-stays' },
  });
  const part = { subject, fed, upTo: fed + 1, entries: [{ event, facts }] };
  if (!(await appendToFeed(world.table, JAYAPURA, [part], world.now))) throw new Error('It was not fed');
  return event.id;
};

export const nudge = (world: DeliveryWorld, ...subscriptions: readonly SubscriptionData[]): void => {
  for (const { id } of subscriptions) {
    world.queue.push({ nudge: { agency: JAYAPURA, subscriptionId: id }, at: Date.parse(world.now) });
  }
};

/** An invocation whose time is never short. */
export const IN_TIME = { getRemainingTimeInMillis: () => 60_000 };

/** Hands one batch of nudges to the function. Their message ids: `m0`, `m1`, … with a prefix */
export const invoke = (
  world: DeliveryWorld,
  nudges: readonly DeliveryNudge[],
  { prefix = '', received = 1, deps = world.deps, invocation = IN_TIME } = {},
): Promise<SQSBatchResponse> => {
  const { Records } = sqsEvent(nudges.map((one) => JSON.stringify(one)));
  return createHandler(deps)(
    {
      Records: Records.map((record) => ({
        ...record,
        messageId: `${prefix}${record.messageId}`,
        attributes: { ...record.attributes, ApproximateReceiveCount: String(received) },
      })),
    },
    invocation,
  );
};

let batches = 0;

/** Works off what the queue holds by now. @throws Error if a message failed */
export const drain = async (world: DeliveryWorld): Promise<void> => {
  for (;;) {
    const due = world.queue.filter(({ at }) => at <= Date.parse(world.now)).slice(0, 10);
    if (due.length === 0) return;
    world.queue = world.queue.filter((one) => !due.includes(one));
    const { batchItemFailures } = await invoke(
      world,
      due.map((one) => one.nudge),
      { prefix: `b${batches++}-` },
    );
    if (batchItemFailures.length > 0) throw new Error(`${batchItemFailures.length} messages failed`);
  }
};

/** Lets time pass, with whatever falls due in it. */
export const pass = async (world: DeliveryWorld, seconds: number): Promise<void> => {
  const until = Date.parse(world.now) + seconds * 1000;
  for (;;) {
    const next = Math.min(...world.queue.map(({ at }) => at));
    if (next > until) break;
    world.now = new Date(Math.max(next, Date.parse(world.now))).toISOString();
    await drain(world);
  }
  world.now = new Date(until).toISOString();
};

export const stateOf = async (world: DeliveryWorld, { id }: SubscriptionData) => {
  const state = await loadDelivery(world.table, JAYAPURA, id);
  if (state === null) throw new Error('There is no such delivery');
  return state;
};

export const statusOf = async (world: DeliveryWorld, { id }: SubscriptionData) => {
  const entry = await loadEntry(world.table, JAYAPURA, subscriptionRegister, AGENCY_WIDE, id);
  return entry === null ? null : { status: entry.data.status, reason: entry.data.paused?.reason ?? null };
};

/** The attempts on a subscription, the first first. */
export const attemptsOn = async (
  world: DeliveryWorld,
  { id }: SubscriptionData,
): Promise<readonly DeliveryAttempt[]> => {
  const page = await listAttempts(world.table, JAYAPURA, id, { limit: 1000 });
  return page?.items.toReversed() ?? [];
};

/** Ids of the events that a subscriber was sent, in order. */
export const idsAt = ({ received }: DeliveryWorld, { delivery }: SubscriptionData): readonly string[] =>
  received
    .filter(({ url }) => delivery.kind === 'webhook' && url === delivery.url)
    .map(({ headers }) => headers['webhook-id'] ?? '');
