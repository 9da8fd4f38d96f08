import { createHmac } from 'node:crypto';
import { day, nip } from '@kotak9/rules/testing';
import { listAccesses, loadSecrets, restartDelivery, rotateSecrets } from '@kotak9/store';
import { beforeEach, describe, expect, it } from 'vitest';
import { JAYAPURA } from '../worker-world.ts';
import type { Answered } from './answered.ts';
import {
  attemptsOn,
  changeClient,
  createDeliveryWorld,
  type DeliveryWorld,
  drain,
  feed,
  idsAt,
  invoke,
  nudge,
  pass,
  registerClient,
  SECRET,
  stateOf,
  statusOf,
  subscribe,
} from './delivery-world.ts';
import { readAnswer } from './read-answer.ts';

const WANGGAI = nip('196803151993031004');
const refused = (status: number, retryAfter?: string): Answered =>
  readAnswer(status, retryAfter, new Date(0));

let world: DeliveryWorld;
beforeEach(async () => {
  world = createDeliveryWorld();
  await registerClient(world);
});

/** What the subscriber answers one time after the other, and then 204. */
const answer = (n: number, ...answers: readonly Answered[]) => {
  const left = [...answers];
  world.answers.set(`https://s${n}.go.id/`, () => left.shift() ?? { ok: true, status: 204 });
};

