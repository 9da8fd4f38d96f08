import { describe, expect, it } from 'vitest';
import { FIRST, SECOND, THIRD } from '../test-bodies.ts';
import { dawn, settle } from '../test-days.ts';
import { faultyFields, type World } from '../test-world.ts';
import { createOffice } from './test-office.ts';

describe('study assignments', () => {
  const study = {
    level: 's2',
    institution: 'Universitas Cenderawasih',
    programme: 'Administrasi Publik',
    from: '2025-01-01',
    until: '2026-12-31',
    decreeNumber: '893/2025',
    released: true,
    bond: { factor: 1, legalBasis: 'SK tugas belajar' },
  };
  const PATH = `/v1/asn/${FIRST}/study-assignments`;
  const ENTRY = `${PATH}/s2-2025-01-01`;
  const standing = async (world: World, on: string) =>
    (await world.call(`GET /v1/asn/${FIRST}/career-development?on=${on}`)).body;

  it('keep somebody away until their last day, and owe service after it', async () => {
    const world = await createOffice();
    expect(await world.call(`POST ${PATH}`, { body: study })).toMatchObject({
      status: 201,
      body: { id: 's2-2025-01-01', extensions: [], ended: null },
    });
    expect(await standing(world, '2026-12-31')).toMatchObject({ awayForStudy: true, bond: null });
    expect(await standing(world, '2027-01-01')).toMatchObject({
      awayForStudy: false,
      bond: { months: 24, from: '2027-01-01', until: '2028-12-31' },
    });
    const extension = { until: '2027-06-30', decreeNumber: '893/2026' };
    expect(await world.call(`POST ${ENTRY}/extensions`, { body: extension })).toMatchObject({
      status: 201,
      body: { extensions: [extension] },
    });
    expect(await standing(world, '2027-01-01')).toMatchObject({ awayForStudy: true });
    const ending = { on: '2026-08-03', ending: 'lulus', evidence: 'Ijazah 7/2026' };
    expect(await world.call(`POST ${ENTRY}/ending`, { body: ending })).toMatchObject({
      status: 200,
      body: { ended: ending },
    });
    expect(await world.call(`POST ${ENTRY}/ending`, { body: ending })).toMatchObject({
      status: 409,
      body: { code: 'study-assignment/ended' },
    });
    expect(world.events('study-assignment.').map(({ type }) => type)).toEqual([
      'study-assignment.recorded.v1',
      'study-assignment.extended.v1',
      'study-assignment.ended.v1',
    ]);
  });

  it('fall due on their last day, of which notice is given 90 days before', async () => {
    const world = await createOffice();
    await world.post([PATH, study]);
    await settle(world);
    const due = async () => (await world.call(`GET /v1/asn/${FIRST}/deadlines`)).body;
    expect(await due()).toMatchObject({
      items: expect.arrayContaining([
        expect.objectContaining({ kind: 'tugas-belajar', dueOn: '2026-12-31' }),
      ]),
    });
    await dawn(world, '2026-10-01');
    const noticed = () =>
      world.events('deadline.reached').filter(({ data }) => Object(data).kind === 'tugas-belajar');
    expect(noticed()).toEqual([]);
    await dawn(world, '2026-10-02');
    expect(noticed()).toMatchObject([{ data: { nip: FIRST, dueOn: '2026-12-31' } }]);
  });

  it.each([
    ['of a single day', { until: '2025-01-01' }, ['until']],
    ['of a level that is reached', { level: 's1' }, ['level']],
    ['of a level that nobody is sent to', { level: 'slta' }, ['level']],
    ['beside another', { level: 's3' }, ['from']],
  ])('are refused %s', async (_what, changes, fields) => {
    const world = await createOffice();
    await world.post(
      [
        `/v1/asn/${FIRST}/education`,
        { level: 's1', major: 'Hukum', fieldMatch: 'sesuai', graduatedIn: 2000 },
      ],
      [PATH, study],
    );
    const answer = await world.call(`POST ${PATH}`, {
      body: { ...study, from: '2026-06-01', until: '2028-01-01', ...changes },
    });
    expect(answer.status).toBe(400);
    expect(faultyFields(answer)).toEqual(fields);
  });

  it('are listed while they run, and keep somebody out of a plan of assessments', async () => {
    const world = await createOffice();
    await world.post([PATH, study]);
    const running = async (on: string) => (await world.call(`GET /v1/study-assignments?on=${on}`)).body;
    expect(await running('2024-12-31')).toMatchObject({ total: 0 });
    expect(await running('2026-12-31')).toMatchObject({
      total: 1,
      items: [{ nip: FIRST, id: 's2-2025-01-01', until: '2026-12-31', released: true }],
    });
    expect(await running('2027-01-01')).toMatchObject({ total: 0 });
    const terms = { firstMonth: '2026-12', months: 2, capacity: 5, costs: { administrator: 1 } };
    expect((await world.call('POST /v1/assessment-plans', { body: terms })).body).toMatchObject({
      schedule: {
        months: [
          { month: '2026-12', people: [{ nip: SECOND }] },
          { month: '2027-01', people: [{ nip: FIRST }] },
        ],
      },
    });
  });

  it('are extended to a later day only', async () => {
    const world = await createOffice();
    await world.post([PATH, study]);
    const body = { until: '2026-12-31', decreeNumber: 'x' };
    expect(faultyFields(await world.call(`POST ${ENTRY}/extensions`, { body }))).toEqual(['until']);
    expect(await world.call(`POST ${PATH}`, { body: study })).toMatchObject({ status: 409 });
    expect(await world.call(`POST /v1/asn/${THIRD}/study-assignments`, { body: study })).toMatchObject({
      status: 404,
    });
  });
});
