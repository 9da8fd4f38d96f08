import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { asnBody, excellence, FIRST, positionBody, unitBody } from '../test-bodies.ts';
import { createMeritWorld, everyLevel, type MeritWorld } from './merit-world.ts';

const OLD = '/v1/merit-assessments/2026/instruments/kasn-9-2019';
const NEW = '/v1/merit-assessments/2026/instruments/permenpanrb-19-2025';
const WEIGHTS = '/v1/merit-instruments/permenpanrb-19-2025/weights';
const six = { A2: 0.2, A3: 0.15, A4: 0.15, A5: 0.1, A6: 0.1, A7: 0.1 };

let world: MeritWorld;
beforeEach(() => {
  world = createMeritWorld();
});

const open = (instrument: string, more: object = {}) =>
  world.ask('POST', '/v1/merit-assessments', { body: { year: 2026, instrument, ...more } });
const gather = () => world.ask('POST', '/v1/merit-assessments/2026/evidence', { body: {} });
const versionOf = async (path: string) =>
  z.object({ version: z.number() }).parse((await world.ask('GET', path)).body).version;
const assess = async (path: string, body: object) =>
  world.ask('POST', `${path}/levels`, { body, headers: { 'if-match': `"${await versionOf(path)}"` } });
const act = async (path: string, step: string, body: object = {}, call: object = {}) =>
  world.ask('POST', `${path}/${step}`, {
    body,
    headers: { 'if-match': `"${await versionOf(path)}"` },
    ...call,
  });

