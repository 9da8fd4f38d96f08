import { describe, expect, it } from 'vitest';
import { positionBody, UNIT, unitBody } from '../test-bodies.ts';
import { createWorld, faultyFields } from '../test-world.ts';

const HEAD_POST = positionBody('kepala', { title: 'Kepala Dinas', tier: 'jpt-pratama', eselon: 'II.b' });

const createOffice = async () => {
  const world = createWorld();
  await world.post(['/v1/units', unitBody()], ['/v1/positions', HEAD_POST]);
  return world;
};

describe('POST /v1/positions', () => {
  it('records a vacant post, with its event', async () => {
    const world = await createOffice();

    const answer = await world.call('POST /v1/positions', {
      body: positionBody('kabid', { superiorId: 'kepala', critical: true }),
    });

    expect(answer).toMatchObject({
      status: 201,
      headers: { etag: '"1"', location: '/v1/positions/kabid' },
      body: { id: 'kabid', superiorId: 'kepala', holder: null, standard: null, vacancyId: null, version: 1 },
    });
    expect(answer.body).not.toHaveProperty('vacantSince');
    expect(world.events('position.created')).toHaveLength(2);
  });

  it.each([
    ['an id that is taken', HEAD_POST, 409, 'resource/duplicate', 'kepala'],
    ['an unknown unit', positionBody('x', { unitId: 'nowhere' }), 400, 'reference/unknown', 'unitId'],
    ['an unknown superior', positionBody('x', { superiorId: 'x' }), 400, 'reference/unknown', 'superiorId'],
  ])('refuses %s without a trace', async (_what, body, status, code, named) => {
    const world = await createOffice();
    const before = world.table.all();

    expect(await world.call('POST /v1/positions', { body })).toMatchObject({
      status,
      body: { code, detail: expect.stringContaining(named) },
    });
    expect(world.table.all()).toEqual(before);
  });

  it('names every failing field, in Indonesian and in English', async () => {
    const world = await createOffice();
    const body = {
      ...positionBody('Kepala Dinas', { tier: 'fungsional', kelas: 18 }),
      title: '',
      salary: 1,
    };

    for (const [language, title] of [
      ['id', 'Permintaan tidak sah'],
      ['en', 'Invalid request'],
    ]) {
      const answer = await world.call('POST /v1/positions', {
        body,
        headers: { 'Accept-Language': language ?? '' },
      });
      expect(answer).toMatchObject({ status: 400, body: { code: 'request/invalid', title } });
      expect(faultyFields(answer)).toEqual(['functionalLevel', 'id', 'kelas', 'salary', 'title']);
    }
  });

  it('refuses a functional post without its level', async () => {
    const world = await createOffice();

    expect(
      await world.call('POST /v1/positions', { body: positionBody('guru', { tier: 'fungsional' }) }),
    ).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'functionalLevel', code: 'functional-level' }] },
    });
  });
});

describe('GET /v1/positions', () => {
  it('lists all posts, or those of one unit', async () => {
    const world = await createOffice();
    await world.post(
      ['/v1/units', unitBody('dinas-sosial')],
      ['/v1/positions', positionBody('kabid-sosial', { unitId: 'dinas-sosial' })],
    );

    const all = await world.call('GET /v1/positions', { role: 'appointing-official' });
    expect(all.body).toMatchObject({ items: [{ id: 'kepala' }, { id: 'kabid-sosial' }], next: null });
    const some = await world.call('GET /v1/positions?unit=dinas-sosial');
    expect(some.body).toMatchObject({ items: [{ id: 'kabid-sosial' }], next: null });
    const elsewhere = await world.call('GET /v1/positions', { agency: 'kab-keerom' });
    expect(elsewhere.body).toEqual({ items: [], next: null });
  });

  it('refuses a cursor of another list', async () => {
    const world = await createOffice();

    expect(await world.call('GET /v1/positions?cursor=e30')).toMatchObject({
      status: 400,
      body: { code: 'request/cursor-invalid' },
    });
  });
});

describe('GET /v1/positions/{id} and its events', () => {
  it('shows the post and its history', async () => {
    const world = await createOffice();

    expect(await world.call('GET /v1/positions/kepala')).toMatchObject({
      status: 200,
      headers: { etag: '"1"' },
      body: { id: 'kepala', version: 1 },
    });
    const history = await world.call('GET /v1/positions/kepala/events');
    expect(history.body).toMatchObject({
      items: [{ type: 'position.created.v1', seq: 1, prevHash: null, data: { unitId: UNIT } }],
      next: null,
    });
  });

  it.each(['GET /v1/positions/kepala', 'GET /v1/positions/kepala/events'])(
    '%s does not exist in another agency',
    async (route) => {
      const world = await createOffice();

      expect(await world.call(route, { agency: 'kab-keerom' })).toMatchObject({
        status: 404,
        body: { code: 'resource/not-found' },
      });
    },
  );
});
