import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createWorld, type World } from '../test-world.ts';

const WORKER = 'recalculate-placement';
const QUEUES = 'GET /v1/operations/queues';
const LETTERS = `GET /v1/operations/queues/${WORKER}/dead-letters`;
const REDRIVE = `POST /v1/operations/queues/${WORKER}/redrive`;

const event = (id: string, agency = 'kota-jayapura') =>
  JSON.stringify({
    'detail-type': 'performance.recorded.v1',
    source: 'kotak9',
    detail: {
      specversion: '1.0',
      id,
      source: 'kotak9',
      type: 'performance.recorded.v1',
      time: '2026-08-02T23:00:00.000Z',
      datacontenttype: 'application/json',
      dataschema: 'https://kotak9.example/events/performance.recorded.v1/schema.json',
      subject: 'asn/196803151993031004',
      agency,
      seq: 3,
      actor: { sub: 'u', role: 'hr-admin' },
      correlationid: 'c',
      prevhash: null,
      hash: 'h',
      data: { nip: '196803151993031004', year: 2025, predikat: 'sangat-kurang' },
    },
  });

const redrive = (world: World) => world.call(REDRIVE, { body: {} });
const Items = z.object({ items: z.array(z.looseObject({ name: z.string() })) });

const queueOf = async (world: World, name: string, language = 'en') => {
  const { body } = await world.call(QUEUES, { headers: { 'accept-language': language } });
  return Items.parse(body).items.find((one) => one.name === name);
};

describe('GET /v1/operations/queues', () => {
  it('tells of each worker what waits, what failed, and what it is there for', async () => {
    const world = createWorld();
    world.queues.put('queue', WORKER, { body: event('e1') }, { body: event('e2') });
    world.queues.put('failed', WORKER, { body: event('e3') });
    world.queues.put('undelivered', WORKER, { body: event('e4') }, { body: event('e5') });

    expect(await queueOf(world, WORKER)).toEqual({
      name: WORKER,
      does: 'Places one civil servant anew from all inputs',
      waiting: 2,
      inFlight: 0,
      delayed: 0,
      failed: 1,
      undelivered: 2,
    });
    expect((await queueOf(world, WORKER, 'id'))?.['does']).toMatch(/^Menghitung ulang tempat/);
  });

  it('knows of no rule before the queue that no rule feeds', async () => {
    const world = createWorld();
    expect(await queueOf(world, 'deliver-webhook')).toMatchObject({ failed: 0, undelivered: null });
    expect(await queueOf(world, WORKER)).toMatchObject({ failed: 0, undelivered: 0 });
  });
});

