import { describe, expect, it } from 'vitest';
import { UNIT } from '../test-bodies.ts';
import {
  createSchool,
  FORMATION,
  fixed,
  GRANT,
  KASI,
  proposalBody,
  propose,
  step,
} from './planning-calls.ts';

const proposed = async (changes: object = {}) => {
  const world = await createSchool();
  const projection = await fixed(world);
  return { world, projection, answer: await propose(world, proposalBody(projection, changes)) };
};

describe('a proposal for formasi', () => {
  it('asks for what the projection lacks, with title, level and kelas of the jabatan', async () => {
    const { world, answer } = await proposed();
    expect(answer).toMatchObject({
      status: 201,
      body: {
        id: FORMATION,
        year: 2027,
        title: 'Guru',
        level: 'ahli-pertama',
        kelas: 8,
        proposed: 3,
        beyondNeed: 0,
        status: 'diusulkan',
        approved: null,
        proposedOn: '2026-08-03',
        filled: 0,
        version: 1,
      },
    });
    expect(world.events('formation.proposed')).toMatchObject([
      { data: { formationId: FORMATION, year: 2027, unitId: UNIT, employmentType: 'pppk', proposed: 3 } },
    ]);
    const page = await world.call('GET /v1/formation-proposals/2027', { role: 'auditor' });
    expect(page.body).toEqual({ items: [answer.body], next: null });
    expect((await world.call(`GET /v1/formation-proposals/2027/${FORMATION}`)).body).toEqual(answer.body);
    expect((await world.call('GET /v1/formation-proposals/2028')).body).toEqual({ items: [], next: null });
  });

  it('asks for more only with a reason', async () => {
    const { world, projection, answer } = await proposed({ proposed: 4 });
    expect(answer).toMatchObject({ status: 422, body: { code: 'formation/beyond-need' } });
    expect(JSON.stringify(answer.body)).toContain('3');
    const body = proposalBody(projection, { proposed: 4, reason: 'Sekolah baru' });
    expect(await propose(world, body)).toMatchObject({ status: 201, body: { beyondNeed: 1 } });
  });

  it('takes what is proposed for the other kind of employment into account', async () => {
    const { world, projection } = await proposed();
    const pns = proposalBody(projection, { employmentType: 'pns', proposed: 1 });
    expect(await propose(world, pns)).toMatchObject({ status: 422, body: { code: 'formation/beyond-need' } });
    expect(await propose(world, pns, 2030)).toMatchObject({ status: 201 });
    expect(await propose(world, { ...pns, proposed: 2 }, 2031)).toMatchObject({ status: 422 });
  });

  it('is made once, and anew only after it was refused', async () => {
    const { world, projection } = await proposed();
    const again = () => propose(world, proposalBody(projection, { proposed: 2 }));
    expect(await again()).toMatchObject({ status: 409, body: { code: 'resource/duplicate' } });
    await step(world, 'rejection', 1, { decisionReason: 'Anggaran', decidedOn: '2026-08-03' });
    expect(await again()).toMatchObject({
      status: 201,
      body: { proposed: 2, status: 'diusulkan', decisionReason: null, version: 3 },
    });
    expect(world.events('formation.').map(({ type }) => type)).toEqual([
      'formation.proposed.v1',
      'formation.rejected.v1',
      'formation.proposed.v1',
    ]);
  });

  it.each([
    [
      'an unknown projection',
      { projection: { firstYear: 2027, id: 'pro-x' } },
      2027,
      400,
      'reference/unknown',
    ],
    ['a jabatan that it lacks', { jabatanId: 'guru.ahli-muda' }, 2027, 400, 'reference/unknown'],
    ['a section head', { jabatanId: KASI }, 2027, 422, 'formation/structural'],
    [
      'a jabatan without analysis',
      { unitId: 'sekolah-satu', jabatanId: 'arsiparis.ahli-pertama' },
      2027,
      422,
      'formation/need-unknown',
    ],
    ['a year before the projection', {}, 2026, 422, 'planning/year-not-projected'],
    ['a year after it', {}, 2032, 422, 'planning/year-not-projected'],
    ['nobody', { proposed: 0 }, 2027, 400, 'request/invalid'],
  ])('is refused for %s', async (_, changes, year, status, code) => {
    const world = await createSchool();
    const projection = await fixed(world);
    expect(await propose(world, proposalBody(projection, changes), year)).toMatchObject({
      status,
      body: { code },
    });
    expect(world.events('formation.')).toEqual([]);
  });

  it('is not for a year gone, though the projection covers it', async () => {
    const world = await createSchool();
    const projection = await fixed(world);
    world.setNow('2028-03-01T01:00:00.000Z');
    expect(await propose(world, proposalBody(projection), 2027)).toMatchObject({
      status: 422,
      body: { code: 'planning/year-not-projected' },
    });
    expect(await propose(world, proposalBody(projection), 2028)).toMatchObject({ status: 201 });
  });
});

describe('the decision on it', () => {
  it('grants some, with the number of the letter', async () => {
    const { world } = await proposed();
    expect(await step(world, 'approval', 1, GRANT)).toMatchObject({
      status: 200,
      body: { status: 'disetujui', ...GRANT, version: 2 },
    });
    expect(world.events('formation.approved')).toMatchObject([
      { data: { formationId: FORMATION, approved: 2 } },
    ]);
  });

  it.each([
    ['more than was proposed', 'approval', { ...GRANT, approved: 4 }, 422, 'formation/too-many'],
    ['a day to come', 'approval', { ...GRANT, decidedOn: '2026-08-04' }, 422, 'formation/decision-date'],
    [
      'a day before the proposal',
      'approval',
      { ...GRANT, decidedOn: '2026-08-02' },
      422,
      'formation/decision-date',
    ],
    [
      'a refusal on a day to come',
      'rejection',
      { decisionReason: 'Anggaran', decidedOn: '2026-08-04' },
      422,
      'formation/decision-date',
    ],
    ['no letter', 'approval', { approved: 1, decidedOn: '2026-08-03' }, 400, 'request/invalid'],
    ['filling what was not granted', 'filling', { filled: 1 }, 409, 'formation/not-now'],
  ])('is refused for %s', async (_, act, body, status, code) => {
    const { world } = await proposed();
    expect(await step(world, act, 1, body)).toMatchObject({ status, body: { code } });
  });

  it('is given once, on the version that was read', async () => {
    const { world } = await proposed();
    expect(await step(world, 'approval', 9, GRANT)).toMatchObject({ status: 412 });
    await step(world, 'approval', 1, GRANT);
    expect(await step(world, 'approval', 2, GRANT)).toMatchObject({
      status: 409,
      body: { code: 'formation/not-now' },
    });
  });

  it('counts how many are filled, up to what was granted', async () => {
    const { world } = await proposed();
    await step(world, 'approval', 1, GRANT);
    expect(await step(world, 'filling', 2, { filled: 3 })).toMatchObject({
      status: 422,
      body: { code: 'formation/too-many' },
    });
    expect(await step(world, 'filling', 2, { filled: 2 })).toMatchObject({
      status: 200,
      body: { filled: 2 },
    });
    expect(world.events('formation.filled')).toMatchObject([{ data: { filled: 2 } }]);
  });

  it('is for HR to record', async () => {
    const { world } = await proposed();
    for (const role of ['talent-committee', 'auditor', 'appointing-official'] as const) {
      expect(await step(world, 'approval', 1, GRANT, { role })).toMatchObject({ status: 403 });
    }
  });
});