describe('the old instrument', () => {
  beforeEach(async () => {
    await open('kasn-9-2019');
    world.show(60);
    await gather();
  });

  it('computes 250.. by levels, names what the next category lacks, and the cheapest steps', async () => {
    expect((await assess(OLD, { levels: everyLevel('kasn-9-2019', 2) })).status).toBe(200);
    const { status, body } = await world.ask('GET', `${OLD}/index`, { role: 'auditor' });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      index: 200,
      share: 0.5,
      status: 'draft',
      evidenceAsOf: '2026-08-03',
      category: { code: 'II', title: 'kurang' },
      next: { category: { code: 'III' }, needed: 50 },
      reachable: true,
      closedGates: [],
    });
    const { steps } = z.object({ steps: z.array(z.object({ index: z.number() })) }).parse(body);
    expect(steps.at(-1)?.index).toBeGreaterThanOrEqual(250);
    expect(steps.at(-2)?.index).toBeLessThan(250);
  });

  it('takes the suggested level without a reason and any other only with one', async () => {
    const suggested = await world.ask('GET', `${OLD}/suggestions`);
    const Items = z.object({ items: z.array(z.looseObject({ item: z.string() })) });
    const { items } = Items.parse(suggested.body);
    expect(items.find(({ item }) => item === '2.4')).toMatchObject({ suggested: 2, level: null });
    expect((await assess(OLD, { levels: [{ item: '2.4', level: 2 }] })).body).toMatchObject({
      levels: [{ item: '2.4', level: 2, suggested: 2, reason: null }],
      version: 2,
    });
    const refused = await assess(OLD, {
      levels: [
        { item: '2.4', level: 3 },
        { item: '2.3', level: 2 },
      ],
    });
    expect(refused).toMatchObject({ status: 422, body: { code: 'merit/reason-required' } });
    expect(JSON.stringify(refused.body)).toContain('2.4');
    expect(JSON.stringify(refused.body)).not.toContain('2.3');
  });

  it('keeps the last word on an item, in the order of the instrument', async () => {
    await assess(OLD, { levels: [{ item: '2.4', level: 2 }] });
    await assess(OLD, {
      levels: [
        { item: '2.4', level: 3, reason: 'Bukti menyusul' },
        { item: '1.1', level: 2, reason: 'Peta jabatan lengkap' },
      ],
    });
    expect((await world.ask('GET', OLD)).body).toMatchObject({
      levels: [
        { item: '1.1', level: 2 },
        { item: '2.4', level: 3, suggested: 2, reason: 'Bukti menyusul' },
      ],
    });
  });

  it('needs a reason for every level where nothing was gathered', async () => {
    const other = createMeritWorld();
    await other.ask('POST', '/v1/merit-assessments', { body: { year: 2026, instrument: 'kasn-9-2019' } });
    const answer = await other.ask('POST', `${OLD}/levels`, {
      body: { levels: [{ item: '2.4', level: 1 }] },
      headers: { 'if-match': '"1"' },
    });
    expect(answer).toMatchObject({ status: 422, body: { code: 'merit/reason-required' } });
  });

  it.each([
    [{ levels: [{ item: '1.1', level: 0, reason: 'x' }] }, 'merit/level-out-of-range', '1.1'],
    [{ levels: [{ item: 'A1.1', level: 2, reason: 'x' }] }, 'merit/items-unknown', 'A1.1'],
    [{ satisfaction: { value: 0.8, source: 'Survei' } }, 'merit/survey-not-asked', 'kasn-9-2019'],
    [{ correction: { value: -0.05, reason: 'x' } }, 'merit/survey-not-asked', 'kasn-9-2019'],
  ])('refuses %j with %s', async (body, code, named) => {
    const answer = await assess(OLD, body);
    expect(answer).toMatchObject({ status: 422, body: { code } });
    expect(JSON.stringify(answer.body)).toContain(named);
  });

  it('lists the items that have no level yet', async () => {
    const levels = everyLevel('kasn-9-2019', 2).filter(({ item }) => item !== '3.8');
    await assess(OLD, { levels });
    for (const answer of [await world.ask('GET', `${OLD}/index`), await act(OLD, 'fixing')]) {
      expect(answer).toMatchObject({ status: 422, body: { code: 'merit/items-missing' } });
      expect(JSON.stringify(answer.body)).toContain('3.8');
    }
  });

  it('freezes everything under one hash, and nothing changes it after', async () => {
    await assess(OLD, { levels: everyLevel('kasn-9-2019', 3) });
    const fixed = await act(OLD, 'fixing');
    expect(fixed).toMatchObject({
      status: 200,
      body: {
        status: 'ditetapkan',
        fixed: {
          on: '2026-08-03',
          by: 'user-hr-admin',
          index: { index: 300, category: { code: 'III' } },
          contentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      },
    });
    world.show(99);
    await gather();
    expect((await world.ask('GET', `${OLD}/index`)).body).toMatchObject({ index: 300, status: 'ditetapkan' });
    expect((await world.ask('GET', `${OLD}/suggestions`)).body).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ item: '2.4', suggested: 2 })]),
    });
    expect(await assess(OLD, { levels: [] })).toMatchObject({ status: 409, body: { code: 'merit/frozen' } });
    expect(await act(OLD, 'fixing')).toMatchObject({ status: 409, body: { code: 'merit/frozen' } });
    expect(world.events('merit-assessment.fixed')).toMatchObject([
      { data: { year: 2026, instrument: 'kasn-9-2019', index: 300, category: 'III' } },
    ]);
  });

  it('is verified by the auditor with own levels beside it', async () => {
    await assess(OLD, { levels: everyLevel('kasn-9-2019', 3) });
    const auditor = { role: 'auditor' };
    const body = { levels: [{ item: '5.1', level: 1, note: 'Kontrak belum ditandatangani' }] };
    expect(await act(OLD, 'verification', body, auditor)).toMatchObject({
      body: { code: 'merit/not-fixed' },
    });
    await act(OLD, 'fixing');
    const silent = { levels: [{ item: '5.1', level: 1 }] };
    expect(await act(OLD, 'verification', silent, auditor)).toMatchObject({
      status: 422,
      body: { code: 'merit/reason-required' },
    });
    const outside = { levels: [{ item: '5.1', level: 0, note: 'x' }] };
    expect(await act(OLD, 'verification', outside, auditor)).toMatchObject({
      body: { code: 'merit/level-out-of-range' },
    });
    expect(await act(OLD, 'verification', body)).toMatchObject({ status: 403 });
    expect(await act(OLD, 'verification', body, auditor)).toMatchObject({
      status: 200,
      body: {
        status: 'diverifikasi',
        fixed: { index: { index: 300 } },
        verified: {
          by: 'user-auditor',
          index: { index: 292 },
          differences: [{ item: '5.1', assessed: 3, verified: 1 }],
        },
      },
    });
    expect(await act(OLD, 'verification', body, auditor)).toMatchObject({
      status: 409,
      body: { code: 'merit/already-verified' },
    });
  });

  it('is fixed and verified only as it was read', async () => {
    const stale = { body: {}, headers: { 'if-match': '"7"' } };
    expect(await world.ask('POST', `${OLD}/fixing`, stale)).toMatchObject({ status: 412 });
    expect(await world.ask('POST', `${OLD}/fixing`, { body: {} })).toMatchObject({ status: 428 });
  });

  it('opens once a year, with a table of weights that there is', async () => {
    expect(await open('kasn-9-2019')).toMatchObject({ status: 409, body: { code: 'resource/duplicate' } });
    const other = await world.ask('POST', '/v1/merit-assessments', {
      body: { year: 2025, instrument: 'kasn-9-2019', variant: 'x' },
    });
    expect(other).toMatchObject({ status: 422, body: { code: 'merit/variant-unknown' } });
    expect(JSON.stringify(other.body)).toContain('aplikasi-instansi-a');
  });

  it('weighs by the variant that was chosen', async () => {
    const path = '/v1/merit-assessments/2025/instruments/kasn-9-2019';
    const body = { year: 2025, instrument: 'kasn-9-2019', variant: 'aplikasi-instansi-a' };
    expect((await world.ask('POST', '/v1/merit-assessments', { body })).headers['location']).toBe(path);
    await assess(path, { levels: everyLevel('kasn-9-2019', 4) });
    expect((await world.ask('GET', `${path}/index`)).body).toMatchObject({
      index: 400,
      next: null,
      steps: [],
      aspects: expect.arrayContaining([{ aspect: '8', score: 76, most: 76, weight: 76 }]),
    });
  });

  it('is not fixed without evidence', async () => {
    const path = '/v1/merit-assessments/2025/instruments/kasn-9-2019';
    await world.ask('POST', '/v1/merit-assessments', { body: { year: 2025, instrument: 'kasn-9-2019' } });
    await assess(path, { levels: everyLevel('kasn-9-2019', 2) });
    expect(await act(path, 'fixing')).toMatchObject({
      status: 409,
      body: { code: 'merit/evidence-missing' },
    });
  });

  it('does not exist for other agencies, and not where nobody opened it', async () => {
    expect(await world.ask('GET', OLD, { agency: 'kabupaten-keerom' })).toMatchObject({ status: 404 });
    for (const path of ['', '/index', '/suggestions', '/report.pdf', '/report.xlsx']) {
      expect((await world.ask('GET', `${NEW}${path}`)).status, path).toBe(404);
    }
  });
});

