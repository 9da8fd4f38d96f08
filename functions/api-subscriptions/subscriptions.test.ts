import { loadDelivery, loadSecrets, signingSecrets } from '@kotak9/store';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createWorld, type World } from '../test-world.ts';
import {
  AGENCY,
  asClient,
  BUS,
  CLIENT,
  clientBody,
  codeOf,
  feed,
  OTHER_CLIENT,
  POLLING,
  subscribe,
  subscriptionBody,
} from './test-scene.ts';

let world: World;
beforeEach(async () => {
  world = createWorld();
  await world.post(['/v1/agency-clients', clientBody()], ['/v1/agency-clients', clientBody(OTHER_CLIENT)]);
});
const create = (body: object, clientId = CLIENT) =>
  world.call('POST /v1/subscriptions', { ...asClient(clientId), body });
const get = async (id: string, call: object = asClient()) => world.call(`GET /v1/subscriptions/${id}`, call);
const patch = (id: string, body: object, version: number, call: object = asClient()) =>
  world.call(`PATCH /v1/subscriptions/${id}`, { ...call, body, headers: { 'If-Match': `"${version}"` } });
const changeClient = (body: object) =>
  world.call(`PATCH /v1/agency-clients/${CLIENT}`, { body, headers: { 'If-Match': '"1"' } });
const openVacancy = (number: number) =>
  feed(world, 'vacancy.opened.v1', `vacancy/vac-kepala-${number}`, {
    vacancyId: `vac-kepala-${number}`,
    positionId: 'kepala',
    cause: 'pensiun',
    effectiveDate: '2026-09-01',
  });

describe('subscribing', () => {
  it('starts at the head of the feed, and shows the secret once', async () => {
    await openVacancy(1);
    const { id, secret } = await subscribe(world);
    expect(secret).toMatch(/^whsec_[\w+/]{43}=$/);
    const { body } = await get(id);
    expect(body).toMatchObject({
      clientId: CLIENT,
      status: 'active',
      filter: {},
      progress: { position: 1, head: 1, lag: 0, failingSince: null },
    });
    expect(JSON.stringify(body)).not.toContain('whsec');
    expect(JSON.stringify(world.events())).not.toContain('whsec');
    await openVacancy(2);
    expect((await get(id)).body).toMatchObject({ progress: { position: 1, head: 2, lag: 1 } });
  });

  it('gives the same answer to a repetition, of which no copy of the secret is kept', async () => {
    const call = { ...asClient(), body: subscriptionBody(), headers: { 'Idempotency-Key': 'k-1' } };
    const first = await world.call('POST /v1/subscriptions', call);
    const second = await world.call('POST /v1/subscriptions', call);
    expect(second.body).toEqual(first.body);
    const copies = world.table.all().filter((item) => JSON.stringify(item).includes('whsec_'));
    expect(copies).toHaveLength(1);
  });

  it.each([
    ['a type that is not agreed', { eventTypes: ['unit.created.v1'] }, 'subscription/types-not-agreed'],
    [
      'a private address',
      { delivery: { kind: 'webhook', url: 'https://10.0.0.1/' } },
      'subscription/url-not-permitted',
    ],
    [
      'the metadata service',
      { delivery: { kind: 'webhook', url: 'https://[::ffff:169.254.169.254]/' } },
      'subscription/url-not-permitted',
    ],
    [
      'no encryption',
      { delivery: { kind: 'webhook', url: 'http://simpeg.go.id/' } },
      'subscription/url-not-permitted',
    ],
    [
      'a password',
      { delivery: { kind: 'webhook', url: 'https://u:p@simpeg.go.id/' } },
      'subscription/url-not-permitted',
    ],
    [
      'a strange account',
      { delivery: { ...BUS, busArn: BUS.busArn.replace('1111', '9999') } },
      'subscription/bus-not-permitted',
    ],
  ])('refuses %s', async (_what, more, code) => {
    expect(codeOf(await create(subscriptionBody(undefined, more)))).toEqual([422, code]);
  });

  it.each(['purpose', 'legalGround', 'eventTypes', 'delivery'])('demands %s', async (field) => {
    const answer = await create({ ...subscriptionBody(), [field]: undefined });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field }] } });
  });

  it('needs an agreement that is in force', async () => {
    world.setNow('2025-12-31T01:00:00.000Z');
    expect(codeOf(await create(subscriptionBody()))).toEqual([403, 'agreement/not-yet']);
    world.setNow('2027-01-01T01:00:00.000Z');
    expect(codeOf(await create(subscriptionBody()))).toEqual([403, 'agreement/ended']);
    world.setNow('2026-08-03T01:00:00.000Z');
    await changeClient({ status: 'revoked' });
    expect(codeOf(await create(subscriptionBody()))).toEqual([403, 'agreement/revoked']);
  });

  it('is for systems alone, and not without end', async () => {
    const byHr = await world.call('POST /v1/subscriptions', { body: subscriptionBody() });
    expect(codeOf(byHr)).toEqual([403, 'auth/role-not-permitted']);
    for (let count = 0; count < 20; count++) await subscribe(world, POLLING);
    expect(codeOf(await create(subscriptionBody(POLLING)))).toEqual([422, 'subscription/too-many']);
    expect((await create(subscriptionBody(POLLING), OTHER_CLIENT)).status).toBe(201);
  });
});

