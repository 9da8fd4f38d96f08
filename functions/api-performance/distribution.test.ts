import { agency, day } from '@kotak9/rules/testing';
import { gatherEvidence } from '@kotak9/store';
import { describe, expect, it } from 'vitest';
import { activate, createPolicyWorld, POLICY, validatePolicy } from '../policy-world.ts';
import type { World } from '../test-world.ts';
import {
  ABOVE,
  createOffice,
  FEEDBACK,
  MET,
  must,
  NEW_YEAR,
  PEER,
  planned,
  RATED,
  RATER,
  ratingBody,
} from './performance-world.ts';

const OUTLOOK = '/v1/units/dinas-pendidikan/rating-outlook?year=2026';

/** Two people with an agreed SKP in the unit, whose own predikat is `istimewa`: at most 70 % sangat baik. */
const createUnit = async (effect: 'memperingatkan' | 'menahan', distributionFrom = 2): Promise<World> => {
  const policies = createPolicyWorld();
  await validatePolicy(policies, POLICY, {
    performanceManagement: { distributionEffect: effect, distributionFrom },
  });
  await activate(policies);
  const world = await createOffice(policies.api);
  await planned(world);
  await planned(world, 'disetujui', { nip: PEER });
  world.setNow(NEW_YEAR);
  await must(world, 'PUT /v1/units/dinas-pendidikan/organisation-predikat/2026', {
    body: { predikat: 'istimewa', evidence: 'SK-1/2027' },
  });
  return world;
};
const evaluate = (world: World, nip: string, body: object) =>
  world.call(`POST /v1/asn/${nip}/performance-plans/2026/evaluation`, { role: 'asn', nip: RATER, body });

describe('the distribution of a unit', () => {
  it('is open while people are to be rated, and then kept', async () => {
    const world = await createUnit('memperingatkan');
    expect(await world.call(`GET ${OUTLOOK}`)).toMatchObject({
      status: 200,
      body: {
        organisation: 'istimewa',
        effect: 'memperingatkan',
        agreed: 2,
        rated: 0,
        limits: [{ people: 0, share: 0, state: 'terbuka' }],
        note: null,
      },
    });
    await evaluate(world, RATED, ratingBody(ABOVE, ABOVE));
    await evaluate(world, PEER, ratingBody(MET, MET));
    expect(await world.call(`GET ${OUTLOOK}`, { role: 'auditor' })).toMatchObject({
      body: { rated: 2, counts: { 'sangat-baik': 1, baik: 1 }, limits: [{ share: 50, state: 'terpenuhi' }] },
    });
  });

  it('warns of a rating with which it can no longer be kept', async () => {
    const world = await createUnit('memperingatkan');
    expect(await evaluate(world, RATED, ratingBody(ABOVE, ABOVE))).toMatchObject({ body: { warnings: [] } });
    expect(await evaluate(world, PEER, ratingBody(ABOVE, ABOVE))).toMatchObject({
      status: 201,
      body: {
        warnings: [{ share: 100, state: 'terlampaui', limit: { anyOf: ['sangat-baik'], atMost: 70 } }],
      },
    });
    const path = `GET /v1/asn/${PEER}/performance-plans/2026/evaluation`;
    expect(await world.call(path)).toMatchObject({ body: { warnings: [{ state: 'terlampaui' }] } });
  });

  it('holds such a rating back where the policy says so, and takes another', async () => {
    const world = await createUnit('menahan');
    expect((await evaluate(world, RATED, ratingBody(ABOVE, ABOVE))).status).toBe(201);
    const stored = world.table.all();
    expect(await evaluate(world, PEER, ratingBody(ABOVE, ABOVE))).toMatchObject({
      status: 422,
      body: {
        code: 'performance-plan/distribution',
        detail: expect.stringMatching(/sangat-baik.*dinas-pendidikan.*istimewa.*sangat-baik ≤ 70%/),
      },
    });
    expect(world.table.all()).toEqual(stored);
    expect((await evaluate(world, PEER, ratingBody(ABOVE, MET))).status).toBe(201);
  });

  it('names only what the rating itself loses, not what was lost before', async () => {
    const world = await createUnit('menahan');
    await must(world, 'PUT /v1/units/dinas-pendidikan/organisation-predikat/2026', {
      body: { predikat: 'sangat-kurang', evidence: 'SK-2/2027' },
    });
    expect(await evaluate(world, RATED, ratingBody(ABOVE, ABOVE))).toMatchObject({ status: 422 });
    await must(world, 'PUT /v1/units/dinas-pendidikan/organisation-predikat/2026', {
      body: { predikat: 'istimewa', evidence: 'SK-3/2027' },
    });
    expect((await evaluate(world, RATED, ratingBody(ABOVE, ABOVE))).status).toBe(201);
    await must(world, 'PUT /v1/units/dinas-pendidikan/organisation-predikat/2026', {
      body: { predikat: 'sangat-kurang', evidence: 'SK-4/2027' },
    });
    const low = { analysis: { cause: 'x', followUp: 'y' } };
    const rated = await evaluate(world, PEER, ratingBody('di-bawah-ekspektasi', 'di-bawah-ekspektasi', low));
    expect(rated).toMatchObject({ status: 422, body: { detail: expect.stringContaining('kurang') } });
    expect(JSON.stringify(rated.body)).not.toContain('sangat-baik');
  });

  it.each([
    [3, 'too-few-people', 'menahan'],
    [2, null, 'menahan'],
  ] as const)('of two people with %i asked for: %s', async (from, note, effect) => {
    const world = await createUnit(effect, from);
    expect(await world.call(`GET ${OUTLOOK}`)).toMatchObject({
      body: { note, limits: note === null ? [{}] : [] },
    });
  });

  it('is not looked at where the unit has no predikat of its own, and a unit has to be there', async () => {
    const world = await createOffice();
    await planned(world);
    expect(await world.call('GET /v1/units/dinas-pendidikan/rating-outlook')).toMatchObject({
      body: { year: 2026, organisation: null, agreed: 1, limits: [], note: 'no-organisation-predikat' },
    });
    expect(await world.call('GET /v1/units/dinas-hilang/rating-outlook')).toMatchObject({ status: 404 });
  });
});