describe('the instrument of 2026', () => {
  beforeEach(async () => {
    await open('permenpanrb-19-2025');
    await gather();
    await assess(NEW, { levels: everyLevel('permenpanrb-19-2025', 2) });
  });

  it('is refused until the weights are recorded with their source, naming the aspects', async () => {
    const { status, body } = await world.ask('GET', `${NEW}/index`);
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'merit/weights-missing' });
    expect(JSON.stringify(body)).toContain('A2, A3, A4, A5, A6, A7');
  });

  it('takes weights from their first day on, for the last day of the year', async () => {
    const body = { validFrom: '2027-01-01', weights: six, source: 'Lampiran II' };
    expect((await world.ask('POST', WEIGHTS, { body })).status).toBe(201);
    expect((await world.ask('GET', `${NEW}/index`)).status).toBe(422);
    await world.ask('POST', WEIGHTS, { body: { ...body, validFrom: '2026-12-31' } });
    expect(await world.ask('GET', `${NEW}/index`)).toMatchObject({
      status: 422,
      body: { code: 'merit/satisfaction-missing' },
    });
    await assess(NEW, {
      satisfaction: { value: 0.8, source: 'Survei 2026' },
      correction: { value: 0.02, reason: 'Penghargaan nasional' },
    });
    expect((await world.ask('GET', `${NEW}/index`)).body).toMatchObject({
      index: 0.6,
      category: { code: 'lanjutan' },
      next: { category: { code: 'menengah' }, needed: 0.01 },
      weights: { A1: 0.1, A2: 0.2, A8: 0.1 },
    });
    await assess(NEW, { correction: null });
    expect((await world.ask('GET', `${NEW}/index`)).body).toMatchObject({ index: 0.58 });
    expect((await world.ask('GET', NEW)).body).toMatchObject({
      satisfaction: { value: 0.8, source: 'Survei 2026' },
      correction: null,
    });
    expect(world.events('merit-assessment.changed').at(-1)).toMatchObject({
      data: { items: [], survey: true },
    });
  });

  it.each([
    [{ ...six, A1: 0.1 }, 'merit/weights-settled', 'A1'],
    [{ A2: 0.8 }, 'merit/weights-missing', 'A3, A4, A5, A6, A7'],
    [{ ...six, A2: 0.25 }, 'merit/weights-sum', '1.05'],
  ])('refuses weights %j with %s', async (weights, code, named) => {
    const body = { validFrom: '2026-01-01', weights, source: 'Lampiran II' };
    const answer = await world.ask('POST', WEIGHTS, { body });
    expect(answer).toMatchObject({ status: 422, body: { code } });
    expect(JSON.stringify(answer.body)).toContain(named);
  });

  it('lists recorded weights, and has none to record for the 400 points', async () => {
    const body = { validFrom: '2026-01-01', weights: six, source: 'Lampiran II' };
    await world.ask('POST', WEIGHTS, { body });
    expect(await world.ask('POST', WEIGHTS, { body })).toMatchObject({ status: 409 });
    expect((await world.ask('GET', WEIGHTS, { role: 'auditor' })).body).toMatchObject({
      items: [{ id: '2026-01-01', source: 'Lampiran II', recordedBy: 'user-hr-admin' }],
    });
    expect((await world.ask('GET', `${WEIGHTS}/2026-01-01`)).status).toBe(200);
    const old = await world.ask('POST', '/v1/merit-instruments/kasn-9-2019/weights', {
      body: { validFrom: '2026-01-01', weights: { 1: 40 }, source: 'x' },
    });
    expect(old).toMatchObject({ status: 422, body: { code: 'merit/weights-settled' } });
  });

  it('shows gates at which nothing is there', async () => {
    await world.ask('POST', WEIGHTS, {
      body: { validFrom: '2026-01-01', weights: six, source: 'Lampiran II' },
    });
    await assess(NEW, {
      levels: [{ item: 'A4.1', level: 0, reason: 'Belum ada' }],
      satisfaction: { value: 0.8, source: 'Survei' },
    });
    expect((await world.ask('GET', `${NEW}/index`)).body).toMatchObject({ closedGates: ['A4.1'] });
  });
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const paper = (changes: object = {}) => ({
  title: 'Perwali pola karier',
  number: '12/2025',
  date: '2025-03-03',
  link: 'https://jdih.contoh.go.id/12-2025.pdf',
  sha256: sha256('berkas'),
  items: ['4.1', 'A2.5', '4.1'],
  ...changes,
});
const record = (changes: object = {}) => world.ask('POST', '/v1/merit-documents', { body: paper(changes) });
const papersOf = async (item: string) => {
  const answer = await gather();
  const Items = z.object({ items: z.array(z.object({ code: z.string(), value: z.number() })) });
  return Items.parse(answer.body).items.find(({ code }) => code === `dokumen:${item}`)?.value;
};