describe('a subscription of somebody else', () => {
  it('is not there for a system, and readable for HR and auditors', async () => {
    const { id } = await subscribe(world);
    const other = asClient(OTHER_CLIENT);
    for (const answer of [
      await get(id, other),
      await patch(id, { status: 'paused' }, 1, other),
      await world.call(`DELETE /v1/subscriptions/${id}`, other),
      await world.call(`GET /v1/subscriptions/${id}/deliveries`, other),
      await world.call(`POST /v1/subscriptions/${id}/secret`, { ...other, body: {} }),
      await world.call(`POST /v1/subscriptions/${id}/replay`, { ...other, body: { from: 1 } }),
      await world.call(`GET /v1/events?subscriptionId=${id}`, other),
    ]) {
      expect(codeOf(answer)).toEqual([404, 'resource/not-found']);
    }
    expect((await world.call('GET /v1/subscriptions', other)).body).toMatchObject({ items: [] });
    expect((await get(id, { role: 'auditor' })).status).toBe(200);
    expect((await world.call(`GET /v1/subscriptions?clientId=${CLIENT}`)).body).toMatchObject({
      items: [{ id }],
    });
    expect((await world.call('GET /v1/subscriptions?clientId=nobody')).body).toMatchObject({ items: [] });
  });
});