describe('GET /v1/operations/queues/{name}/dead-letters', () => {
  it('tells which event it is and whom it is about, and nothing of what it says', async () => {
    const world = createWorld();
    world.queues.put('failed', WORKER, { body: event('e1'), sentAt: '2026-08-03T00:30:00.000Z' });
    world.queues.put('undelivered', WORKER, { body: event('e2'), reason: 'NO_PERMISSIONS' });

    const answer = await world.call(LETTERS);
    const told = { type: 'performance.recorded.v1', time: '2026-08-02T23:00:00.000Z' };
    expect(answer.body).toEqual({
      items: [
        {
          id: 'm2',
          place: 'undelivered',
          sentAt: '2026-08-03T00:00:00.000Z',
          receives: 2,
          reason: 'NO_PERMISSIONS',
          event: { id: 'e2', ...told },
          subject: 'asn/196803151993031004',
        },
        {
          id: 'm1',
          place: 'failed',
          sentAt: '2026-08-03T00:30:00.000Z',
          receives: 2,
          reason: null,
          event: { id: 'e1', ...told },
          subject: 'asn/196803151993031004',
        },
      ],
      withheld: 0,
      total: 2,
    });
    expect(JSON.stringify(answer.body)).not.toContain('sangat-kurang');
  });

  it('leaves them where they are, for everybody to see', async () => {
    const world = createWorld();
    world.queues.put('failed', WORKER, { body: event('e1') });
    await world.call(LETTERS);
    expect(await queueOf(world, WORKER)).toMatchObject({ failed: 1, inFlight: 0 });
    expect((await world.call(LETTERS)).body).toMatchObject({ total: 1, items: [{ id: 'm1' }] });
  });

  it('goes past the ten that a queue gives at once, up to fifty', async () => {
    const world = createWorld();
    const many = Array.from({ length: 64 }, (_, n) => ({ body: event(`e${n}`) }));
    world.queues.put('failed', WORKER, ...many.slice(0, 23));
    const Shown = z.object({ items: z.array(z.unknown()), total: z.number() });
    const some = Shown.parse((await world.call(LETTERS)).body);
    expect([some.items.length, some.total]).toEqual([23, 23]);
    world.queues.put('failed', WORKER, ...many.slice(23));
    const all = Shown.parse((await world.call(LETTERS)).body);
    expect([all.items.length, all.total]).toEqual([50, 64]);
  });

  it('keeps from one agency what is about another, and says that it does', async () => {
    const world = createWorld();
    world.queues.put('failed', WORKER, { body: event('e1', 'kab-keerom') }, { body: event('e2') });
    const { body } = await world.call(LETTERS);
    expect(body).toMatchObject({ items: [{ event: { id: 'e2' } }], withheld: 1, total: 2 });
  });

  it.each([
    ['{"agency":"kota-jayapura","importId":"imp-1","part":3}', 'import/imp-1'],
    ['{"agency":"kota-jayapura","subscriptionId":"0198"}', 'subscription/0198'],
    ['not even JSON', null],
    ['{"agency":"kota-jayapura"}', null],
  ])('%s: about %s', async (body, subject) => {
    const world = createWorld();
    world.queues.put('failed', WORKER, { body });
    expect((await world.call(LETTERS)).body).toMatchObject({ items: [{ event: null, subject }] });
  });

  it('refuses a worker that there is not', async () => {
    const answer = await createWorld().call('GET /v1/operations/queues/bus/dead-letters');
    expect(answer.status).toBe(400);
  });
});

describe('POST /v1/operations/queues/{name}/redrive', () => {
  it('puts both kinds back on the queue of the worker, and says how many', async () => {
    const world = createWorld();
    const many = Array.from({ length: 12 }, (_, n) => ({ body: event(`e${n}`) }));
    world.queues.put('failed', WORKER, ...many);
    world.queues.put('undelivered', WORKER, { body: event('rule') });

    expect(await redrive(world)).toMatchObject({ status: 200, body: { moved: 13, left: 0 } });
    expect(world.queues.bodies('queue', WORKER)).toEqual([...many.map(({ body }) => body), event('rule')]);
    expect(world.queues.bodies('failed', WORKER)).toEqual([]);
    expect(world.queues.bodies('undelivered', WORKER)).toEqual([]);
    expect(world.observer.lines).toContainEqual({
      level: 'info',
      code: 'operations/redriven',
      fields: expect.objectContaining({ worker: WORKER, agency: 'kota-jayapura', count: 13 }),
    });
  });

  it('deletes nothing that the queue did not take', async () => {
    const world = createWorld();
    const bad = event('bad');
    world.queues.put('failed', WORKER, { body: event('good') }, { body: bad });
    world.queues.refuse((body) => body === bad);

    expect((await redrive(world)).body).toEqual({ moved: 1, left: 1 });
    expect(world.queues.bodies('failed', WORKER)).toEqual([bad]);
    expect(world.observer.codes()).toContain('operations/unmoved');
  });

  it('moves five hundred in one call, and the rest in the next', async () => {
    const world = createWorld();
    world.queues.put('failed', WORKER, ...Array.from({ length: 505 }, (_, n) => ({ body: event(`e${n}`) })));
    world.queues.put('undelivered', WORKER, { body: event('rule') });
    expect((await redrive(world)).body).toEqual({ moved: 500, left: 6 });
    expect((await redrive(world)).body).toEqual({ moved: 6, left: 0 });
  });

  it('has nothing to do where nothing failed', async () => {
    expect((await redrive(createWorld())).body).toEqual({ moved: 0, left: 0 });
  });

  it('is for HR alone', async () => {
    for (const role of ['auditor', 'talent-committee', 'asn'] as const) {
      expect(await createWorld().call(REDRIVE, { role, body: {} })).toMatchObject({ status: 403 });
    }
  });
});