describe('papers', () => {
  it('are evidence of the items they name, once a file', async () => {
    const { status, body } = await record();
    expect(status).toBe(201);
    expect(body).toMatchObject({
      id: `dok-${sha256('berkas').slice(0, 16)}`,
      items: ['4.1', 'A2.5'],
      withdrawn: null,
    });
    expect(await record()).toMatchObject({ status: 409 });
    expect(await papersOf('4.1')).toBe(1);
    expect(await papersOf('A2.5')).toBe(1);
    expect(await papersOf('4.2')).toBe(0);
    expect((await world.ask('GET', '/v1/merit-documents?item=4.1', { role: 'auditor' })).body).toMatchObject({
      items: [{ number: '12/2025' }],
    });
    expect((await world.ask('GET', '/v1/merit-documents?item=4.2')).body).toMatchObject({ items: [] });
    expect((await world.ask('GET', '/v1/merit-documents')).body).toMatchObject({ items: [{ version: 1 }] });
    expect(await world.ask('GET', '/v1/merit-documents?cursor=x')).toMatchObject({ status: 400 });
    const [event] = world.events('merit-document.recorded');
    expect(event).toMatchObject({ data: { listId: 'all', items: ['4.1', 'A2.5'] } });
    expect(JSON.stringify(event)).not.toContain('Perwali');
  });

  it('count from their date to their last day', async () => {
    await record({ validTo: '2026-08-03' });
    expect(await papersOf('4.1')).toBe(1);
    world.setNow('2026-08-04T01:00:00.000Z');
    expect(await papersOf('4.1')).toBe(0);
  });

  it('count no longer once withdrawn, and are withdrawn once', async () => {
    const id = `dok-${sha256('berkas').slice(0, 16)}`;
    await record();
    const path = `/v1/merit-documents/${id}/withdrawal`;
    const withdrawn = await world.ask('POST', path, { body: { reason: 'Salah berkas' } });
    expect(withdrawn.body).toMatchObject({
      withdrawn: { on: '2026-08-03', reason: 'Salah berkas' },
      version: 2,
    });
    expect(await papersOf('4.1')).toBe(0);
    expect(await world.ask('POST', path, { body: { reason: 'Lagi' } })).toMatchObject({
      status: 409,
      body: { code: 'merit/document-withdrawn' },
    });
    expect((await world.ask('GET', `/v1/merit-documents/${id}`)).body).toMatchObject({ version: 2 });
    expect(
      await world.ask('POST', '/v1/merit-documents/x/withdrawal', { body: { reason: 'x' } }),
    ).toMatchObject({
      status: 404,
    });
  });

  it.each([
    [{ items: ['9.9'] }, 422, 'merit/items-unknown'],
    [{ date: '2026-08-04' }, 422, 'merit/date-in-future'],
    [{ validTo: '2025-03-02' }, 422, 'merit/dates-reversed'],
    [{ link: 'http://jdih.contoh.go.id/x' }, 400, 'request/invalid'],
    [{ link: 'javascript:alert(1)' }, 400, 'request/invalid'],
    [{ sha256: 'abc' }, 400, 'request/invalid'],
  ])('refuses %j with %d %s', async (changes, status, code) => {
    expect(await record(changes)).toMatchObject({ status, body: { code } });
  });

  it('hold on the day on which they are dated and end', async () => {
    expect((await record({ date: '2026-08-03', validTo: '2026-08-03' })).status).toBe(201);
    expect(await papersOf('4.1')).toBe(1);
  });
});