describe('the evidence of manajemen kinerja', () => {
  const MINE = ['perjanjian-kinerja', 'penilaian-berkala', 'analisis-kinerja', 'hasil-kinerja-dipakai'];
  const gather = async (world: World, asOf: string) =>
    (await gatherEvidence(world.table, agency('kota-jayapura'), day(asOf))).filter(({ code }) =>
      MINE.includes(code),
    );

  it('is nothing at first, and can be looked up all the same', async () => {
    const world = await createOffice();
    const items = await gather(world, '2026-08-03');
    expect(items).toMatchObject([
      { code: 'perjanjian-kinerja', measure: 'share', value: 0, of: 3 },
      { code: 'penilaian-berkala', value: 0, of: 0 },
      { code: 'analisis-kinerja', value: 0, of: 0 },
      { code: 'hasil-kinerja-dipakai', value: 0, of: 0 },
    ]);
    for (const { source } of items) {
      expect(await world.call(`GET ${source}`, { role: 'auditor' }), source).toMatchObject({ status: 200 });
    }
  });

  it('counts agreements, feedback of ended quarters, and analyses of last year', async () => {
    const world = await createOffice();
    await planned(world);
    expect(await gather(world, '2026-09-30')).toMatchObject([
      { value: 1, of: 3 },
      { value: 0, of: 0 },
      {},
      {},
    ]);
    world.setNow('2026-10-01T01:00:00.000Z');
    expect(await gather(world, '2026-10-01')).toMatchObject([{}, { value: 0, of: 1 }, {}, {}]);
    await must(world, `POST ${FEEDBACK}`, {
      role: 'asn',
      nip: RATER,
      body: { period: '2026-tw3', results: [], behaviours: [], workResult: MET, behaviour: MET },
    });
    expect(await gather(world, '2026-10-01')).toMatchObject([{}, { value: 1, of: 1 }, {}, {}]);
    world.setNow(NEW_YEAR);
    const low = { analysis: { cause: 'Anggaran', followUp: 'Target baru' } };
    await evaluate(world, RATED, ratingBody('di-bawah-ekspektasi', MET, low));
    expect(await gather(world, '2027-01-01')).toMatchObject([
      { value: 0 },
      { value: 0, of: 0 },
      { value: 1, of: 1 },
      {},
    ]);
  });
});
