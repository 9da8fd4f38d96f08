import { toNip } from '@kotak9/rules';
import { listAccesses } from '@kotak9/store';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { FIRST } from '../test-bodies.ts';
import { createWorld, type World } from '../test-world.ts';
import {
  AGENCY,
  asClient,
  clientBody,
  codeOf,
  expire,
  feed,
  POLLING,
  subscribe,
  WEBHOOK,
} from './test-scene.ts';

let world: World;
beforeEach(async () => {
  world = createWorld();
  await world.post(['/v1/agency-clients', clientBody()]);
});
const nip = toNip(FIRST);
if (nip === null) throw new Error('not valid');
const poll = (query = '') => world.call(`GET /v1/events${query}`, asClient());

const openVacancy = (number: number) =>
  feed(world, 'vacancy.opened.v1', `vacancy/vac-kepala-${number}`, {
    vacancyId: `vac-kepala-${number}`,
    positionId: 'kepala',
    cause: 'pensiun',
    effectiveDate: '2026-09-01',
  });
const createUnit = (id: string) =>
  feed(world, 'unit.created.v1', `unit/${id}`, { unitId: id, parentId: null });
const flagRetirement = () =>
  feed(
    world,
    'retirement.flagged.v1',
    `retirement/${nip}`,
    { nip, tmtPensiun: '2026-12-01', positionId: null },
    { nip },
  );

describe('polling', () => {
  it('gives what is covered with the agreed fields, and goes on over what is not', async () => {
    await subscribe(world, POLLING);
    await openVacancy(1);
    await createUnit('dinas');
    await openVacancy(2);
    await createUnit('badan');
    const { body } = await poll();
    expect(body).toMatchObject({
      items: [
        { position: 1, event: { type: 'vacancy.opened.v1', subject: 'vacancy/vac-kepala-1', sequence: 1 } },
        { position: 3, event: { type: 'vacancy.opened.v1' } },
      ],
      next: 4,
      head: 4,
    });
    const [first] = z
      .object({ items: z.array(z.object({ event: z.object({ data: z.unknown() }) })) })
      .parse(body).items;
    expect(first?.event.data).toEqual({ vacancyId: 'vac-kepala-1', positionId: 'kepala' });
    expect((await poll('?after=4')).body).toEqual({ items: [], next: 4, head: 4 });
  });

  it('comes to the end in pages of any size, without a gap and without a repetition', async () => {
    await subscribe(world, POLLING);
    for (let number = 1; number <= 7; number++) {
      await openVacancy(number);
      await createUnit(`dinas-${number}`);
    }
    for (const limit of [1, 2, 3, 100]) {
      const positions: number[] = [];
      let after = 0;
      for (let page = 0; page < 20; page++) {
        const { items, next } = z
          .object({ items: z.array(z.object({ position: z.number() })), next: z.number() })
          .parse((await poll(`?after=${after}&limit=${limit}`)).body);
        positions.push(...items.map(({ position }) => position));
        if (next === after) break;
        after = next;
      }
      expect(positions).toEqual([1, 3, 5, 7, 9, 11, 13]);
      expect(after).toBe(14);
    }
  });

  it('notes in the access log of the person who was told', async () => {
    await subscribe(world, POLLING, { eventTypes: ['retirement.flagged.v1', 'vacancy.opened.v1'] });
    await flagRetirement();
    await openVacancy(1);
    expect((await poll()).body).toMatchObject({ items: [{ event: { data: { nip } } }, {}] });
    expect(await listAccesses(world.table, AGENCY, nip, { limit: 10 })).toMatchObject({
      items: [{ sub: 'bkd-provinsi', role: 'agency-client', operation: 'listPublicEvents' }],
    });
  });

  it('notes nobody of whom nothing was told', async () => {
    await subscribe(world, POLLING);
    await flagRetirement();
    await poll();
    expect(await listAccesses(world.table, AGENCY, nip, { limit: 10 })).toMatchObject({ items: [] });
  });

  it('is narrowed by types, and by the filter of the subscription', async () => {
    await subscribe(world, POLLING, {
      eventTypes: ['placement.changed.v1', 'vacancy.opened.v1'],
      filter: { levels: ['administrator'] },
    });
    const place = (level: 'administrator' | 'pengawas', sequence: number) =>
      feed(
        world,
        'placement.changed.v1',
        `placement/${nip}`,
        {
          nip,
          status: 'placed',
          box: 9,
          previousBox: 8,
          ruleSet: 'bkn-411-2025',
          asOf: '2026-08-01',
          inputsVersion: 1,
          levels: [level],
        },
        { nip, level },
        sequence,
      );
    await place('administrator', 1);
    await place('pengawas', 2);
    const { body } = await poll();
    expect(body).toMatchObject({
      items: [{ position: 1, event: { data: { status: 'placed', box: 9 } } }],
      next: 2,
    });
    // neither the NIP nor the subject that it is part of were agreed
    expect(JSON.stringify(body)).not.toContain(nip);
    expect((await poll('?types=vacancy.opened.v1')).body).toMatchObject({ items: [], next: 2 });
  });

  it('needs one subscription to poll by, or the name of one', async () => {
    expect(codeOf(await poll())).toEqual([422, 'events/subscription-unclear']);
    const pushed = await subscribe(world, WEBHOOK);
    expect(codeOf(await poll())).toEqual([422, 'events/subscription-unclear']);
    expect(codeOf(await poll(`?subscriptionId=${pushed.id}`))).toEqual([422, 'events/subscription-unclear']);
    const { id } = await subscribe(world, POLLING);
    expect((await poll()).status).toBe(200);
    await subscribe(world, POLLING);
    expect(codeOf(await poll())).toEqual([422, 'events/subscription-unclear']);
    expect((await poll(`?subscriptionId=${id}`)).status).toBe(200);
  });

  it('ends with the agreement, and rests while paused', async () => {
    const { id } = await subscribe(world, POLLING);
    await openVacancy(1);
    const headers = { 'If-Match': '"1"' };
    await world.call(`PATCH /v1/subscriptions/${id}`, { ...asClient(), body: { status: 'paused' }, headers });
    expect(codeOf(await poll())).toEqual([409, 'subscription/paused']);
    world.setNow('2027-01-01T01:00:00.000Z');
    expect(codeOf(await poll())).toEqual([403, 'agreement/ended']);
  });

  it('refuses a position that nobody gave out yet', async () => {
    await subscribe(world, POLLING);
    expect(codeOf(await poll('?after=1'))).toEqual([422, 'events/ahead-of-head']);
  });

  it('never passes over what is no longer kept', async () => {
    await subscribe(world, POLLING);
    for (let number = 1; number <= 4; number++) await openVacancy(number);
    await expire(world, 1);
    await expire(world, 3);
    expect(await poll()).toMatchObject({ status: 410, body: { detail: expect.stringContaining('after=1') } });
    expect((await poll('?after=1')).body).toMatchObject({ items: [{ position: 2 }], next: 2 });
    expect(codeOf(await poll('?after=2'))).toEqual([410, 'events/no-longer-kept']);
    expect((await poll('?after=3')).body).toMatchObject({ items: [{ position: 4 }], next: 4 });
    await expire(world, 4);
    expect(codeOf(await poll('?after=3'))).toEqual([410, 'events/no-longer-kept']);
  });

  it('waits for something to happen, as long as it was asked to', async () => {
    await subscribe(world, POLLING);
    await createUnit('dinas');
    let looks = 0;
    world.subscribing.onSleep(async () => {
      looks += 1;
      if (looks === 3) await openVacancy(1);
    });
    expect((await poll('?wait=20')).body).toMatchObject({ items: [{ position: 2 }], next: 2 });
    expect(looks).toBe(3);
    world.subscribing.onSleep(async () => world.setNow('2026-08-03T01:00:20.000Z'));
    expect((await poll('?after=2&wait=20')).body).toEqual({ items: [], next: 2, head: 2 });
  });
});