describe('results of the supervising body, and history', () => {
  const points = { 1: 36, 2: 36, 3: 96, 4: 32, 5: 64, 6: 32, 7: 12, 8: 20 };
  const result = (year: number, body: object) => world.ask('POST', `/v1/merit-results/${year}`, { body });
  const letter = { instrument: 'kasn-9-2019', points, number: 'B-1/2023', date: '2023-12-01' };

  it('records points of the aspects and who supervised', async () => {
    const answer = await result(2023, letter);
    expect(answer).toMatchObject({
      status: 201,
      body: {
        index: 328,
        share: 0.82,
        category: { code: 'IV' },
        supervisors: ['Komisi Aparatur Sipil Negara'],
      },
    });
    expect(await result(2023, letter)).toMatchObject({ status: 409 });
    expect((await world.ask('GET', '/v1/merit-results/2023')).body).toMatchObject({
      items: [{ year: 2023 }],
    });
    expect((await world.ask('GET', '/v1/merit-results/2023/kasn-9-2019')).status).toBe(200);
  });

  it.each([
    [{ points: { ...points, 3: 125 } }, 'merit/aspect-out-of-range', '3: 30–120'],
    [{ points: { ...points, A1: 1 } }, 'merit/aspects-unknown', 'A1'],
    [{ points: { 1: 36 } }, 'merit/aspects-missing', '2, 3, 4, 5, 6, 7, 8'],
    [{ variant: 'x' }, 'merit/variant-unknown', 'bp-batam'],
    [{ date: '2026-08-04' }, 'merit/date-in-future', '2026-08-04'],
  ])('refuses %j with %s', async (changes, code, named) => {
    const answer = await result(2023, { ...letter, ...changes });
    expect(answer).toMatchObject({ status: 422, body: { code } });
    expect(JSON.stringify(answer.body)).toContain(named);
    expect(world.events('merit-result')).toEqual([]);
  });

  it('shows assessed, verified and official indexes by year, newest first', async () => {
    await result(2023, letter);
    await result(2026, {
      instrument: 'permenpanrb-19-2025',
      index: 0.74,
      number: 'B-2/2026',
      date: '2026-08-03',
    });
    await open('kasn-9-2019');
    await gather();
    await assess(OLD, { levels: everyLevel('kasn-9-2019', 3) });
    expect((await world.ask('GET', '/v1/merit-index')).body).toMatchObject({
      items: [
        { year: 2026, instrument: 'kasn-9-2019', status: 'draft', assessed: null, official: null },
        { year: 2026, instrument: 'permenpanrb-19-2025', status: null, official: { index: 0.74 } },
        { year: 2023, official: { index: 328, share: 0.82 }, assessed: null },
      ],
    });
    await act(OLD, 'fixing');
    await act(OLD, 'verification', { levels: [] }, { role: 'auditor' });
    expect((await world.ask('GET', '/v1/merit-index?until=2026')).body).toMatchObject({
      items: [{ assessed: { index: 300 }, verified: { index: 300, category: { code: 'III' } } }, {}, {}],
    });
    expect((await world.ask('GET', '/v1/merit-index?until=2022')).body).toEqual({ items: [] });
    expect((await world.ask('GET', '/v1/merit-index?until=2032')).body).toMatchObject({
      items: [{}, {}, {}],
    });
    expect((await world.ask('GET', '/v1/merit-index?until=2033')).body).toMatchObject({ items: [{}, {}] });
  });
});