describe('changing a subscription', () => {
  it('merges what is sent, and takes away parts of the filter by null', async () => {
    const { id } = await subscribe(world, undefined, {
      filter: { levels: ['jpt-pratama'], unitIds: ['bkpsdm'] },
    });
    const answer = await patch(id, { filter: { levels: null, boxChange: true }, purpose: 'Lain' }, 1);
    expect(answer.body).toMatchObject({
      purpose: 'Lain',
      legalGround: subscriptionBody().legalGround,
      version: 2,
    });
    expect(z.object({ filter: z.unknown() }).parse(answer.body).filter).toEqual({
      unitIds: ['bkpsdm'],
      boxChange: true,
    });
    expect(world.events('subscription.changed')).toMatchObject([{ data: { fields: ['filter', 'purpose'] } }]);
  });

  it('asks the same questions as subscribing', async () => {
    const { id } = await subscribe(world);
    expect(codeOf(await patch(id, { eventTypes: ['unit.created.v1'] }, 1))[1]).toBe(
      'subscription/types-not-agreed',
    );
    expect(codeOf(await patch(id, { delivery: { url: 'https://127.0.0.1/' } }, 1))[1]).toBe(
      'subscription/url-not-permitted',
    );
    expect((await patch(id, { delivery: { url: 'https://baru.papua.go.id/' } }, 1)).status).toBe(200);
    const polled = await subscribe(world, POLLING);
    expect(codeOf(await patch(polled.id, { delivery: { url: 'https://baru.papua.go.id/' } }, 1))[1]).toBe(
      'subscription/delivery-fixed',
    );
  });

  it('pauses, also without an agreement, and goes on only with one', async () => {
    const { id } = await subscribe(world);
    await changeClient({ status: 'revoked' });
    expect((await patch(id, { status: 'paused' }, 1)).body).toMatchObject({
      status: 'paused',
      paused: { reason: 'by-subscriber' },
    });
    expect(codeOf(await patch(id, { status: 'active' }, 2))).toEqual([403, 'agreement/revoked']);
    expect(world.events('subscription.paused')).toMatchObject([{ data: { reason: 'by-subscriber' } }]);
  });

  it('goes on at once, from where it stood', async () => {
    const { id } = await subscribe(world);
    const nudge = { agency: AGENCY, subscriptionId: id };
    await patch(id, { status: 'paused' }, 1);
    await openVacancy(1);
    // once for what came while it was created, once now
    expect(world.subscribing.nudges).toEqual([nudge]);
    expect((await patch(id, { status: 'active' }, 2)).body).toMatchObject({ status: 'active', paused: null });
    expect(world.subscribing.nudges).toEqual([nudge, nudge]);
    expect((await get(id)).body).toMatchObject({ progress: { position: 0, lag: 1 } });
    expect(world.events('subscription.resumed')).toHaveLength(1);
  });

  it('lets HR pause, and nobody but HR lift that', async () => {
    const { id } = await subscribe(world);
    const hr = { role: 'hr-admin' };
    expect(codeOf(await patch(id, { purpose: 'x' }, 1, hr))).toEqual([
      403,
      'subscription/agency-only-pauses',
    ]);
    expect(codeOf(await patch(id, { status: 'active' }, 1, hr))).toEqual([
      403,
      'subscription/agency-only-pauses',
    ]);
    expect((await patch(id, { status: 'paused' }, 1, hr)).body).toMatchObject({
      paused: { reason: 'by-agency' },
    });
    expect(codeOf(await patch(id, { status: 'active' }, 2))).toEqual([409, 'subscription/paused-by-agency']);
    expect((await patch(id, { status: 'active' }, 2, hr)).body).toMatchObject({ status: 'active' });
  });
});

describe('an ETag', () => {
  it('changes with the progress, and names the version that a change needs', async () => {
    const { id } = await subscribe(world);
    const { etag = '' } = (await get(id)).headers;
    const noneMatch = { ...asClient(), headers: { 'If-None-Match': etag } };
    expect((await get(id, noneMatch)).status).toBe(304);
    await openVacancy(1);
    expect((await get(id, noneMatch)).status).toBe(200);
    const answer = await world.call(`PATCH /v1/subscriptions/${id}`, {
      ...asClient(),
      body: { purpose: 'Lain' },
      headers: { 'If-Match': etag },
    });
    expect(answer.status).toBe(200);
  });
});

describe('the secret', () => {
  it('is rotated with an overlap in which both sign', async () => {
    const { id, secret: first } = await subscribe(world);
    const rotate = (body: object) =>
      world.call(`POST /v1/subscriptions/${id}/secret`, { ...asClient(), body });
    const answer = z
      .object({ secret: z.string(), previousValidUntil: z.string() })
      .parse((await rotate({})).body);
    expect(answer.previousValidUntil).toBe('2026-08-04T01:00:00.000Z');
    const secrets = await loadSecrets(world.table, AGENCY, id);
    if (secrets === null) throw new Error('no secrets');
    expect(signingSecrets(secrets, '2026-08-04T00:59:59.000Z')).toEqual([answer.secret, first]);
    expect(signingSecrets(secrets, answer.previousValidUntil)).toEqual([answer.secret]);
    expect(await rotate({ overlapHours: 169 })).toMatchObject({ status: 400 });
    expect(codeOf(await rotate({ overlapHours: 0 }))).toEqual([201, undefined]);
    const atOnce = await loadSecrets(world.table, AGENCY, id);
    expect(atOnce && signingSecrets(atOnce, '2026-08-03T01:00:00.000Z')).toHaveLength(1);
  });

  it('is not shown by repetitions of calls that older ones were made by', async () => {
    const call = { ...asClient(), body: {}, headers: { 'Idempotency-Key': 'k-2' } };
    const { id } = await subscribe(world);
    const rotate = `POST /v1/subscriptions/${id}/secret`;
    const first = await world.call(rotate, call);
    expect((await world.call(rotate, call)).body).toEqual(first.body);
    await world.call(rotate, { ...asClient(), body: {} });
    expect((await world.call(rotate, call)).body).toMatchObject({ secret: null });
  });

  it('is there for webhooks alone', async () => {
    const { id } = await subscribe(world, POLLING);
    const answer = await world.call(`POST /v1/subscriptions/${id}/secret`, { ...asClient(), body: {} });
    expect(codeOf(answer)).toEqual([422, 'subscription/no-secret']);
  });
});