describe('replaying', () => {
  const replay = (id: string, from: number | string) =>
    world.call(`POST /v1/subscriptions/${id}/replay`, { ...asClient(), body: { from } });
  const positionOf = async (id: string) => (await world.call(`GET /v1/subscriptions/${id}`, asClient())).body;

  it('sets a subscription back to a position, and wakes its delivery', async () => {
    for (let number = 1; number <= 3; number++) await openVacancy(number);
    const { id } = await subscribe(world);
    const before = world.subscribing.nudges.length;
    expect(await replay(id, 2)).toMatchObject({ status: 202, body: { from: 2, head: 3 } });
    expect(await positionOf(id)).toMatchObject({ progress: { position: 1, lag: 2 } });
    expect(world.subscribing.nudges.slice(before)).toEqual([{ agency: AGENCY, subscriptionId: id }]);
    expect(world.events('subscription.replayed')).toMatchObject([{ data: { from: 2 } }]);
    expect(codeOf(await replay(id, 5))).toEqual([422, 'events/ahead-of-head']);
  });

  it('finds the position of a time', async () => {
    const { id } = await subscribe(world);
    for (let number = 1; number <= 9; number++) {
      world.setNow(`2026-08-0${number}T01:00:00.000Z`);
      await openVacancy(number);
    }
    for (const [from, position] of [
      ['2026-08-04T01:00:00.000Z', 4],
      ['2026-08-04T01:00:01.000Z', 5],
      ['2026-07-01T00:00:00Z', 1],
      ['2026-08-10T00:00:00Z', 10],
    ] as const) {
      expect((await replay(id, from)).body).toMatchObject({ from: position });
    }
  });

  it('says so where not all of it is kept', async () => {
    for (let number = 1; number <= 3; number++) await openVacancy(number);
    const { id } = await subscribe(world);
    await expire(world, 1);
    expect(codeOf(await replay(id, 1))).toEqual([410, 'events/no-longer-kept']);
    expect(codeOf(await replay(id, '2026-01-01T00:00:00Z'))).toEqual([410, 'events/no-longer-kept']);
    expect((await replay(id, 2)).status).toBe(202);
  });

  it('is not for those who poll or are paused', async () => {
    const polled = await subscribe(world, POLLING);
    expect(codeOf(await replay(polled.id, 1))).toEqual([422, 'subscription/not-pushed']);
  });
});
