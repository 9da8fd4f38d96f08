import { describe, expect, it } from 'vitest';
import { asnBody, FIRST, positionBody, SECOND, THIRD, UNIT, unitBody } from '../test-bodies.ts';
import { createWorld, cursorOf } from '../test-world.ts';

const createOffice = async () => {
  const world = createWorld();
  await world.post(
    ['/v1/units', unitBody()],
    ['/v1/units', unitBody('dinas-sosial')],
    ['/v1/positions', positionBody('kabid')],
    ['/v1/asn', asnBody(FIRST, 'kabid', { name: 'Yosina Wanggai' })],
    ['/v1/asn', asnBody(SECOND, null, { name: 'Agus Salim' })],
    ['/v1/asn', asnBody(THIRD, null, { name: 'Maria Wanggai', unitId: 'dinas-sosial' })],
  );
  return world;
};

describe('GET /v1/asn', () => {
  it.each([
    ['', [FIRST, SECOND, THIRD]],
    [`?unit=${UNIT}`, [FIRST, SECOND]],
    ['?q=wanggai', [FIRST, THIRD]],
    ['?q=1972', [SECOND]],
    [`?q=wanggai&unit=dinas-sosial`, [THIRD]],
    ['?box=9', []],
    ['?unit=', [FIRST, SECOND, THIRD]],
  ])('finds with %j', async (query, nips) => {
    const world = await createOffice();

    const answer = await world.call(`GET /v1/asn${query}`, { role: 'auditor' });

    const items = nips.map((nip) => expect.objectContaining({ nip }));
    expect(answer.body).toEqual({ items: expect.arrayContaining(items), next: null });
    expect(answer.body).toHaveProperty('items.length', nips.length);
  });

  it('goes on from its cursor until everybody has been seen once', async () => {
    const world = await createOffice();
    const seen: unknown[] = [];

    let answer = await world.call('GET /v1/asn?limit=1');
    for (let page = 1; page < 3; page++) {
      seen.push(answer.body);
      answer = await world.call(`GET /v1/asn?limit=1&cursor=${cursorOf(answer)}`);
    }

    expect([...seen, answer.body]).toMatchObject([
      { items: [{ nip: FIRST }] },
      { items: [{ nip: SECOND }] },
      { items: [{ nip: THIRD }], next: null },
    ]);
  });

  it('shows nobody of another agency, and takes no cursor from there', async () => {
    const world = await createOffice();
    const cursor = cursorOf(await world.call('GET /v1/asn?limit=1'));

    const answer = await world.call('GET /v1/asn', { agency: 'kab-keerom' });
    expect(answer.body).toEqual({ items: [], next: null });
    expect(await world.call(`GET /v1/asn?cursor=${cursor}`, { agency: 'kab-keerom' })).toMatchObject({
      status: 400,
      body: { code: 'request/cursor-invalid' },
    });
  });

  it.each(['box=10', 'q=a', 'limit=0', 'limit=1001', 'unit=Dinas'])('refuses %s', async (query) => {
    const world = await createOffice();

    expect(await world.call(`GET /v1/asn?${query}`)).toMatchObject({
      status: 400,
      body: { errors: [{ field: `query.${query.split('=')[0]}` }] },
    });
  });
});

const OWN = [`GET /v1/asn/${FIRST}`, `GET /v1/asn/${FIRST}/events`, `GET /v1/asn/${FIRST}/career`];

describe.each(OWN)('%s', (route) => {
  it('serves the person concerned, and no colleague', async () => {
    const world = await createOffice();

    expect(await world.call(route, { role: 'asn', nip: FIRST })).toMatchObject({ status: 200 });
    for (const other of [{ nip: SECOND }, {}]) {
      expect(await world.call(route, { role: 'asn', ...other })).toMatchObject({
        status: 403,
        body: { code: 'auth/not-own-record' },
      });
    }
  });

  it('does not exist for another agency, nor of somebody unknown', async () => {
    const world = await createOffice();

    expect(await world.call(route, { agency: 'kab-keerom' })).toMatchObject({ status: 404 });
    expect(await world.call(route.replace(FIRST, '197001011995031001'))).toMatchObject({
      status: 404,
      body: { code: 'resource/not-found', detail: expect.stringContaining('197001011995031001') },
    });
  });
});

describe('GET /v1/asn/{nip}', () => {
  it('answers nothing anew to whoever has the version', async () => {
    const world = await createOffice();

    const answer = await world.call(`GET /v1/asn/${FIRST}`, { headers: { 'If-None-Match': '"1"' } });

    expect(answer).toMatchObject({ status: 304, body: undefined });
  });
});

describe('GET /v1/asn/{nip}/events', () => {
  it('shows who did what, each event linked to the one before', async () => {
    const world = await createOffice();
    await world.call(`PATCH /v1/asn/${FIRST}`, { headers: { 'If-Match': '1' }, body: { positionId: null } });

    const answer = await world.call(`GET /v1/asn/${FIRST}/events`, { role: 'auditor' });

    const [created, changed] = world.events('record').filter(({ pk }) => pk.endsWith(FIRST));
    expect(answer.body).toMatchObject({
      items: [
        { type: 'record.created.v1', seq: 1, prevHash: null, actor: { role: 'hr-admin' } },
        { type: 'record.changed.v1', seq: 2, prevHash: created?.['hash'], hash: changed?.['hash'] },
      ],
      next: null,
    });
  });
});