describe('deleting', () => {
  it('leaves nothing but the events, and nothing to be found', async () => {
    const { id } = await subscribe(world);
    const remove = () => world.call(`DELETE /v1/subscriptions/${id}`, asClient());
    expect((await remove()).body).toEqual({ id, deleted: true });
    expect(codeOf(await remove())).toEqual([404, 'resource/not-found']);
    const left = world.table.all().filter((item) => JSON.stringify(item).includes(id));
    expect(left.map(({ type }) => type)).toEqual(['subscription.created.v1', 'subscription.deleted.v1']);
    expect(await loadDelivery(world.table, AGENCY, id)).toBeNull();
  });

  it('is for HR too', async () => {
    const { id } = await subscribe(world);
    expect((await world.call(`DELETE /v1/subscriptions/${id}`)).status).toBe(200);
  });
});

describe('a subscription to a bus', () => {
  it('makes its rule, and says what the other account has to permit', async () => {
    const answer = await subscribe(world, BUS);
    expect(answer).toMatchObject({
      status: 'active',
      secret: null,
      busPolicy: {
        Effect: 'Allow',
        Principal: { AWS: 'arn:aws:iam::000000000000:role/public-bus' },
        Action: 'events:PutEvents',
        Resource: BUS.busArn,
      },
    });
    expect([...world.subscribing.rules]).toEqual([[answer.id, BUS.busArn]]);
    await world.call(`DELETE /v1/subscriptions/${answer.id}`, asClient());
    expect([...world.subscribing.rules]).toEqual([]);
  });

  it('stands still where the rule could not be made, until making it active succeeds', async () => {
    world.subscribing.breakBus(true);
    const { id, version } = await subscribe(world, BUS);
    expect((await get(id)).body).toMatchObject({ status: 'paused', paused: { reason: 'bus-not-ready' } });
    expect(codeOf(await patch(id, { status: 'active' }, version))).toEqual([
      502,
      'subscription/bus-not-ready',
    ]);
    world.subscribing.breakBus(false);
    expect((await patch(id, { status: 'active' }, version)).body).toMatchObject({ status: 'active' });
    expect(world.subscribing.rules.get(id)).toBe(BUS.busArn);
  });

  it('is made ready by a repetition of the call too', async () => {
    world.subscribing.breakBus(true);
    const call = { ...asClient(), body: subscriptionBody(BUS), headers: { 'Idempotency-Key': 'k-3' } };
    expect((await world.call('POST /v1/subscriptions', call)).body).toMatchObject({ status: 'paused' });
    world.subscribing.breakBus(false);
    expect((await world.call('POST /v1/subscriptions', call)).body).toMatchObject({ status: 'active' });
    expect(world.subscribing.rules.size).toBe(1);
  });

  it('is still there, and stands still, where the rule could not be taken away', async () => {
    const { id } = await subscribe(world, BUS);
    world.subscribing.breakBus(true);
    const remove = () => world.call(`DELETE /v1/subscriptions/${id}`, asClient());
    expect(codeOf(await remove())).toEqual([502, 'subscription/bus-not-ready']);
    expect((await get(id)).body).toMatchObject({ status: 'paused', paused: { reason: 'bus-not-ready' } });
    world.subscribing.breakBus(false);
    expect((await remove()).status).toBe(200);
  });
});
