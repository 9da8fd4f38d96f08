import { describe, expect, it } from 'vitest';
import { assessmentBody, FIRST, SECOND } from '../test-bodies.ts';
import { settle } from '../test-days.ts';
import { createCity, place } from '../test-succession.ts';
import { faultyFields, type World } from '../test-world.ts';

const PLAN = `/v1/asn/${FIRST}/development-plan`;
const outcome = { itemId: 'a', on: '2026-08-02', hours: 4, status: 'berjalan' };
const wanted = {
  year: 2026,
  items: [
    { id: 'a', competency: 'itg', programme: 'coaching', hours: 10 },
    { id: 'b', competency: null, programme: 'pelatihan', hours: 10 },
  ],
};

const createPlanned = async (): Promise<World> => {
  const world = await createCity();
  const { status, body } = await world.call(`PUT ${PLAN}`, { body: wanted });
  if (status !== 200) throw new Error(`Not set: ${JSON.stringify(body)}`);
  return world;
};

describe('GET /v1/asn/{nip}/development-plan', () => {
  it('proposes one from the gaps to the own post where nobody set one', async () => {
    const world = await createCity();
    await world.post([`/v1/asn/${FIRST}/assessments`, assessmentBody('2026-07-01', 1)]);
    await place(world, FIRST);
    const answer = await world.call(`GET ${PLAN}`, { role: 'asn', nip: FIRST });
    expect(answer).toMatchObject({
      status: 200,
      body: { proposed: true, year: 2026, basis: 'jabatan', version: null, outcomes: [] },
    });
    expect(answer.body).toHaveProperty('items.length', 9);
    expect(answer.body).toHaveProperty('items.0', {
      id: 'butir-1',
      competency: 'itg',
      programme: 'penugasan-khusus',
      hours: 40,
      status: 'rencana',
      doneHours: 0,
      result: null,
      lastOutcomeOn: null,
    });
    expect(answer.headers['etag']).toMatch(/^W\//);
  });

  it('prepares a member of the pool for the level above', async () => {
    const world = await createCity();
    await world.post([`/v1/asn/${FIRST}/assessments`, assessmentBody('2026-07-01', 3)]);
    await place(world, FIRST);
    expect((await world.call(`GET ${PLAN}`)).body).toMatchObject({ basis: 'jabatan', gaps: [] });
    await settle(world);
    expect((await world.call(`GET ${PLAN}`)).body).toMatchObject({
      basis: 'jabatan-target',
      gaps: expect.arrayContaining([{ competency: 'itg', required: 4, achieved: 3, gap: 1 }]),
    });
  });

  it('plans the hours alone without a post', async () => {
    const world = await createCity();
    const nip = '197003011994031001';
    await world.post([
      '/v1/asn',
      {
        nip,
        name: 'Yosina 1970',
        employmentType: 'pns',
        rank: { grade: 'IV/b', since: '2021-04-01' },
        unitId: 'dinas-induk',
        positionId: null,
      },
    ]);
    expect((await world.call(`GET /v1/asn/${nip}/development-plan`)).body).toMatchObject({
      items: [{ competency: null, programme: 'pelatihan', hours: 20 }],
      hours: { required: 20, done: 0, remaining: 20, planned: 20 },
    });
  });

  it('is for the person concerned and staff, of the own agency', async () => {
    const world = await createCity();
    expect(await world.call(`GET ${PLAN}`, { role: 'asn', nip: SECOND })).toMatchObject({ status: 403 });
    expect(await world.call(`GET ${PLAN}`, { role: 'appointing-official' })).toMatchObject({ status: 403 });
    expect(await world.call(`GET ${PLAN}`, { agency: 'kab-keerom' })).toMatchObject({ status: 404 });
  });
});

describe('PUT /v1/asn/{nip}/development-plan', () => {
  it('sets it, and every version has its number', async () => {
    const world = await createPlanned();
    const stored = await world.call(`GET ${PLAN}`);
    expect(stored).toMatchObject({
      headers: { etag: '"1"' },
      body: {
        proposed: false,
        version: 1,
        items: [{ id: 'a', status: 'rencana' }, { id: 'b' }],
        hours: { required: 20, planned: 20 },
      },
    });
    expect(world.events('development-plan.set')).toMatchObject([
      { data: { nip: FIRST, year: 2026, items: 2 } },
    ]);

    const next = { ...wanted, items: wanted.items.slice(0, 1) };
    expect(await world.call(`PUT ${PLAN}`, { body: next, headers: { 'if-match': '"1"' } })).toMatchObject({
      status: 200,
      body: { version: 2, items: [{ id: 'a' }] },
    });
    expect(await world.call(`PUT ${PLAN}`, { body: next, headers: { 'if-match': '"1"' } })).toMatchObject({
      body: { code: 'version/stale' },
    });
    const kept = world.table.all().filter(({ sk }) => sk.startsWith('PLANNED#'));
    expect(kept).toMatchObject([
      { data: { plan: { items: [{}, {}] } } },
      { data: { plan: { items: [{}] } } },
    ]);
  });

  it('does not lose what was done', async () => {
    const world = await createPlanned();
    await world.post([`${PLAN}/outcomes`, outcome]);
    const without = { ...wanted, items: wanted.items.slice(1) };
    expect(await world.call(`PUT ${PLAN}`, { body: without })).toMatchObject({
      status: 409,
      body: { code: 'development/item-dropped', detail: expect.stringContaining('a') },
    });
    const { body } = await world.call(`PUT ${PLAN}`, { body: wanted });
    expect(body).toMatchObject({ items: [{ doneHours: 4 }, {}], outcomes: [{ itemId: 'a' }] });
  });

  it('begins anew next year, and goes back to none', async () => {
    const world = await createPlanned();
    await world.post([`${PLAN}/outcomes`, outcome]);
    const next = await world.call(`PUT ${PLAN}`, { body: { ...wanted, year: 2027 } });
    expect(next.body).toMatchObject({ year: 2027, outcomes: [], items: [{ doneHours: 0 }, {}] });
    expect(faultyFields(await world.call(`PUT ${PLAN}`, { body: wanted }))).toEqual(['year']);
    expect(faultyFields(await world.call(`PUT ${PLAN}`, { body: { ...wanted, year: 2025 } }))).toEqual([
      'year',
    ]);
  });

  it('is history after its year', async () => {
    const world = await createPlanned();
    world.setNow('2027-01-02T01:00:00.000Z');
    expect((await world.call(`GET ${PLAN}`)).body).toMatchObject({
      proposed: true,
      year: 2027,
      version: null,
    });
  });

  it('refuses what is malformed', async () => {
    const world = await createCity();
    const [first] = wanted.items;
    const faults = async (body: unknown) => faultyFields(await world.call(`PUT ${PLAN}`, { body }));
    expect(await faults({ year: '2026', items: [{ ...first, programme: 'piknik', hours: 0 }] })).toEqual([
      'items[0].hours',
      'items[0].programme',
      'year',
    ]);
    expect(await faults({ year: 2026, items: [first, first] })).toEqual(['items']);
  });

  it.each(['asn', 'talent-committee', 'assessor', 'auditor', 'appointing-official'] as const)(
    'is not for %s',
    async (role) => {
      const world = await createCity();
      expect(await world.call(`PUT ${PLAN}`, { role, nip: FIRST, body: wanted })).toMatchObject({
        status: 403,
      });
    },
  );

  it('is for nobody of another agency', async () => {
    const world = await createCity();
    const call = { agency: 'kab-keerom', body: wanted };
    expect(await world.call(`PUT ${PLAN}`, call)).toMatchObject({ status: 404 });
  });
});

describe('POST /v1/asn/{nip}/development-plan/outcomes', () => {
  it('adds hours until the item is finished with a result', async () => {
    const world = await createPlanned();
    await world.post([`${PLAN}/outcomes`, outcome]);
    const done = await world.call(`POST ${PLAN}/outcomes`, {
      body: { ...outcome, hours: 6, status: 'selesai', result: 'tercapai', evidence: 'Sertifikat 12' },
    });
    expect(done).toMatchObject({
      status: 201,
      headers: { etag: '"3"' },
      body: {
        version: 3,
        items: [{ status: 'selesai', doneHours: 10, result: 'tercapai', lastOutcomeOn: '2026-08-02' }, {}],
        hours: { required: 20, done: 10, remaining: 10, planned: 10 },
        outcomes: [
          { hours: 4, evidence: null },
          { hours: 6, evidence: 'Sertifikat 12' },
        ],
      },
    });
    expect(world.events('development-outcome.recorded')).toMatchObject([
      { data: { nip: FIRST, year: 2026, status: 'berjalan' } },
      { data: { status: 'selesai' } },
    ]);
    expect(await world.call(`POST ${PLAN}/outcomes`, { body: outcome })).toMatchObject({
      status: 409,
      body: { code: 'development/item-closed' },
    });
  });

  it('refuses what is malformed, of tomorrow, or of no item', async () => {
    const world = await createPlanned();
    const answer = (changes: object) =>
      world.call(`POST ${PLAN}/outcomes`, { body: { ...outcome, ...changes } });
    expect(faultyFields(await answer({ hours: -1, status: 'rencana' }))).toEqual(['hours', 'status']);
    expect(faultyFields(await answer({ on: '2026-08-04' }))).toEqual(['on']);
    expect(faultyFields(await answer({ status: 'selesai' }))).toEqual(['result']);
    expect(faultyFields(await answer({ result: 'tercapai' }))).toEqual(['result']);
    expect(await answer({ itemId: 'x' })).toMatchObject({ status: 404 });
  });

  it('needs a plan, a person and HR', async () => {
    const world = await createCity();
    expect(await world.call(`POST ${PLAN}/outcomes`, { body: outcome })).toMatchObject({ status: 404 });
    expect(await world.call(`POST ${PLAN}/outcomes`, { agency: 'kab-keerom', body: outcome })).toMatchObject({
      status: 404,
    });
    const mine = { role: 'asn' as const, nip: FIRST, body: outcome };
    expect(await world.call(`POST ${PLAN}/outcomes`, mine)).toMatchObject({ status: 403 });
  });
});
