import type { CloudEvent } from '@kotak9/contracts';
import catalogue from '@kotak9/events/catalogue.json' with { type: 'json' };
import { createSilentObserver, type SilentObserver } from '@kotak9/observe';
import type { AgencyId, HeldPost, Nip, PersonInputs } from '@kotak9/rules';
import { agency, buildPerson, nip, unit } from '@kotak9/rules/testing';
import {
  type AsnRecord,
  asHeldPost,
  type Change,
  changeRecord,
  commit,
  createPerson,
  createPosition,
  createUnit,
  type Fact,
  findUnpublished,
  loadRecord,
  loadUnpublished,
  localDate,
  type PositionData,
  policyInForce,
  StoredEvent,
  systemCommand,
  toCloudEvent,
  type Write,
} from '@kotak9/store';
import { MemoryTable } from '@kotak9/store/testing';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { createHandler as createDeriveDeadlines } from './derive-deadlines/create-handler.ts';
import type { PublishDeps } from './publish-events/deps.ts';
import { publish } from './publish-events/publish.ts';
import { createHandler as createRebuild } from './rebuild-succession/create-handler.ts';
import { createHandler as createRecalculateAgency } from './recalculate-agency/create-handler.ts';
import { createHandler as createRecalculate } from './recalculate-placement/create-handler.ts';
import { createHandler as createReconcilePool } from './reconcile-talent-pool/create-handler.ts';

/** Workers without AWS: the table in memory, a bus that is an array, and a clock that stands until it is set. */
export interface WorkerWorld extends PublishDeps {
  readonly table: MemoryTable;
  readonly observer: SilentObserver;
  /** What the bus has, in order. */
  readonly published: CloudEvent[];
  now: string;
}

export const JAYAPURA = agency('kota-jayapura');
export const KEEROM = agency('kab-keerom');

/** @param table another table over the same items, where a test needs one that lags or fails */
export const createWorkerWorld = (
  now = '2026-08-03T00:00:00.000Z',
  table = new MemoryTable(),
): WorkerWorld => {
  const published: CloudEvent[] = [];
  const world: WorkerWorld = {
    table,
    observer: createSilentObserver(),
    clock: () => new Date(world.now),
    published,
    bus: {
      put: async (events) => {
        published.push(...events);
        return events.map(() => null);
      },
    },
    now,
  };
  return world;
};

export const commandIn = (world: WorkerWorld, at: AgencyId = JAYAPURA) =>
  systemCommand('test', { agency: at, now: world.now, correlationId: 'test' });

/** Commits changes that nothing contends. */
export const store = async (
  world: WorkerWorld,
  changes: readonly Change[],
  at: AgencyId = JAYAPURA,
): Promise<void> => {
  const result = await commit(world.table, commandIn(world, at), changes);
  if (!result.committed) throw new Error('The world was changed by somebody else');
};

export const addUnit = (world: WorkerWorld, at: AgencyId = JAYAPURA): Promise<void> =>
  store(
    world,
    [createUnit(at, { id: unit('dinas-pendidikan'), name: 'Dinas Pendidikan', parentId: null })],
    at,
  );

const emptyPost = {
  title: 'Kepala Dinas Pendidikan',
  unitId: unit('dinas-pendidikan'),
  tier: 'jpt-pratama',
  functionalLevel: null,
  eselon: 'II.b',
  kelas: 14,
  critical: false,
  field: 'pendidikan',
  relatedFields: [],
  superiorId: null,
  holder: null,
  holderSince: null,
  standard: null,
  vacantSince: null,
} as const satisfies Omit<PositionData, 'id'>;

type PostFields = Partial<PositionData> & Pick<PositionData, 'id'>;

export const addPosition = async (
  world: WorkerWorld,
  fields: PostFields,
  at: AgencyId = JAYAPURA,
): Promise<PositionData> => {
  const data: PositionData = { ...emptyPost, relatedFields: [], ...fields };
  await store(world, [createPosition(at, data)], at);
  return data;
};

/** A NIP of somebody born that day. */
export const nipOf = (birthDate: string, number: number): Nip =>
  nip(`${birthDate.replaceAll('-', '')}1995031${String(number).padStart(3, '0')}`);

export const addPerson = async (
  world: WorkerWorld,
  fields: Partial<PersonInputs> = {},
  at: AgencyId = JAYAPURA,
): Promise<Nip> => {
  const inputs = buildPerson(fields);
  const today = localDate(world.now);
  const ruleSet = await policyInForce(world.table, at, today);
  await store(world, [createPerson(at, inputs, [], today, ruleSet)], at);
  return inputs.nip;
};

