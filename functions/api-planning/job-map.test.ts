import { describe, expect, it } from 'vitest';
import { UNIT } from '../test-bodies.ts';
import { cursorOf, faultyFields } from '../test-world.ts';
import { ANALYSES, analysisBody, createSchool, GURU, LEAVING } from './planning-calls.ts';

describe('a workload analysis', () => {
  it('is recorded with the need that follows, and says so in an event without what was analysed', async () => {
    const world = await createSchool([]);
    const answer = await world.call(`POST ${ANALYSES}`, { body: analysisBody({ evaluationScore: 1105 }) });
    expect(answer).toMatchObject({
      status: 201,
      headers: { etag: '"1"' },
      body: { id: GURU, minutes: 315_000, effectiveMinutes: 75_000, unroundedNeed: 4.2, need: 4, kelas: 8 },
    });
    expect(world.events('workload-analysis')).toMatchObject([
      { data: { unitId: UNIT, jabatanId: GURU, year: 2026, kelas: 8, corrected: false } },
    ]);
    expect(await world.call(`GET ${ANALYSES}/${GURU}`, { role: 'auditor' })).toMatchObject({
      status: 200,
      body: answer.body,
    });
  });

  it('is recorded once, whatever the case of the title, and then revised on the version that was read', async () => {
    const world = await createSchool();
    expect(await world.call(`POST ${ANALYSES}`, { body: analysisBody({ title: 'GURU' }) })).toMatchObject({
      status: 409,
      body: { code: 'resource/duplicate' },
    });
    const body = { year: 2027, tasks: [{ name: 'Mengajar', volume: 100_000, unit: 'jam', minutes: 60 }] };
    const revise = (version: number) =>
      world.call(`PUT ${ANALYSES}/${GURU}`, { body, headers: { 'If-Match': `"${version}"` } });
    expect(await revise(7)).toMatchObject({ status: 412 });
    expect(await revise(1)).toMatchObject({
      status: 200,
      body: { title: 'Guru', year: 2027, need: 80, kelas: null, version: 2 },
    });
    expect(world.events('workload-analysis').at(-1)).toMatchObject({ data: { corrected: true } });
    expect((await world.call(`GET ${ANALYSES}`)).body).toMatchObject({ items: [{ need: 80, version: 2 }] });
  });

  it.each([
    ['an unknown unit', '/v1/units/lain/workload-analyses', {}, 404, 'resource/not-found'],
    ['a title without a letter', ANALYSES, { title: '—' }, 422, 'planning/title-unusable'],
    ['no task', ANALYSES, { tasks: [] }, 400, 'request/invalid'],
    ['a score below the lowest class', ANALYSES, { evaluationScore: 189 }, 400, 'request/invalid'],
  ])('is refused for %s', async (_, path, changes, status, code) => {
    const world = await createSchool([]);
    expect(await world.call(`POST ${path}`, { body: analysisBody(changes) })).toMatchObject({
      status,
      body: { code },
    });
    expect(world.events('workload-analysis')).toEqual([]);
  });

  it('names every field at fault', async () => {
    const world = await createSchool([]);
    const tasks = [{ name: '', volume: -1, unit: 'berkas', minutes: 0 }];
    const answer = await world.call(`POST ${ANALYSES}`, { body: analysisBody({ tasks }) });
    expect(faultyFields(answer).map((field) => field.split('.').at(-1))).toEqual([
      'minutes',
      'name',
      'volume',
    ]);
  });

  it('that is unknown is not found', async () => {
    const world = await createSchool();
    expect(await world.call(`GET ${ANALYSES}/arsiparis.terampil`)).toMatchObject({ status: 404 });
  });
});

describe('the peta jabatan', () => {
  it('shows need, staff and difference by unit and kelas, with the sub-units', async () => {
    const world = await createSchool();
    const { body } = await world.call(`GET /v1/job-map?unit=${UNIT}`, { role: 'appointing-official' });
    expect(body).toMatchObject({
      items: [
        { unitId: UNIT, title: 'Kepala Seksi', needSource: 'struktur', need: 1, bezetting: 0, selisih: -1 },
        { unitId: UNIT, title: 'Guru', posts: 2, needSource: 'abk', need: 4, bezetting: 2, selisih: -2 },
        { unitId: 'sekolah-satu', title: 'Arsiparis', need: null, notes: ['belum-abk', 'belum-ada-kelas'] },
      ],
      next: null,
    });
  });

  it('holds only the unit asked for', async () => {
    const world = await createSchool();
    expect((await world.call('GET /v1/job-map?unit=bkpsdm')).body).toEqual({ items: [], next: null });
    expect(await world.call('GET /v1/job-map?unit=lain')).toMatchObject({ status: 404 });
  });

  it('is paged within and across units, each row once', async () => {
    const world = await createSchool();
    const titles: string[] = [];
    let path = '/v1/job-map?limit=1';
    for (const title of ['Kepala Seksi', 'Guru']) {
      const page = await world.call(`GET ${path}`);
      expect(page.body).toMatchObject({ items: [{ title }] });
      titles.push(title);
      path = `/v1/job-map?limit=1&cursor=${cursorOf(page)}`;
    }
    expect((await world.call(`GET ${path}`)).body).toMatchObject({
      items: [{ title: 'Arsiparis' }],
      next: null,
    });
  });

  it('refuses a cursor of another list, and one whose jabatan is gone', async () => {
    const world = await createSchool();
    const cursor = (position: object) => Buffer.from(JSON.stringify(position)).toString('base64url');
    for (const position of [
      { unit: 'lain', jabatan: GURU },
      { unit: UNIT },
      { unit: UNIT, jabatan: 'x.y' },
    ]) {
      expect(await world.call(`GET /v1/job-map?cursor=${cursor(position)}`)).toMatchObject({
        status: 400,
        body: { code: 'request/cursor-invalid' },
      });
    }
  });

  it.each(['asn', 'assessor'] as const)('is not for %s', async (role) => {
    const world = await createSchool();
    expect(await world.call('GET /v1/job-map', { role, nip: LEAVING })).toMatchObject({ status: 403 });
  });
});