describe('instruments and evidence', () => {
  it('shows an instrument with its criteria and counterparts', async () => {
    const { body } = await world.ask('GET', '/v1/merit-instruments/permenpanrb-19-2025', { role: 'auditor' });
    expect(body).toMatchObject({ aspects: { 1: { id: 'A2', counterparts: ['2', '3', '4'] }, length: 8 } });
    expect(await world.ask('GET', '/v1/merit-instruments/x')).toMatchObject({ status: 400 });
  });

  it('says who supervises, today and on a day', async () => {
    expect((await world.ask('GET', '/v1/merit-supervision')).body).toMatchObject({
      on: '2026-08-03',
      bodies: [{ id: 'kemenpanrb' }, { id: 'bkn' }],
      awaited: { dueBy: '2027-10-16', overdue: false },
    });
    expect((await world.ask('GET', '/v1/merit-supervision?on=2023-01-01')).body).toMatchObject({
      bodies: [{ id: 'kasn' }],
      awaited: null,
    });
  });

  it('gathers evidence anew, each time a version with one event', async () => {
    expect(await world.ask('GET', '/v1/merit-assessments/2026/evidence')).toMatchObject({ status: 404 });
    await gather();
    world.show(50);
    expect(await gather()).toMatchObject({ status: 201, body: { version: 2, asOf: '2026-08-03' } });
    expect(
      (await world.ask('GET', '/v1/merit-assessments/2026/evidence', { role: 'auditor' })).body,
    ).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ code: 'abk', value: 50, of: 100 })]),
    });
    expect(world.events('merit-evidence')).toHaveLength(2);
    expect(
      await world.ask('POST', '/v1/merit-assessments/2026/evidence', { body: {}, role: 'auditor' }),
    ).toMatchObject({ status: 403 });
  });

  it('counts the kinds of self-service that somebody used', async () => {
    const none = await world.ask('GET', '/v1/self-services', { role: 'auditor' });
    expect(none.body).toMatchObject({ asOf: '2026-08-03', items: { length: 4 } });
    expect(JSON.stringify(none.body)).not.toContain('true');
    await world.post(['/v1/units', unitBody()], ['/v1/positions', positionBody('kabid-1')]);
    await world.post(['/v1/asn', asnBody(FIRST, 'kabid-1')], ...excellence(FIRST));
    const filed = await world.call(`POST /v1/asn/${FIRST}/objections`, {
      role: 'asn',
      nip: FIRST,
      body: {
        kind: 'feedback',
        id: null,
        claim: 'missing-item',
        correction: { year: 2024, category: 'baik' },
        statement: 'Umpan balik 2024 belum tercatat',
        evidence: ['Surat 12/2024'],
      },
    });
    expect(filed.status).toBe(201);
    expect((await world.ask('GET', '/v1/self-services')).body).toMatchObject({
      items: expect.arrayContaining([
        { kind: 'keberatan', inUse: true },
        { kind: 'cuti', inUse: false },
      ]),
    });
    const evidence = await world.call('POST /v1/merit-assessments/2026/evidence', { body: {} });
    expect(evidence.body).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ code: 'layanan-mandiri', value: 1 })]),
    });
  });

  it('names the sources of each item', async () => {
    await open('kasn-9-2019');
    await gather();
    const { body } = await world.ask('GET', `${OLD}/suggestions`);
    expect(body).toMatchObject({
      asOf: '2026-08-03',
      items: expect.arrayContaining([
        expect.objectContaining({ item: '4.2', sources: ['/v1/units', '/v1/merit-documents?item=4.2'] }),
      ]),
    });
  });
});