/** A post and the person who holds it, since the day that `buildPerson` gives. */
export const addHolder = async (
  world: WorkerWorld,
  post: PostFields,
  fields: Partial<PersonInputs> = {},
  at: AgencyId = JAYAPURA,
): Promise<{ readonly nip: Nip; readonly post: HeldPost }> => {
  const { nip: holder, post: held } = buildPerson(fields);
  const since = held?.since ?? localDate(world.now);
  const data = await addPosition(world, { ...post, holder, holderSince: since }, at);
  const seated = asHeldPost(data, since);
  await addPerson(world, { ...fields, post: seated, unitId: data.unitId }, at);
  return { nip: holder, post: seated };
};

/** Changes a record and what feeds its axes, as the API would. */
export const changePerson = async (
  world: WorkerWorld,
  who: Nip,
  {
    record = {},
    writes = [],
    fact,
  }: { readonly record?: Partial<AsnRecord>; readonly writes?: readonly Write[]; readonly fact?: Fact },
  at: AgencyId = JAYAPURA,
): Promise<void> => {
  const person = await loadRecord(world.table, at, who);
  if (person === null) throw new Error('Nobody of that NIP');
  const changed: Fact = fact ?? {
    type: 'record.changed.v1',
    data: { nip: who, fields: Object.keys(record) },
  };
  await store(world, [changeRecord(at, person.head, { ...person.record, ...record }, changed, writes)], at);
};

/** Every event stored so far, published or not, in the order of their keys. */
export const storedEvents = ({ table }: Pick<WorkerWorld, 'table'>, type?: string): readonly StoredEvent[] =>
  table
    .all()
    .filter(({ sk }) => sk.startsWith('EVENT#'))
    .map((item) => StoredEvent.parse(item))
    .filter((event) => type === undefined || event.type === type);

export const cloudEvents = (world: Pick<WorkerWorld, 'table'>, type?: string): readonly CloudEvent[] =>
  storedEvents(world, type).map(toCloudEvent);

/** A batch as SQS hands over what EventBridge put into the queue. Message ids: `m0`, `m1`, … */
export const sqsEvent = (events: readonly (CloudEvent | string)[]): SQSEvent => ({
  Records: events.map((event, at) => ({
    messageId: `m${at}`,
    receiptHandle: 'receipt',
    body:
      typeof event === 'string'
        ? event
        : JSON.stringify({ 'detail-type': event.type, source: event.source, detail: event }),
    attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: '0',
      SenderId: 'events',
      ApproximateFirstReceiveTimestamp: '0',
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:ap-southeast-3:000000000000:queue',
    awsRegion: 'ap-southeast-3',
  })),
});

export const failuresOf = ({ batchItemFailures }: SQSBatchResponse): readonly string[] =>
  batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);

/** An invocation whose time is never short. */
export const IN_TIME = { getRemainingTimeInMillis: () => 600_000 };

const consumersOf = new Map<string, readonly string[]>(
  Object.entries(catalogue).map(([type, { consumers }]) => [type, consumers]),
);

/** Publishes what is stored and hands it to the workers that the catalogue names, until nobody has anything to say. */
export const pump = async (world: WorkerWorld): Promise<void> => {
  const workers = {
    'recalculate-placement': createRecalculate(world),
    'rebuild-succession': createRebuild(world),
    'recalculate-agency': createRecalculateAgency(world),
    'reconcile-talent-pool': createReconcilePool(world),
    'derive-deadlines': createDeriveDeadlines(world),
  };
  for (;;) {
    const from = world.published.length;
    await publish(world, await waiting(world));
    const events = world.published.slice(from);
    if (events.length === 0) return;
    for (const [name, worker] of Object.entries(workers)) {
      const asked = events.filter(({ type }) => consumersOf.get(type)?.includes(name));
      const failed = failuresOf(await worker(sqsEvent(asked), IN_TIME));
      if (failed.length > 0) throw new Error(`${name} failed ${failed.length} messages`);
    }
  }
};

const waiting = async ({ table }: WorkerWorld) => {
  const keys = await findUnpublished(table, '9999', 1000);
  const events = await Promise.all(keys.map((key) => loadUnpublished(table, key)));
  return keys.flatMap((key, at) => {
    const event = events[at];
    return event ? [{ key, event }] : [];
  });
};
