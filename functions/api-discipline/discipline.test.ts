import { schemas } from '@kotak9/contracts';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { asnBody, FIRST, SECOND, unitBody } from '../test-bodies.ts';
import { createWorld, faultyFields, type World, type WorldCall } from '../test-world.ts';

const officer = { role: 'discipline-officer' } as const;
const CASES = `/v1/asn/${FIRST}/discipline-cases`;
const REPORT = { reportedOn: '2026-07-01', article: 'ps-4-f', absence: { total: 12, consecutive: 4 } };
const DECISION = {
  number: '862/17/2026',
  date: '2026-07-14',
  receivedOn: '2026-07-15',
  authority: 'jpt-pratama',
  sanction: 'potongan-tukin-6-bulan',
};
const CaseId = z.object({ id: z.string() });

let world: World;
beforeEach(async () => {
  world = createWorld();
  await world.post(['/v1/units', unitBody()], ['/v1/asn', asnBody(FIRST, null)]);
});

const report = async (body: object = REPORT): Promise<string> => {
  const answer = await world.call(`POST ${CASES}`, { ...officer, body });
  expect(answer.status).toBe(201);
  return CaseId.parse(answer.body).id;
};
const step = (id: string, segment: string, version: number, body: object, call: WorldCall = officer) =>
  world.call(`POST ${CASES}/${id}/${segment}`, { ...call, body, headers: { 'If-Match': `"${version}"` } });
const decided = async (
  decision: object = DECISION,
  absence: object | null = REPORT.absence,
): Promise<string> => {
  const id = await report({ ...REPORT, absence });
  await step(id, 'summonses', 1, { sentOn: '2026-07-01', examinationOn: '2026-07-13' });
  await step(id, 'examination', 2, { on: '2026-07-13' });
  expect(await step(id, 'decision', 3, decision)).toMatchObject({ status: 201 });
  return id;
};
const sanctions = async () =>
  z
    .object({ items: z.array(schemas.Sanction) })
    .parse((await world.call(`GET /v1/asn/${FIRST}/discipline`)).body).items;
const read = (id: string, call: WorldCall = officer) => world.call(`GET ${CASES}/${id}`, call);

