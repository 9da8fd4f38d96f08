import { type CloudEvent, schemas } from '@kotak9/contracts';
import { day, position, unit } from '@kotak9/rules/testing';
import {
  aggregateOfSubject,
  commit,
  type Fact,
  feedHead,
  headKey,
  readFeed,
  StoredEvent,
  type Table,
  toCloudEvent,
} from '@kotak9/store';
import { type MemoryDynamo, MemoryTable, startMemoryDynamo } from '@kotak9/store/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { DeliveryNudge } from '../delivery-nudge.ts';
import {
  addHolder,
  addUnit,
  cloudEvents,
  commandIn,
  createWorkerWorld,
  failuresOf,
  JAYAPURA,
  KEEROM,
  sqsEvent,
} from '../worker-world.ts';
import { createHandler } from './create-handler.ts';
import { isPublic } from './is-public.ts';

const feedWorld = (table: Table = new MemoryTable()) => {
  const world = { ...createWorkerWorld(), table };
  const nudged: DeliveryNudge[] = [];
  const sendNudges = async (nudges: readonly DeliveryNudge[]) => void nudged.push(...nudges);
  return { ...world, nudged, feed: createHandler({ ...world, sendNudges }) };
};
type FeedWorld = ReturnType<typeof feedWorld>;

const names = {
  vacancyId: schemas.VacancySlug.parse('vac-kabid-1'),
  positionId: position('kabid'),
  listId: 'lst-kabid-1',
};
/** What happens to a vacancy, by turns public and not. */
const FACTS: readonly Fact[] = [
  { type: 'vacancy.opened.v1', data: { ...names, cause: 'pensiun', effectiveDate: day('2027-03-01') } },
  {
    type: 'succession-list.drafted.v1',
    data: { ...names, contentHash: 'a'.repeat(64), candidates: 1, shortlisted: 1 },
  },
  { type: 'vacancy.closed.v1', data: { ...names, reason: 'holder-stays' } },
];

const Head = z.object({ seq: z.number(), hash: z.string() });

/** Lets something happen to each vacancy that is named, in that order; gives the events as the bus carries them. */
const happen = async (world: FeedWorld, vacancies: readonly (readonly [vacancy: number, fact: number])[]) => {
  const events: CloudEvent[] = [];
  for (const [vacancy, at] of vacancies) {
    const aggregate = aggregateOfSubject(JAYAPURA, `vacancy/vac-kabid-${vacancy}`);
    const head = await world.table.get(headKey(aggregate));
    const fact = FACTS[at];
    if (fact === undefined) throw new Error('There is no such fact');
    const before = head === undefined ? null : Head.parse(head);
    await commit(world.table, commandIn(createWorkerWorld()), [{ aggregate, before, head: {}, fact }]);
    const { items } = await world.table.query(
      aggregate.pk,
      { beginsWith: 'EVENT#' },
      { descending: true, limit: 1 },
    );
    events.push(...items.map((item) => toCloudEvent(StoredEvent.parse(item))));
  }
  return events;
};

const happenings = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat(2)), {
  minLength: 1,
  maxLength: 40,
});
/** Which events come in which batch, in any order, and some of them again. */
const batches = fc.array(fc.array(fc.nat(39), { maxLength: 10 }), { maxLength: 6 });

/** The feed has no gap, every public event once, and those of a subject in their order. */
const expectWhole = async (table: Table, events: readonly CloudEvent[]) => {
  const fed = await readFeed(table, JAYAPURA, 0, 1000);
  expect(fed.map((entry) => entry.position)).toEqual(fed.map((_, at) => at + 1));
  expect(await feedHead(table, JAYAPURA)).toBe(fed.length);
  const open = events.filter(({ type }) => isPublic(type));
  expect(fed).toHaveLength(open.length);
  const bySubject = (list: readonly CloudEvent[]) =>
    Object.fromEntries(Map.groupBy(list, ({ subject }) => subject));
  expect(bySubject(fed.map(({ event }) => event))).toEqual(bySubject(open));
};

const deliver = async (world: FeedWorld, batch: readonly CloudEvent[]) =>
  expect(failuresOf(await world.feed(sqsEvent(batch)))).toEqual([]);

const pick = (events: readonly CloudEvent[], picked: readonly number[]) => {
  const open = events.filter(({ type }) => isPublic(type));
  return picked.flatMap((at) => open[at % Math.max(1, open.length)] ?? []);
};

