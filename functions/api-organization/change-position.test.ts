import { describe, expect, it } from 'vitest';
import { asnBody, FIRST, positionBody, standardBody, unitBody } from '../test-bodies.ts';
import { createWorld } from '../test-world.ts';

/** One post, with a holder. */
const createOffice = async () => {
  const world = createWorld();
  await world.post(
    ['/v1/units', unitBody()],
    ['/v1/positions', positionBody('kabid')],
    ['/v1/asn', asnBody(FIRST, 'kabid')],
  );
  return world;
};

const patch = { headers: { 'If-Match': '"2"' } };

describe('PATCH /v1/positions/{id}', () => {
  it('changes the post and the copy on its holder, in one transaction', async () => {
    const world = await createOffice();
    const before = world.table.calls.transact;

    const answer = await world.call('PATCH /v1/positions/kabid', {
      ...patch,
      body: { title: 'Kepala Bidang PAUD', eselon: 'III.a', field: 'paud' },
    });

    expect(answer).toMatchObject({
      status: 200,
      headers: { etag: '"3"' },
      body: { title: 'Kepala Bidang PAUD', eselon: 'III.a', holder: FIRST, version: 3 },
    });
    expect(world.table.calls.transact).toBe(before + 1);
    const record = await world.call(`GET /v1/asn/${FIRST}`);
    expect(record.body).toMatchObject({
      version: 2,
      post: { title: 'Kepala Bidang PAUD', eselon: 'III.a', field: 'paud', since: '2016-02-01' },
    });
    expect(world.events('record.changed')).toMatchObject([{ data: { nip: FIRST, fields: ['post'] } }]);
  });

  it('changes a vacant post alone', async () => {
    const world = await createOffice();
    await world.post(['/v1/positions', positionBody('kosong')]);

    expect(
      await world.call('PATCH /v1/positions/kosong', {
        headers: { 'If-Match': '"1"' },
        body: { critical: true },
      }),
    ).toMatchObject({ status: 200, body: { critical: true, holder: null, version: 2 } });
    expect(world.events('record.changed')).toEqual([]);
  });

  it('sets back what null is sent for', async () => {
    const world = await createOffice();
    const change = async (body: object, version: number) =>
      (await world.call('PATCH /v1/positions/kabid', { body, headers: { 'If-Match': `"${version}"` } })).body;

    await change({ critical: true, relatedFields: ['paud'], field: 'pendidikan' }, 2);
    expect(await change({ critical: null, relatedFields: null, field: null }, 3)).toMatchObject({
      critical: false,
      relatedFields: [],
      field: null,
    });
  });

  it.each([
    ['a name that every post has', patch, { title: null }, 400, 'request/invalid'],
    ['a stale version', { headers: { 'If-Match': '"1"' } }, {}, 412, 'version/stale'],
    ['no version', { headers: {} }, {}, 428, 'version/required'],
    ['an unknown unit', patch, { unitId: 'nowhere' }, 400, 'reference/unknown'],
    ['an unknown superior', patch, { superiorId: 'nobody' }, 400, 'reference/unknown'],
    ['a level that does not fit the tier', patch, { tier: 'fungsional' }, 400, 'request/invalid'],
    ['a field that cannot be changed', patch, { holder: FIRST }, 400, 'request/invalid'],
  ])('refuses %s without a trace', async (_what, call, body, status, code) => {
    const world = await createOffice();
    const before = world.table.all();

    expect(await world.call('PATCH /v1/positions/kabid', { ...call, body })).toMatchObject({
      status,
      body: { code },
    });
    expect(world.table.all()).toEqual(before);
  });

  it('says which version stands now', async () => {
    const world = await createOffice();

    expect(
      await world.call('PATCH /v1/positions/kabid', { headers: { 'If-Match': '"1"' }, body: {} }),
    ).toMatchObject({ headers: { etag: '"2"' }, body: { currentVersion: 2 } });
  });

  it('does not exist in another agency', async () => {
    const world = await createOffice();

    expect(
      await world.call('PATCH /v1/positions/kabid', { ...patch, agency: 'kab-keerom', body: {} }),
    ).toMatchObject({ status: 404 });
  });

  it('lets one of two simultaneous changes of the same version through', async () => {
    const world = await createOffice();

    const answers = await Promise.all(
      ['A', 'B'].map((title) => world.call('PATCH /v1/positions/kabid', { ...patch, body: { title } })),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(world.events('position.changed')).toHaveLength(2);
  });
});

describe('PUT /v1/positions/{id}/standard', () => {
  it('sets the standard and the copy beside the inputs of the holder, in one transaction', async () => {
    const world = await createOffice();
    const before = world.table.calls.transact;

    const answer = await world.call('PUT /v1/positions/kabid/standard', { body: standardBody(4) });

    expect(answer).toMatchObject({ status: 200, body: { standard: standardBody(4), version: 3 } });
    expect(world.table.calls.transact).toBe(before + 1);
    const copy = await world.table.get({ pk: `kota-jayapura#ASN#${FIRST}`, sk: 'NOW#STANDARD' });
    expect(copy).toMatchObject({ data: standardBody(4) });
    expect(world.events('position-standard.set')).toMatchObject([{ data: { holder: FIRST } }]);
    expect(world.events('record.changed')).toMatchObject([{ data: { fields: ['standard'] } }]);
  });

  it('reaches whoever takes the post later', async () => {
    const world = await createOffice();
    await world.post(['/v1/positions', positionBody('kosong')]);
    await world.call('PUT /v1/positions/kosong/standard', { body: standardBody(2) });

    await world.call(`PATCH /v1/asn/${FIRST}`, {
      headers: { 'If-Match': '1' },
      body: { positionId: 'kosong' },
    });

    const copy = await world.table.get({ pk: `kota-jayapura#ASN#${FIRST}`, sk: 'NOW#STANDARD' });
    expect(copy).toMatchObject({ data: standardBody(2) });
  });

  it.each([
    ['of a post of another agency', { agency: 'kab-keerom', body: standardBody(3) }, 404],
    ['of a version that has changed', { headers: { 'If-Match': '1' }, body: standardBody(3) }, 412],
    ['with a level above 5', { body: standardBody(6) }, 400],
    ['without a competency', { body: { competencies: { itg: 3 } } }, 400],
  ])('refuses one %s without a trace', async (_what, call, status) => {
    const world = await createOffice();
    const before = world.table.all();

    expect(await world.call('PUT /v1/positions/kabid/standard', call)).toMatchObject({ status });
    expect(world.table.all()).toEqual(before);
  });
});
