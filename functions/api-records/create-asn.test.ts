import { describe, expect, it } from 'vitest';
import { asnBody, FIRST, positionBody, SECOND, standardBody, UNIT, unitBody } from '../test-bodies.ts';
import { createWorld, faultyFields } from '../test-world.ts';

const createOffice = async () => {
  const world = createWorld();
  await world.post(['/v1/units', unitBody()], ['/v1/positions', positionBody('kabid')]);
  return world;
};

describe('POST /v1/asn', () => {
  it('records a person in a post: record, career and post in one transaction', async () => {
    const world = await createOffice();
    const before = world.table.calls.transact;

    const answer = await world.call('POST /v1/asn', { body: asnBody(FIRST, 'kabid') });

    expect(answer).toMatchObject({
      status: 201,
      headers: { etag: '"1"', location: `/v1/asn/${FIRST}` },
      body: {
        nip: FIRST,
        birthDate: '1971-05-10',
        sex: 'pria',
        status: 'aktif',
        positionId: 'kabid',
        post: { level: 'administrator', eselon: 'III.b', since: '2016-02-01' },
        tmtPensiun: '2029-06-01',
        warnings: [],
        version: 1,
      },
    });
    expect(world.table.calls.transact).toBe(before + 1);
    const position = await world.call('GET /v1/positions/kabid');
    expect(position.body).toMatchObject({ holder: FIRST, holderSince: '2016-02-01', version: 2 });
    const career = await world.call(`GET /v1/asn/${FIRST}/career`);
    expect(career.body).toMatchObject({
      items: [{ id: '2016-02-01-kabid', holding: 'definitif', since: '2016-02-01', until: null }],
    });
    expect(world.events('record.created')).toMatchObject([
      { data: { nip: FIRST, unitId: UNIT, positionId: 'kabid' } },
    ]);
  });

  it('copies the standard of the post', async () => {
    const world = await createOffice();
    await world.call('PUT /v1/positions/kabid/standard', { body: standardBody(4) });

    await world.post(['/v1/asn', asnBody(FIRST, 'kabid')]);

    const copy = await world.table.get({ pk: `kota-jayapura#ASN#${FIRST}`, sk: 'NOW#STANDARD' });
    expect(copy).toMatchObject({ data: standardBody(4) });
  });

  it('takes a post from today on where no day is given, by the calendar of Jayapura', async () => {
    const world = await createOffice();
    world.setNow('2026-08-03T15:30:00.000Z');

    const answer = await world.call('POST /v1/asn', {
      body: asnBody(FIRST, 'kabid', { positionSince: undefined }),
    });

    expect(answer.body).toMatchObject({ post: { since: '2026-08-04' } });
  });

  it('records somebody without a post, who shows in the lists as unplaced', async () => {
    const world = await createOffice();

    const answer = await world.call('POST /v1/asn', { body: asnBody(FIRST, null) });

    expect(answer.body).toMatchObject({ post: null, positionId: null });
    const list = await world.call('GET /v1/asn');
    expect(list.body).toMatchObject({ items: [{ nip: FIRST, box: null, level: null }] });
  });

  it('warns of what differs from the NIP, in the language asked for, and refuses nothing', async () => {
    const world = await createOffice();
    const body = asnBody(FIRST, null, { birthDate: '1971-05-11', sex: 'wanita', employmentType: 'pppk' });

    const answer = await world.call('POST /v1/asn', { body, headers: { 'Accept-Language': 'en' } });

    expect(answer).toMatchObject({
      status: 201,
      body: {
        birthDate: '1971-05-10',
        sex: 'pria',
        warnings: [
          { code: 'birth-date-differs', field: 'birthDate', message: expect.stringContaining('birth date') },
          { code: 'employment-type-differs', field: 'employmentType' },
          { code: 'sex-differs', field: 'sex' },
        ],
      },
    });
    const later = await world.call(`GET /v1/asn/${FIRST}`);
    expect(later.body).toMatchObject({
      warnings: [{ message: expect.stringContaining('Tanggal lahir') }, {}, {}],
    });
  });

  it.each([
    ['197105102015032001', 'cpns-too-old'],
    ['197105101985032001', 'cpns-too-young'],
  ])('warns of an unlikely age at TMT CPNS: %s', async (nip, code) => {
    const world = await createOffice();

    const answer = await world.call('POST /v1/asn', { body: asnBody(nip, null) });

    expect(answer).toMatchObject({ status: 201, body: { warnings: [{ code, field: 'nip' }] } });
  });

  it.each([
    ['somebody who is recorded', asnBody(FIRST, null), 409, 'resource/duplicate', FIRST],
    ['a post that is held', asnBody(SECOND, 'kabid'), 409, 'position/occupied', 'kabid'],
    ['an unknown unit', asnBody(SECOND, null, { unitId: 'x' }), 400, 'reference/unknown', 'unitId'],
    ['an unknown post', asnBody(SECOND, 'x'), 400, 'reference/unknown', 'positionId'],
  ])('refuses %s without a trace', async (_what, body, status, code, named) => {
    const world = await createOffice();
    await world.post(['/v1/asn', asnBody(FIRST, 'kabid')]);
    const before = world.table.all();

    expect(await world.call('POST /v1/asn', { body })).toMatchObject({
      status,
      body: { code, detail: expect.stringContaining(named) },
    });
    expect(world.table.all()).toEqual(before);
  });

  it('refuses a day in the future for the post', async () => {
    const world = await createOffice();
    const body = asnBody(FIRST, 'kabid', { positionSince: '2026-08-04' });

    expect(await world.call('POST /v1/asn', { body })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'positionSince', code: 'future', message: 'Tidak boleh di masa depan.' }] },
    });
  });

  it('names every failing field and every fault of the NIP, in both languages', async () => {
    const world = await createOffice();
    const body = {
      ...asnBody('197113101995133001', null),
      employmentType: 'honorer',
      rank: { grade: 'V/a', since: '2021-02-30' },
      name: undefined,
      salary: 1,
    };
    const fields = ['employmentType', 'name', 'nip', 'nip', 'nip', 'rank.grade', 'rank.since', 'salary'];

    const indonesian = await world.call('POST /v1/asn', { body });
    expect(faultyFields(indonesian)).toEqual(fields);
    expect(indonesian.body).toMatchObject({ title: 'Permintaan tidak sah' });
    const english = await world.call('POST /v1/asn', { body, headers: { 'Accept-Language': 'en-GB' } });
    expect(faultyFields(english)).toEqual(fields);
    expect(english.body).toMatchObject({ title: 'Invalid request' });
    expect(world.events('record')).toEqual([]);
  });

  it('makes one person of twenty calls at once with the same key', async () => {
    const world = await createOffice();

    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        world.call('POST /v1/asn', {
          body: asnBody(FIRST, 'kabid'),
          headers: { 'Idempotency-Key': 'k-1' },
        }),
      ),
    );

    expect(answers[0]?.status).toBe(201);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(world.events('record.created')).toHaveLength(1);
    expect(world.events('position.changed')).toHaveLength(1);
  });

  it('gives a post to one of two who are recorded in it at once', async () => {
    const world = await createOffice();

    const answers = await Promise.all(
      [FIRST, SECOND].map((nip) => world.call('POST /v1/asn', { body: asnBody(nip, 'kabid') })),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(world.events('record.created')).toHaveLength(1);
  });
});
