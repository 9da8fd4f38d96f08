import { marshall } from '@aws-sdk/util-dynamodb';
import { position } from '@kotak9/rules/testing';
import type { Item } from '@kotak9/store';
import type { DynamoDBRecord } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { addPerson, addPosition, addUnit, createWorkerWorld, type WorkerWorld } from '../worker-world.ts';
import { createHandler } from './create-handler.ts';

/** Five positions' events, as the stream delivers them. */
const createWorld = async () => {
  const world = createWorkerWorld('2026-08-03T00:00:05.000Z');
  for (const id of ['a', 'b', 'c', 'd', 'e']) await addPosition(world, { id: position(id) });
  return world;
};

const eventItems = ({ table }: WorkerWorld) => table.all().filter(({ sk }) => sk.startsWith('EVENT#'));

const streamRecord = (item: Item, at: number): DynamoDBRecord => ({
  eventName: 'INSERT',
  dynamodb: { NewImage: imageOf(item), SequenceNumber: `seq-${at}` },
});

/** `marshall` types binaries as other than the stream gives them; an event has none. */
const imageOf = (item: Item) => JSON.parse(JSON.stringify(marshall(item)));

const stream = (world: WorkerWorld) => ({ Records: eventItems(world).map(streamRecord) });
const waiting = (world: WorkerWorld) =>
  eventItems(world)
    .filter((item) => item['unpublished'] !== undefined)
    .map(({ pk }) => pk.split('#').at(-1));

/** Refuses one event for good. */
const refusing = (world: WorkerWorld, subject: string): WorkerWorld => ({
  ...world,
  bus: {
    put: async (events) => {
      const taken = events.filter((event) => event.subject !== subject);
      world.published.push(...taken);
      return events.map((event) => (event.subject === subject ? 'InternalFailure' : null));
    },
  },
});

describe('publish-events', () => {
  it('puts what was stored on the bus and takes the marks off', async () => {
    const world = await createWorld();
    const answer = await createHandler(world)(stream(world));

    expect(answer).toEqual({ batchItemFailures: [] });
    expect(world.published.map(({ subject }) => subject)).toEqual(
      ['a', 'b', 'c', 'd', 'e'].map((id) => `position/${id}`),
    );
    expect(waiting(world)).toEqual([]);
  });

  it("gives the stored event's own id, time, sequence and correlation", async () => {
    const world = await createWorld();
    const [stored] = eventItems(world);
    await createHandler(world)(stream(world));

    expect(world.published[0]).toEqual({
      specversion: '1.0',
      id: stored?.['id'],
      source: 'kotak9',
      type: 'position.created.v1',
      subject: 'position/a',
      time: '2026-08-03T00:00:05.000Z',
      datacontenttype: 'application/json',
      dataschema: 'urn:kotak9:event:position.created:1.0.0',
      agency: 'kota-jayapura',
      sequence: 1,
      correlationid: 'test',
      data: { positionId: 'a', unitId: 'dinas-pendidikan', holder: null },
    });
  });

  it('reads the events of people and units too', async () => {
    const world = createWorkerWorld();
    await addUnit(world);
    await addPerson(world);
    await createHandler(world)(stream(world));

    expect(world.published.map(({ type }) => type)).toEqual(['record.created.v1', 'unit.created.v1']);
  });

  it('stops at what the bus keeps refusing and reports its place in the stream', async () => {
    const world = await createWorld();
    const answer = await createHandler(refusing(world, 'position/c'))(stream(world));

    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'seq-2' }] });
    expect(waiting(world)).toEqual(['c', 'd', 'e']);
    expect(world.observer.codes()).toContain('publish/refused');
  });

  it('stops at a record that it cannot read: what lies before is published, what lies behind is not', async () => {
    const world = await createWorld();
    const { Records } = stream(world);
    const broken = Records.with(1, streamRecord({ pk: 'p', sk: 's', type: 'nothing.known.v1' }, 1));
    const answer = await createHandler(world)({ Records: broken });

    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'seq-1' }] });
    expect(world.published.map(({ subject }) => subject)).toEqual(['position/a']);
    expect(world.observer.codes()).toContain('event/unreadable');
  });

  it('reports the refused record, not the unreadable one behind it', async () => {
    const world = await createWorld();
    const { Records } = stream(world);
    const broken = Records.with(3, { dynamodb: { SequenceNumber: 'seq-3' } });
    const answer = await createHandler(refusing(world, 'position/b'))({ Records: broken });

    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'seq-1' }] });
    expect(world.observer.codes()).not.toContain('event/unreadable');
  });

  it('puts an event again, with the same id, where the function died before the mark was off', async () => {
    const world = await createWorld();
    const batch = stream(world);
    const write = world.table.write.bind(world.table);
    world.table.write = async () => {
      throw new Error('the function died');
    };
    await expect(createHandler(world)(batch)).rejects.toThrow('died');
    world.table.write = write;
    const answer = await createHandler(world)(batch);

    expect(answer).toEqual({ batchItemFailures: [] });
    const ids = world.published.map(({ id }) => id);
    expect(ids.slice(5)).toEqual(ids.slice(0, 5));
    expect(new Set(ids).size).toBe(5);
    expect(waiting(world)).toEqual([]);
  });

  it('measures how long the oldest event waited', async () => {
    const world = await createWorld();
    const batch = stream(world);
    world.now = '2026-08-03T00:00:06.500Z';
    await createHandler(world)(batch);

    expect(world.observer.counts).toContainEqual({ metric: 'publish-lag', value: 1500 });
    expect(world.observer.counts).toContainEqual({ metric: 'events-published', value: 5 });
  });
});
