import { beforeEach, describe, expect, it } from 'vitest';
import { JAYAPURA, storedEvents } from '../worker-world.ts';
import { type Answered, failed } from './answered.ts';
import {
  attemptsOn,
  createDeliveryWorld,
  type DeliveryWorld,
  drain,
  feed,
  idsAt,
  invoke,
  nudge,
  pass,
  registerClient,
  stateOf,
  statusOf,
  subscribe,
} from './delivery-world.ts';
import { readAnswer } from './read-answer.ts';

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
const always = (n: number, answered: Answered) => world.answers.set(`https://s${n}.go.id/`, () => answered);

describe('a subscriber that fails', () => {
  it('is tried again, ever less often, and goes on where it stopped', async () => {
    const one = await subscribe(world, 1);
    const ids = [await feed(world, 1), await feed(world, 1)];
    answer(1, refused(500), failed('timed-out'), refused(302));
    nudge(world, one);
    await drain(world);
    expect(await stateOf(world, one)).toMatchObject({
      position: 0,
      holder: '',
      attempts: 1,
      failingSince: '2026-08-03T00:00:00.000Z',
      nextAttemptAt: '2026-08-03T00:00:05.000Z',
      lastError: 'not-accepted',
    });
    await pass(world, 60);
    expect(idsAt(world, one)).toEqual([ids[0], ids[0], ids[0], ids[0], ids[1]]);
    const attempts = await attemptsOn(world, one);
    expect(
      attempts.map(({ at, attempt, error, status }) => [at.slice(14, 19), attempt, error, status]),
    ).toEqual([
      ['00:00', 1, 'not-accepted', 500],
      ['00:05', 2, 'timed-out', null],
      ['00:15', 3, 'redirected', 302],
      ['00:35', 4, null, 204],
      ['00:35', 1, null, 204],
    ]);
    expect(await stateOf(world, one)).toMatchObject({
      position: 2,
      attempts: 0,
      failingSince: null,
      nextAttemptAt: null,
      lastError: null,
    });
  });

  it('is not tried earlier because something else happened', async () => {
    const one = await subscribe(world, 1);
    await feed(world, 1);
    always(1, refused(500));
    nudge(world, one);
    await drain(world);
    await feed(world, 2);
    nudge(world, one, one);
    await drain(world);
    expect(world.received).toHaveLength(1);
    // and those nudges do not come again and again
    expect(world.queue).toHaveLength(1);
  });

  it.each([
    ['120', 120],
    ['Mon, 03 Aug 2026 00:10:00 GMT', 600],
    [undefined, 5],
    ['soon', 5],
  ])('is left alone as long as it asks: %s', async (header, seconds) => {
    const one = await subscribe(world, 1);
    await feed(world, 1);
    answer(1, readAnswer(429, header, new Date(world.now)));
    nudge(world, one);
    await drain(world);
    await pass(world, seconds - 1);
    expect(world.received).toHaveLength(1);
    await pass(world, 1);
    expect(world.received).toHaveLength(2);
  });

  it('that asks for longer than a message can wait is reached all the same', async () => {
    const one = await subscribe(world, 1);
    await feed(world, 1);
    answer(1, refused(503, '3600'));
    nudge(world, one);
    await drain(world);
    await pass(world, 3599);
    expect(world.received).toHaveLength(1);
    await pass(world, 2);
    expect(world.received).toHaveLength(2);
  });

  it('is asked for one event at a time, and gets none twice that it took beside the failed one', async () => {
    const one = await subscribe(world, 1);
    const ids = [await feed(world, 1), await feed(world, 2), await feed(world, 3)];
    let times = 0;
    world.answers.set('https://s1.go.id/', ({ headers }) =>
      headers['webhook-id'] === ids[1] && ++times < 3 ? refused(500) : { ok: true, status: 200 },
    );
    nudge(world, one);
    await drain(world);
    expect(await stateOf(world, one)).toMatchObject({ position: 1, ahead: [3], attempts: 1 });
    await pass(world, 60);
    expect(idsAt(world, one)).toEqual([...ids, ids[1], ids[1]]);
    expect(await stateOf(world, one)).toMatchObject({ position: 3, ahead: [] });
  });

  it('is paused after three days, with an event, and goes on when it is resumed', async () => {
    const one = await subscribe(world, 1);
    await feed(world, 1);
    always(1, refused(500));
    nudge(world, one);
    await drain(world);
    await pass(world, 3 * 86_400 - 1);
    expect(await statusOf(world, one)).toMatchObject({ status: 'active' });
    const tried = world.received.length;
    expect(tried).toBeGreaterThan(40);
    await pass(world, 7200);
    expect(await statusOf(world, one)).toEqual({ status: 'paused', reason: 'delivery-failing' });
    expect(storedEvents(world, 'subscription.paused.v1')).toMatchObject([
      { data: { subscriptionId: one.id, reason: 'delivery-failing' }, actor: { role: 'deliver-webhook' } },
    ]);
    expect(world.observer.counts.filter(({ metric }) => metric === 'subscriptions-paused')).toHaveLength(1);
    expect(await stateOf(world, one)).toMatchObject({
      position: 0,
      lastError: 'not-accepted',
      nextAttemptAt: null,
    });

    nudge(world, one);
    await drain(world);
    await pass(world, 86_400);
    expect(world.received.length).toBe(tried + 1);
    expect(world.queue).toEqual([]);
  });

  it('that is gone is paused at once', async () => {
    const one = await subscribe(world, 1);
    await feed(world, 1);
    always(1, refused(410));
    nudge(world, one);
    await drain(world);
    expect(await statusOf(world, one)).toEqual({ status: 'paused', reason: 'delivery-failing' });
    expect(await stateOf(world, one)).toMatchObject({ lastError: 'gone' });
    expect(world.queue).toEqual([]);
  });

  it('does not delay the others of its batch', async () => {
    const [slow, fast] = [await subscribe(world, 1), await subscribe(world, 2)];
    for (let vacancy = 1; vacancy <= 3; vacancy++) await feed(world, vacancy);
    const answers: ((answered: Answered) => void)[] = [];
    world.answers.set('https://s1.go.id/', () => new Promise((resolve) => void answers.push(resolve)));
    const nudges = [slow, fast].map(({ id }) => ({ agency: JAYAPURA, subscriptionId: id }));
    const running = invoke(world, nudges);
    while ((await stateOf(world, fast)).position < 3 || answers.length < 3) await Promise.resolve();
    expect(idsAt(world, fast)).toHaveLength(3);
    expect(await stateOf(world, slow)).toMatchObject({ position: 0 });
    for (const answerLate of answers) answerLate({ ok: true, status: 200 });
    await running;
    expect(await stateOf(world, slow)).toMatchObject({ position: 3 });
  });
});