describe('deliver-webhook', () => {
  it('sends agreed fields of covered events, signed, as a CloudEvent', async () => {
    const one = await subscribe(world, 1, { eventTypes: ['vacancy.closed.v1'] });
    const id = await feed(world, 1);
    await feed(world, 1, { nip: WANGGAI });
    nudge(world, one);
    await drain(world);

    const [request] = world.received;
    expect(world.received).toHaveLength(1);
    expect(JSON.parse(request?.body ?? '')).toMatchObject({
      specversion: '1.0',
      id,
      type: 'vacancy.closed.v1',
      data: { vacancyId: 'vac-kabid-1', reason: 'holder-stays' },
    });
    const timestamp = String(Date.parse(world.now) / 1000);
    const signature = createHmac('sha256', Buffer.from(SECRET.slice(6), 'base64'))
      .update(`${id}.${timestamp}.${request?.body}`)
      .digest('base64');
    expect(request?.headers).toEqual({
      'content-type': 'application/cloudevents+json',
      'user-agent': 'Kotak9-Webhooks/1',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${signature}`,
    });
    // what is not covered is passed over
    expect(await stateOf(world, one)).toMatchObject({ position: 2, holder: '', lastError: null });
    expect(await attemptsOn(world, one)).toMatchObject([
      { position: 1, eventId: id, attempt: 1, outcome: 'delivered', status: 204, error: null },
    ]);
  });

  it('signs with the old secret too, until its time is over', async () => {
    const one = await subscribe(world, 1);
    const secrets = await loadSecrets(world.table, JAYAPURA, one.id);
    if (secrets === null) throw new Error('It has a secret');
    await world.table.transact([
      rotateSecrets(JAYAPURA, one.id, secrets, SECRET, '2026-08-04T00:00:00.000Z'),
    ]);
    const signatures = async () => {
      await feed(world, 1);
      nudge(world, one);
      await drain(world);
      return world.received.at(-1)?.headers['webhook-signature']?.split(' ').length;
    };
    expect(await signatures()).toBe(2);
    world.now = '2026-08-04T00:00:00.000Z';
    expect(await signatures()).toBe(1);
  });

  it('puts events for another account on the public bus, with the subscription they are for', async () => {
    const busArn = 'arn:aws:events:ap-southeast-3:111122223333:event-bus/talenta';
    const one = await subscribe(world, 1, { delivery: { kind: 'event-bus', busArn } });
    const id = await feed(world, 1);
    nudge(world, one);
    await drain(world);
    expect(world.onBus).toMatchObject([{ id, type: 'vacancy.closed.v1', subscriptionid: one.id }]);
    expect(await attemptsOn(world, one)).toMatchObject([{ outcome: 'delivered', status: null }]);
  });

  it('tries again what the public bus refused', async () => {
    const busArn = 'arn:aws:events:ap-southeast-3:111122223333:event-bus/talenta';
    const one = await subscribe(world, 1, { delivery: { kind: 'event-bus', busArn } });
    await feed(world, 1);
    await invoke(world, [{ agency: JAYAPURA, subscriptionId: one.id }], {
      deps: { ...world.deps, putPublic: async () => ['ThrottlingException'] },
    });
    expect(await stateOf(world, one)).toMatchObject({ position: 0, lastError: 'bus-refused', attempts: 1 });
    await pass(world, 10);
    expect(world.onBus).toHaveLength(1);
  });

  it('delivers those of one subject in order and one after the other, those of several at the same time', async () => {
    const one = await subscribe(world, 1);
    const ids: string[] = [];
    for (const vacancy of [1, 2, 1, 3, 1]) ids.push(await feed(world, vacancy));
    let [under, most] = [0, 0];
    world.answers.set('https://s1.go.id/', async () => {
      most = Math.max(most, ++under);
      await new Promise((resolve) => setTimeout(resolve, 1));
      under--;
      return { ok: true, status: 200 };
    });
    nudge(world, one);
    await drain(world);
    expect(idsAt(world, one).toSorted()).toEqual(ids.toSorted());
    expect(idsAt(world, one).filter((id) => id.startsWith('vacancy/vac-kabid-1'))).toEqual(
      ids.filter((id) => id.startsWith('vacancy/vac-kabid-1')),
    );
    expect(most).toBe(2);
  });

  it('notes for each person what is sent of them, once, before it is sent', async () => {
    const one = await subscribe(world, 1);
    await feed(world, 1, { nip: WANGGAI });
    await feed(world, 1);
    answer(1, refused(500), refused(500), refused(500));
    nudge(world, one);
    await drain(world);
    await pass(world, 60);
    const page = await listAccesses(world.table, JAYAPURA, WANGGAI, { limit: 10 });
    expect(page?.items).toEqual([
      {
        at: '2026-08-03T00:00:00.000Z',
        sub: 'bkd-provinsi',
        role: 'agency-client',
        operation: 'deliverEvent',
        correlationId: `${one.id}/retirement/${WANGGAI}-1`,
      },
    ]);
    await restartDelivery(world.table, JAYAPURA, one.id, 0);
    nudge(world, one);
    await drain(world);
    expect((await listAccesses(world.table, JAYAPURA, WANGGAI, { limit: 10 }))?.items).toHaveLength(2);
  });

  it('sends nothing where it cannot be noted', async () => {
    const one = await subscribe(world, 1);
    await feed(world, 1, { nip: WANGGAI });
    const { table } = world;
    const transact = table.transact.bind(table);
    table.transact = async (writes) => {
      if (JSON.stringify(writes).includes('#ACCESS#')) throw new Error('The table is out of order');
      return transact(writes);
    };
    const answered = await invoke(world, [{ agency: JAYAPURA, subscriptionId: one.id }]);
    expect(answered.batchItemFailures).toEqual([{ itemIdentifier: 'm0' }]);
    expect(world.received).toEqual([]);
  });

  it('stops in time, lets go and wakes itself', async () => {
    const one = await subscribe(world, 1);
    await feed(world, 1);
    await invoke(world, [{ agency: JAYAPURA, subscriptionId: one.id }], {
      invocation: { getRemainingTimeInMillis: () => 14_000 },
    });
    expect(world.received).toEqual([]);
    expect(await stateOf(world, one)).toMatchObject({ holder: '', position: 0 });
    await drain(world);
    expect(world.received).toHaveLength(1);
  });

  it('lets a message that it cannot read end as a dead letter', async () => {
    const { batchItemFailures } = await invoke(world, []);
    expect(batchItemFailures).toEqual([]);
    expect((await invoke(world, [{ agency: JAYAPURA, subscriptionId: 'x' }])).batchItemFailures).toHaveLength(
      1,
    );
    expect(world.observer.codes()).toContain('event/unreadable');
  });
});

describe('an agreement', () => {
  it.each([
    ['revoked', { status: 'revoked' }],
    ['ended', { validUntil: day('2026-08-02') }],
  ] as const)('that is %s stops deliveries at once and pauses', async (_, change) => {
    const one = await subscribe(world, 1);
    await feed(world, 1);
    nudge(world, one);
    await drain(world);
    await changeClient(world, change);
    await feed(world, 1);
    nudge(world, one);
    await drain(world);
    expect(world.received).toHaveLength(1);
    expect(await statusOf(world, one)).toEqual({ status: 'paused', reason: 'agreement-ended' });
    expect(await stateOf(world, one)).toMatchObject({ position: 1, holder: '' });
  });

  it('is looked at again in the middle of a delivery', async () => {
    const one = await subscribe(world, 1);
    for (let n = 0; n < 5; n++) await feed(world, 1);
    world.answers.set('https://s1.go.id/', async () => {
      if (world.received.length === 2) await changeClient(world, { status: 'revoked' });
      return { ok: true, status: 200 };
    });
    nudge(world, one);
    await drain(world);
    expect(world.received).toHaveLength(2);
  });

  it('decides which fields leave, by what it says now', async () => {
    const one = await subscribe(world, 1);
    await feed(world, 1);
    await changeClient(world, { events: [{ type: 'vacancy.closed.v1', fields: ['reason'] }] });
    nudge(world, one);
    await drain(world);
    expect(JSON.parse(world.received[0]?.body ?? '')).toMatchObject({ data: { reason: 'holder-stays' } });
    expect(world.received[0]?.body).not.toContain('vacancyId');
  });
});

describe('a subscription', () => {
  it('that is paused is told nothing', async () => {
    const one = await subscribe(world, 1, { status: 'paused' });
    await feed(world, 1);
    nudge(world, one);
    await drain(world);
    expect(world.received).toEqual([]);
    expect(await stateOf(world, one)).toMatchObject({ position: 0, holder: '' });
  });

  it('that is gone is nobody’s business', async () => {
    nudge(world, { ...(await subscribe(world, 1)), id: '8b0f8f1e-52a3-4a57-9a3f-2f6c0d1e7b10' });
    await drain(world);
    expect(world.observer.codes()).toEqual(['delivery/ignored']);
  });

  it('that is set back while it is delivered to starts from there', async () => {
    const one = await subscribe(world, 1);
    const ids = [await feed(world, 1), await feed(world, 1), await feed(world, 1)];
    world.answers.set('https://s1.go.id/', async () => {
      if (world.received.length === 2) {
        await restartDelivery(world.table, JAYAPURA, one.id, 0);
        nudge(world, one);
      }
      return { ok: true, status: 200 };
    });
    nudge(world, one);
    await drain(world);
    expect(idsAt(world, one)).toEqual([ids[0], ids[1], ...ids]);
    expect(await stateOf(world, one)).toMatchObject({ position: 3 });
  });
});