describe('feed-events, in any order', () => {
  it('gives every public event one position, those of a subject in order', async () => {
    await fc.assert(
      fc.asyncProperty(happenings, batches, async (happened, early) => {
        const world = feedWorld();
        const events = await happen(world, happened);
        for (const batch of early) await deliver(world, pick(events, batch));
        await deliver(world, pick(events, [...events.keys()].toReversed()));
        await expectWhole(world.table, events);
        await deliver(world, pick(events, [...events.keys()]));
        await expectWhole(world.table, events);
      }),
      { numRuns: 80 },
    );
  });

  it('does so with several workers at once', async () => {
    await fc.assert(
      fc.asyncProperty(happenings, batches, async (happened, atOnce) => {
        const world = feedWorld();
        const events = await happen(world, happened);
        const all = pick(events, [...events.keys()]);
        await Promise.all(
          [...atOnce.map((batch) => pick(events, batch)), all, all.toReversed()].map((batch) =>
            deliver(world, batch),
          ),
        );
        await expectWhole(world.table, events);
      }),
      { numRuns: 80 },
    );
  });
});

describe('feed-events on DynamoDB', () => {
  let dynamo: MemoryDynamo;
  beforeAll(async () => {
    dynamo = await startMemoryDynamo();
  }, 60_000);
  afterAll(() => dynamo.close());

  it('leaves no gap where two workers race', async () => {
    const world = feedWorld(dynamo.table());
    const happened = Array.from({ length: 60 }, (_, at) => [1 + (at % 7), at % 3] as const);
    const events = await happen(world, happened);
    const open = pick(events, [...events.keys()]).slice(0, 40);
    const worker = async (order: readonly CloudEvent[]) => {
      for (let at = 0; at < order.length; at += 10) await deliver(world, order.slice(at, at + 10));
    };
    await Promise.all([worker(open), worker(open.toReversed())]);
    await expectWhole(world.table, events);
  }, 60_000);
});

describe('feed-events', () => {
  it('splits what is more than one transaction takes', async () => {
    const world = feedWorld();
    const events = await happen(
      world,
      Array.from({ length: 70 }, () => [1, 0] as const),
    );
    await deliver(world, events.slice(-1));
    await expectWhole(world.table, events);
  });

  it('keeps what an event is about, the post before the person', async () => {
    const world = feedWorld();
    const memory = createWorkerWorld();
    await addUnit(memory);
    const { nip } = await addHolder(memory, {
      id: position('kabid'),
      tier: 'administrator',
      unitId: unit('dinas-pendidikan'),
    });
    for (const item of memory.table.all()) await world.table.write({ put: item });
    const [created] = cloudEvents(memory, 'unit.created.v1');
    if (created === undefined) throw new Error('A unit was created');
    const about = (subject: string, type: CloudEvent['type'], data: object) => ({
      ...created,
      id: subject,
      subject,
      type,
      data: { ...data },
    });
    await deliver(world, [
      created,
      about('vacancy/vac-kabid-1', 'vacancy.filled.v1', { positionId: 'kabid' }),
      about(`retirement/${nip}`, 'retirement.unflagged.v1', { nip }),
      about('run/rec-1', 'recalculation.finished.v1', {}),
    ]);
    const fed = await readFeed(world.table, JAYAPURA, 0, 10);
    const post = { unitId: 'dinas-pendidikan', level: 'administrator' };
    expect(fed.map(({ facts }) => facts)).toEqual([
      { unitId: 'dinas-pendidikan' },
      post,
      { nip, ...post },
      {},
    ]);
  });

  it('expires after 400 days', async () => {
    const table = new MemoryTable();
    const world = feedWorld(table);
    await deliver(world, await happen(world, [[1, 0]]));
    const item = table.all().find(({ pk, sk }) => pk.endsWith('#FEED') && sk.startsWith('POSITION#'));
    expect(item?.['expiresAt']).toBe(Date.parse(world.now) / 1000 + 400 * 86_400);
  });

  it('reads nothing of an aggregate whose events came in order', async () => {
    const table = new MemoryTable();
    const world = feedWorld(table);
    const events = await happen(world, [
      [1, 0],
      [2, 0],
    ]);
    const before = { ...table.calls };
    await deliver(world, events);
    // the count of each subject and the head; the post of each event and the subscriptions; one transaction
    expect(table.calls).toEqual({
      ...before,
      get: before.get + 3,
      query: before.query + 3,
      transact: before.transact + 1,
    });
  });

  it('keeps the feeds of agencies apart, and gives back only what failed', async () => {
    const world = feedWorld();
    const [event] = await happen(world, [[1, 0]]);
    if (event === undefined) throw new Error('Something happened');
    const batch = sqsEvent([
      event,
      { ...event, agency: KEEROM },
      'not an event',
      { ...event, agency: KEEROM, sequence: 2 },
    ]);
    // of Keerom nothing is stored, so the gap before its second event cannot be read
    expect(failuresOf(await world.feed(batch))).toEqual(['m2']);
    expect(await feedHead(world.table, JAYAPURA)).toBe(1);
    expect(world.observer.codes()).toContain('event/unreadable');
  });
});
