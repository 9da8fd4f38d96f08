import { describe, expect, it } from 'vitest';
import { asnBody, FIRST, positionBody, SECOND, standardBody, unitBody } from '../test-bodies.ts';
import { createWorld } from '../test-world.ts';

/** FIRST holds `kabid`, SECOND holds `kabid-2`, nobody holds `kosong`. */
const createOffice = async () => {
  const world = createWorld();
  await world.post(
    ['/v1/units', unitBody()],
    ['/v1/units', unitBody('dinas-sosial')],
    ...['kabid', 'kabid-2', 'kosong'].map((id) => ['/v1/positions', positionBody(id)] as const),
    ['/v1/asn', asnBody(FIRST, 'kabid', { birthDate: '1971-05-11' })],
    ['/v1/asn', asnBody(SECOND, 'kabid-2')],
  );
  return {
    ...world,
    patch: (body: object, version = 1) =>
      world.call(`PATCH /v1/asn/${FIRST}`, { body, headers: { 'If-Match': `"${version}"` } }),
    body: async (route: string) => (await world.call(route)).body,
  };
};

describe('PATCH /v1/asn/{nip}', () => {
  it('changes the fields that are sent, and nothing else', async () => {
    const world = await createOffice();

    const answer = await world.patch({
      name: 'Yosina Wanggai',
      rank: { grade: 'IV/c', since: '2026-04-01' },
    });

    expect(answer).toMatchObject({
      status: 200,
      headers: { etag: '"2"' },
      body: { name: 'Yosina Wanggai', rank: { grade: 'IV/c' }, positionId: 'kabid', version: 2 },
    });
    expect(world.events('record.changed')).toMatchObject([{ seq: 2, data: { fields: ['name', 'rank'] } }]);
    expect(await world.body('GET /v1/positions/kabid')).toMatchObject({ holder: FIRST, version: 2 });
  });

  it('merges what is sent of a rank, and null takes a number away', async () => {
    const world = await createOffice();
    const rankAfter = async (rank: object, version: number) => (await world.patch({ rank }, version)).body;

    expect(await rankAfter({ decreeNumber: '823.4/7/2026' }, 1)).toMatchObject({
      rank: { grade: 'IV/b', decreeNumber: '823.4/7/2026' },
    });
    expect(await rankAfter({ grade: 'IV/c' }, 2)).toMatchObject({
      rank: { grade: 'IV/c', decreeNumber: '823.4/7/2026' },
    });
    expect(await rankAfter({ decreeNumber: null }, 3)).toMatchObject({
      rank: { grade: 'IV/c', decreeNumber: null },
    });
  });

  it('does not leave the number of the old decree on a rank since another day', async () => {
    const world = await createOffice();
    const rankAfter = async (rank: object, version: number) => (await world.patch({ rank }, version)).body;
    await rankAfter({ decreeNumber: '823.4/7/2026' }, 1);

    expect(await rankAfter({ grade: 'IV/c', since: '2026-04-01' }, 2)).toMatchObject({
      rank: { grade: 'IV/c', since: '2026-04-01', decreeNumber: null },
    });
  });

  it('merges an exception from the retirement age, if it is whole afterwards', async () => {
    const world = await createOffice();
    const patch = (bupOverride: object | null, version: number) => world.patch({ bupOverride }, version);

    expect(await patch({ age: 62 }, 1)).toMatchObject({
      status: 400,
      body: { code: 'request/invalid', errors: [{ field: 'bupOverride' }] },
    });
    expect(await patch({ age: 62, legalBasis: 'PP 106/2021' }, 1)).toMatchObject({ status: 200 });
    expect(await patch({ age: 61 }, 2)).toMatchObject({
      body: { bupOverride: { age: 61, legalBasis: 'PP 106/2021' } },
    });
    expect(await patch(null, 3)).toMatchObject({ body: { bupOverride: null } });
  });

  it.each(['application/merge-patch+json', 'application/json; charset=utf-8'])('takes %s', async (type) => {
    const world = await createOffice();
    const headers = { 'If-Match': '"1"', 'Content-Type': type };
    const body = { declaredConflicts: null };
    expect(await world.call(`PATCH /v1/asn/${FIRST}`, { body, headers })).toMatchObject({
      status: 200,
      body: { declaredConflicts: [] },
    });
  });

  it('keeps the warning of a birth date that differs, and renews the others', async () => {
    const world = await createOffice();

    const odd = await world.patch({ employmentType: 'pppk' });
    expect(odd.body).toMatchObject({
      warnings: [{ code: 'employment-type-differs' }, { code: 'birth-date-differs' }],
    });
    const mended = await world.patch({ employmentType: 'pns' }, 2);
    expect(mended.body).toMatchObject({ warnings: [{ code: 'birth-date-differs' }] });
  });

  it('moves to a free post: both posts, career and standard in one transaction', async () => {
    const world = await createOffice();
    await world.call('PUT /v1/positions/kosong/standard', { body: standardBody(2) });
    const before = world.table.calls.transact;

    const answer = await world.patch({ positionId: 'kosong', positionSince: '2026-07-01' });

    expect(answer.body).toMatchObject({
      positionId: 'kosong',
      post: { positionId: 'kosong', since: '2026-07-01' },
    });
    expect(world.table.calls.transact).toBe(before + 1);
    expect(await world.body('GET /v1/positions/kabid')).toMatchObject({ holder: null, holderSince: null });
    expect(await world.body('GET /v1/positions/kosong')).toMatchObject({
      holder: FIRST,
      holderSince: '2026-07-01',
    });
    expect(await world.body(`GET /v1/asn/${FIRST}/career`)).toMatchObject({
      items: [
        { positionId: 'kabid', since: '2016-02-01', until: '2026-06-30' },
        { positionId: 'kosong', since: '2026-07-01', until: null },
      ],
    });
    const copy = await world.table.get({ pk: `kota-jayapura#ASN#${FIRST}`, sk: 'NOW#STANDARD' });
    expect(copy).toMatchObject({ data: standardBody(2) });
  });

  it('leaves a post, and with it its standard', async () => {
    const world = await createOffice();
    await world.call('PUT /v1/positions/kabid/standard', { body: standardBody(2) });

    const answer = await world.patch({ positionId: null }, 2);

    expect(answer.body).toMatchObject({ positionId: null, post: null, status: 'aktif' });
    expect(await world.body('GET /v1/positions/kabid')).toMatchObject({ holder: null });
    expect(await world.body(`GET /v1/asn/${FIRST}/career`)).toMatchObject({
      items: [{ until: '2026-08-02' }],
    });
    const copy = await world.table.get({ pk: `kota-jayapura#ASN#${FIRST}`, sk: 'NOW#STANDARD' });
    expect(copy).toBeUndefined();
  });

  it.each(['pensiun', 'berhenti'])('leaves the post with status %s', async (status) => {
    const world = await createOffice();

    const answer = await world.patch({ status });

    expect(answer.body).toMatchObject({ status, post: null });
    expect(await world.body('GET /v1/positions/kabid')).toMatchObject({ holder: null });
    expect(world.events('position.changed')).toContainEqual(
      expect.objectContaining({ subject: 'position/kabid', data: expect.objectContaining({ holder: null }) }),
    );
  });

  it.each(['mpp', 'cltn'])('keeps the post with status %s', async (status) => {
    const world = await createOffice();

    expect((await world.patch({ status })).body).toMatchObject({ status, positionId: 'kabid' });
  });

  it('seats nobody who is out of service', async () => {
    const world = await createOffice();
    await world.patch({ status: 'pensiun' });
    const before = world.table.all();

    for (const body of [{ positionId: 'kosong' }, { status: 'berhenti', positionId: 'kosong' }]) {
      expect(await world.patch(body, 2)).toMatchObject({
        status: 400,
        body: { code: 'request/invalid', errors: [{ field: 'positionId', code: 'not-in-service' }] },
      });
    }
    expect(world.table.all()).toEqual(before);
    expect(await world.patch({ status: 'aktif', positionId: 'kosong' }, 2)).toMatchObject({
      status: 200,
      body: { positionId: 'kosong' },
    });
  });

  it('corrects since when the post is held: on the record, in the career and on the post', async () => {
    const world = await createOffice();

    const answer = await world.patch({ positionSince: '2015-01-05' });

    expect(answer.body).toMatchObject({ positionId: 'kabid', post: { since: '2015-01-05' } });
    expect(await world.body('GET /v1/positions/kabid')).toMatchObject({ holderSince: '2015-01-05' });
    expect(await world.body(`GET /v1/asn/${FIRST}/career`)).toMatchObject({
      items: [{ positionId: 'kabid', since: '2015-01-05', until: null }],
    });
  });

  it('changes nothing of a post that is already held', async () => {
    const world = await createOffice();

    expect((await world.patch({ positionId: 'kabid' })).body).toMatchObject({
      post: { since: '2016-02-01' },
    });
    expect(await world.body('GET /v1/positions/kabid')).toMatchObject({ version: 2 });
  });

  it.each([
    ['a post that is held', { positionId: 'kabid-2' }, 409, 'position/occupied'],
    ['an unknown post', { positionId: 'nowhere' }, 400, 'reference/unknown'],
    ['an unknown unit', { unitId: 'nowhere' }, 400, 'reference/unknown'],
    ['a day in the future', { positionId: 'kosong', positionSince: '2026-08-04' }, 400, 'request/invalid'],
    ['a NIP', { nip: SECOND }, 400, 'request/invalid'],
  ])('refuses %s without a trace', async (_what, body, status, code) => {
    const world = await createOffice();
    const before = world.table.all();

    expect(await world.patch(body)).toMatchObject({ status, body: { code } });
    expect(world.table.all()).toEqual(before);
  });

  it('wants the version, and the one that stands', async () => {
    const world = await createOffice();
    const before = world.table.all();

    expect(await world.call(`PATCH /v1/asn/${FIRST}`, { body: {} })).toMatchObject({
      status: 428,
      body: { code: 'version/required' },
    });
    expect(await world.patch({}, 7)).toMatchObject({
      status: 412,
      headers: { etag: '"1"' },
      body: { code: 'version/stale', currentVersion: 1 },
    });
    expect(world.table.all()).toEqual(before);
  });

  it('does not exist in another agency', async () => {
    const world = await createOffice();

    expect(
      await world.call(`PATCH /v1/asn/${FIRST}`, {
        agency: 'kab-keerom',
        headers: { 'If-Match': '1' },
        body: { name: 'X' },
      }),
    ).toMatchObject({ status: 404 });
  });

  it('gives a free post to one of two who move at once', async () => {
    const world = await createOffice();

    const answers = await Promise.all(
      [FIRST, SECOND].map((nip) =>
        world.call(`PATCH /v1/asn/${nip}`, { headers: { 'If-Match': '1' }, body: { positionId: 'kosong' } }),
      ),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});