describe('a discipline case', () => {
  it('goes from report to decision, and the decision enters the sanction in its transaction', async () => {
    const id = await decided();
    expect((await read(id)).body).toMatchObject({
      stage: 'diputuskan',
      ladder: 'potongan-tukin-6-bulan',
      decision: { effectiveOn: '2026-08-05', until: '2027-02-04', sanctionId: '2026-08-05-sedang' },
      version: 4,
    });
    expect(await sanctions()).toEqual([
      { id: '2026-08-05-sedang', level: 'sedang', from: '2026-08-05', until: '2027-02-04' },
    ]);
    const [recorded] = world.events('discipline.recorded');
    expect(recorded?.['correlationId']).toBe(world.events('discipline-case.decided')[0]?.['correlationId']);
    world.setNow('2026-08-05T01:00:00.000Z');
    expect((await read(id)).body).toMatchObject({ stage: 'berlaku' });
    world.setNow('2027-02-05T01:00:00.000Z');
    expect((await read(id)).body).toMatchObject({ stage: 'selesai' });
  });

  it('says on the bus which case moved and where to, and nothing of whom and what', async () => {
    const id = await decided();
    expect(
      world.events('discipline-case').map(({ type, subject, data }) => ({ type, subject, data })),
    ).toEqual([
      {
        type: 'discipline-case.reported.v1',
        subject: `discipline-case/${id}`,
        data: { caseId: id, stage: 'dilaporkan' },
      },
      {
        type: 'discipline-case.summoned.v1',
        subject: `discipline-case/${id}`,
        data: { caseId: id, stage: 'dipanggil' },
      },
      {
        type: 'discipline-case.examined.v1',
        subject: `discipline-case/${id}`,
        data: { caseId: id, stage: 'diperiksa' },
      },
      {
        type: 'discipline-case.decided.v1',
        subject: `discipline-case/${id}`,
        data: { caseId: id, stage: 'diputuskan' },
      },
    ]);
  });

  it('is read by the officer, the person and the auditor, and by nobody of HR', async () => {
    const id = await decided();
    const readers: readonly WorldCall[] = [officer, { role: 'auditor' }, { role: 'asn', nip: FIRST }];
    for (const call of readers) {
      expect(await read(id, call)).toMatchObject({ status: 200 });
      expect(await world.call(`GET ${CASES}`, call)).toMatchObject({ status: 200 });
    }
    for (const role of ['hr-admin', 'assessor', 'talent-committee', 'appointing-official'] as const) {
      expect(await read(id, { role })).toMatchObject({
        status: 403,
        body: { code: 'auth/role-not-permitted' },
      });
    }
    expect(await read(id, { role: 'asn', nip: SECOND })).toMatchObject({ status: 403 });
    expect(await read(id, { role: ['discipline-officer', 'appointing-official'] })).toMatchObject({
      status: 403,
      body: { code: 'auth/role-conflict' },
    });
    expect(await read(id, { role: ['discipline-officer', 'auditor'] })).toMatchObject({ status: 403 });
  });

  it('is handled by nobody whom it concerns', async () => {
    const own: WorldCall = { ...officer, nip: FIRST };
    expect(await world.call(`POST ${CASES}`, { ...own, body: REPORT })).toMatchObject({
      status: 403,
      body: { code: 'discipline/own-case' },
    });
    const id = await report();
    expect(
      await step(id, 'closing', 1, { ending: 'dibatalkan', on: '2026-07-02', reason: 'ganda' }, own),
    ).toMatchObject({
      status: 403,
    });
  });

  it.each([
    [
      { ...DECISION, sanction: 'potongan-tukin-9-bulan' },
      'discipline/ladder-differs',
      'potongan-tukin-6-bulan',
    ],
    [{ ...DECISION, authority: 'pengawas' }, 'discipline/authority-too-low', 'jpt-pratama'],
    [{ ...DECISION, date: '2026-07-12' }, 'discipline/too-early', '2026-07-13'],
  ])('refuses the decision %o', async (decision, code, said) => {
    const id = await report();
    await step(id, 'summonses', 1, { sentOn: '2026-07-01', examinationOn: '2026-07-13' });
    await step(id, 'examination', 2, { on: '2026-07-13' });
    expect(await step(id, 'decision', 3, decision)).toMatchObject({
      status: 422,
      body: { code, detail: expect.stringContaining(said) },
    });
    expect(await sanctions()).toEqual([]);
  });

  it('takes its steps in order, by the version that was read', async () => {
    const id = await report();
    expect(await step(id, 'decision', 1, DECISION)).toMatchObject({
      status: 409,
      body: { code: 'discipline/not-now', detail: expect.stringContaining('dilaporkan') },
    });
    expect(
      await step(id, 'summonses', 2, { sentOn: '2026-07-01', examinationOn: '2026-07-13' }),
    ).toMatchObject({
      status: 412,
      body: { currentVersion: 1 },
    });
    expect(
      await step(id, 'summonses', 1, { sentOn: '2026-07-01', examinationOn: '2026-07-08' }),
    ).toMatchObject({
      status: 422,
      body: { detail: expect.stringContaining('2026-07-10') },
    });
    await step(id, 'summonses', 1, { sentOn: '2026-07-01', examinationOn: '2026-07-10' });
    await step(id, 'summonses', 2, { sentOn: '2026-07-10', examinationOn: '2026-07-21' });
    expect(
      await step(id, 'summonses', 3, { sentOn: '2026-07-21', examinationOn: '2026-08-21' }),
    ).toMatchObject({
      status: 409,
      body: { code: 'discipline/summonsed-enough' },
    });
    expect(await step('dis-x', 'examination', 1, { on: '2026-07-21' })).toMatchObject({ status: 404 });
  });

  it('is changed by an answer to an appeal, and the sanction with it', async () => {
    const id = await decided(DECISION, null);
    expect(await step(id, 'appeals', 4, { kind: 'banding', filedOn: '2026-07-20' })).toMatchObject({
      body: { code: 'discipline/no-banding' },
    });
    expect(
      await step(id, 'appeal-answer', 4, { outcome: 'dikuatkan', answeredOn: '2026-07-20' }),
    ).toMatchObject({
      body: { code: 'discipline/no-appeal' },
    });
    expect(await step(id, 'appeals', 4, { kind: 'keberatan', filedOn: '2026-07-20' })).toMatchObject({
      status: 201,
    });
    expect(await step(id, 'appeals', 5, { kind: 'keberatan', filedOn: '2026-07-20' })).toMatchObject({
      body: { code: 'discipline/appeal-open' },
    });
    const answer = { outcome: 'diubah', answeredOn: '2026-07-30', sanction: 'potongan-tukin-12-bulan' };
    expect(await step(id, 'appeal-answer', 5, answer)).toMatchObject({
      body: { code: 'discipline/not-lighter' },
    });
    expect(await step(id, 'appeal-answer', 5, { ...answer, sanction: 'teguran-tertulis' })).toMatchObject({
      status: 201,
    });
    expect(await sanctions()).toEqual([
      { id: '2026-08-05-ringan', level: 'ringan', from: '2026-08-05', until: '2026-08-05' },
    ]);
  });

  it('keeps the sanction where the answer upholds it', async () => {
    const id = await decided();
    await step(id, 'appeals', 4, { kind: 'keberatan', filedOn: '2026-07-20' });
    expect(
      await step(id, 'appeal-answer', 5, { outcome: 'dikuatkan', answeredOn: '2026-07-30' }),
    ).toMatchObject({
      status: 201,
      body: { version: 6, appeals: [{ outcome: 'dikuatkan' }] },
    });
    expect(await sanctions()).toHaveLength(1);
    expect(world.events('discipline.recorded')).toHaveLength(1);
  });

  it('is annulled with its reason, kept, and its sanction taken out of the record', async () => {
    const id = await decided();
    const closing = { ending: 'dibatalkan', on: '2026-07-31', reason: 'cacat-prosedur' };
    expect(faultyFields(await step(id, 'closing', 4, { ...closing, reason: null }))).toEqual(['reason']);
    expect(await step(id, 'closing', 4, closing)).toMatchObject({
      status: 201,
      body: { stage: 'dibatalkan', closingReason: 'cacat-prosedur', decision: { number: '862/17/2026' } },
    });
    expect(await sanctions()).toEqual([]);
    expect(world.events('input.removed')[0]?.['data']).toEqual({ nip: FIRST });
    expect(await read(id)).toMatchObject({ status: 200 });
    expect(await step(id, 'closing', 5, closing)).toMatchObject({ body: { code: 'discipline/not-now' } });
  });

  it('is not annulled while the person contests the sanction', async () => {
    const id = await decided();
    const filed = await world.call(`POST /v1/asn/${FIRST}/objections`, {
      role: 'asn',
      nip: FIRST,
      body: {
        kind: 'discipline',
        claim: 'unfounded-item',
        id: '2026-08-05-sedang',
        statement: 'Tidak benar.',
      },
    });
    expect(filed.status).toBe(201);
    const closing = { ending: 'dibatalkan', on: '2026-07-31', reason: 'ganda' };
    expect(await step(id, 'closing', 4, closing)).toMatchObject({
      status: 409,
      body: { code: 'objection/item-frozen' },
    });
    expect((await read(id)).body).toMatchObject({ stage: 'diputuskan' });
  });

  it('ends as unproven without a sanction', async () => {
    const id = await report();
    await step(id, 'summonses', 1, { sentOn: '2026-07-01', examinationOn: '2026-07-13' });
    await step(id, 'examination', 2, { on: '2026-07-13' });
    expect(await step(id, 'closing', 3, { ending: 'tidak-terbukti', on: '2026-07-14' })).toMatchObject({
      status: 201,
      body: { stage: 'tidak-terbukti', closingReason: null },
    });
    expect(await sanctions()).toEqual([]);
  });

  it('is counted, and found by the day that comes next', async () => {
    const open = await report();
    await decided();
    const closed = await report();
    await step(closed, 'closing', 1, { ending: 'dibatalkan', on: '2026-07-02', reason: 'salah-orang' });
    expect((await world.call('GET /v1/discipline-cases/summary')).body).toEqual({
      cases: 3,
      open: 1,
      decided: 1,
      annulled: 1,
    });
    expect((await world.call('GET /v1/discipline-cases/due', officer)).body).toEqual({
      items: [{ nip: FIRST, id: open }],
    });
    expect((await world.call('GET /v1/discipline-cases/due?until=2026-06-30', officer)).body).toEqual({
      items: [],
    });
    expect(await world.call('GET /v1/discipline-cases/due')).toMatchObject({ status: 403 });
  });

  it.each([
    [{ ...REPORT, article: 'Bolos kerja' }, ['article']],
    [{ ...REPORT, absence: { total: 3, consecutive: 4 } }, ['absence.consecutive']],
    [{ ...REPORT, reportedOn: '2026-08-04' }, ['reportedOn']],
    [{ ...REPORT, narrative: 'x' }, ['narrative']],
  ])('names the field of %o', async (body, fields) => {
    const answer = await world.call(`POST ${CASES}`, { ...officer, body });
    expect(answer.status).toBe(400);
    expect(faultyFields(answer)).toEqual(fields);
  });

  it('records nothing before it has happened', async () => {
    const id = await report();
    expect(
      faultyFields(await step(id, 'summonses', 1, { sentOn: '2026-08-04', examinationOn: '2026-08-20' })),
    ).toEqual(['sentOn']);
    expect(
      await world.call('POST /v1/asn/197303101998032001/discipline-cases', { ...officer, body: REPORT }),
    ).toMatchObject({ status: 404 });
    expect(await world.call('GET /v1/asn/197303101998032001/discipline-cases', officer)).toMatchObject({
      status: 404,
    });
  });
});
