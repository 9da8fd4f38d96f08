import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createImportWorld, type ImportWorld } from '../import-world.ts';
import { asnBody, FIRST, SECOND, unitBody } from '../test-bodies.ts';
import { cursorOf } from '../test-world.ts';

const EKINERJA = { kind: 'e-kinerja', fileName: 'kinerja.csv', contentType: 'text/csv' };
const Id = z.object({ id: z.string() });

let world: ImportWorld;
beforeEach(async () => {
  world = createImportWorld();
  await world.post(['/v1/units', unitBody()], ['/v1/asn', asnBody(FIRST, null)]);
});

const create = async (body: object = EKINERJA): Promise<string> =>
  Id.parse((await world.call('POST /v1/imports', { body })).body).id;
const years = (...of: readonly number[]): string =>
  ['NIP;TAHUN;PREDIKAT KINERJA', ...of.map((year) => `'${FIRST};${year};Sangat Baik`)].join('\n');

describe('POST /v1/imports', () => {
  it('says where the file goes, the same import for the same key', async () => {
    const call = { body: EKINERJA, headers: { 'Idempotency-Key': 'k' } };
    const [first, again] = [
      await world.call('POST /v1/imports', call),
      await world.call('POST /v1/imports', call),
    ];
    const { id } = Id.parse(first.body);
    expect(first).toMatchObject({
      status: 201,
      headers: { location: `/v1/imports/${id}` },
      body: {
        status: 'awaiting-file',
        progress: { rows: null, done: 0 },
        upload: {
          url: `https://files.test/put/kota-jayapura/${id}/file`,
          method: 'PUT',
          headers: { 'content-type': 'text/csv' },
          expiresAt: '2026-08-03T02:00:00.000Z',
        },
      },
    });
    expect(again.body).toEqual(first.body);
    expect(world.events('import.created')).toHaveLength(1);
  });

  it('keeps assessors to the assessment centre', async () => {
    const as = { role: 'assessor' } as const;
    const refused = await world.call('POST /v1/imports', { ...as, body: EKINERJA });
    expect(refused).toMatchObject({ status: 403, body: { code: 'import/not-for-role' } });
    const taken = await world.call('POST /v1/imports', {
      ...as,
      body: { ...EKINERJA, kind: 'assessment-centre' },
    });
    expect(taken.status).toBe(201);
    const id = await create();
    expect(await world.call(`GET /v1/imports/${id}`, as)).toMatchObject({ status: 403 });
    expect((await world.call('GET /v1/imports', as)).body).toMatchObject({
      items: [{ kind: 'assessment-centre' }],
    });
  });

  it.each([
    [{ mapping: { columns: { X: 'gaji' } } }, 422],
    [{ mapping: { values: { gaji: '1' } } }, 422],
    [{ fileName: '../etc/passwd' }, 400],
    [{ contentType: 'application/pdf' }, 400],
    [{ kind: 'gaji' }, 400],
  ])('refuses %j', async (more, status) => {
    expect((await world.call('POST /v1/imports', { body: { ...EKINERJA, ...more } })).status).toBe(status);
  });
});

describe('the steps', () => {
  it('are taken in their order, and a check needs the file', async () => {
    const id = await create();
    const post = async (step: string) =>
      (await world.call(`POST /v1/imports/${id}/${step}`, { body: {} })).body;
    expect(await post('check')).toMatchObject({ status: 409, code: 'import/file-missing' });
    expect(await post('commit')).toMatchObject({ status: 409, code: 'import/not-in-status' });
    expect(await post('undo')).toMatchObject({ status: 409, code: 'import/not-in-status' });
    for (const what of ['rows', 'faults'])
      expect((await world.call(`GET /v1/imports/${id}/${what}`)).status).toBe(409);
    await world.objects.write(`kota-jayapura/${id}/file`, years(2024), '');
    expect(await post('check')).toMatchObject({ status: 'checking' });
    expect(await post('check')).toMatchObject({ status: 409 });
    await world.pump(id);
    await world.step(id, 'commit');
    expect(await post('check')).toMatchObject({ status: 409 });
    await world.step(id, 'undo');
    expect(await post('undo')).toMatchObject({ status: 409 });
  });

  it('are known to their own agency alone', async () => {
    const id = await create();
    for (const call of [
      `GET /v1/imports/${id}`,
      `GET /v1/imports/${id}/rows`,
      `GET /v1/imports/${id}/faults`,
    ])
      expect((await world.call(call, { agency: 'kab-keerom' })).status).toBe(404);
    expect((await world.call('GET /v1/imports', { agency: 'kab-keerom' })).body).toMatchObject({ items: [] });
  });
});

describe('GET /v1/imports/{id}/rows', () => {
  it('pages through the rows of a verdict, over several parts', async () => {
    const rows = Array.from({ length: 1203 }, (_, n) => (n % 400 === 7 ? 'x' : `'${SECOND}`));
    const csv = [
      'NIP;TAHUN;PREDIKAT KINERJA',
      ...rows.map((nip, n) => `${nip};${1950 + (n % 50)};Sangat Baik`),
    ];
    const id = await world.check('e-kinerja', csv.join('\n'));
    expect((await world.call(`GET /v1/imports/${id}`)).body).toMatchObject({
      progress: { rows: 1203, done: 1203 },
      counts: { refused: 1203 },
    });
    const seen: number[] = [];
    for (let query = '?verdict=refused&limit=500'; ; ) {
      const answer = await world.call(`GET /v1/imports/${id}/rows${query}`);
      const page = z
        .object({ items: z.array(z.object({ row: z.number() })), next: z.string().nullable() })
        .parse(answer.body);
      seen.push(...page.items.map(({ row }) => row));
      if (page.next === null) break;
      query = `?verdict=refused&limit=500&cursor=${cursorOf(answer)}`;
    }
    expect(seen).toEqual(rows.map((_, n) => n + 2));
    expect(await world.rows(id, '?verdict=new')).toEqual([]);
    expect((await world.call(`GET /v1/imports/${id}/rows?cursor=x`)).status).toBe(400);
  });

  it('says in words what is wrong', async () => {
    const id = await world.check('e-kinerja', `NIP;TAHUN;PREDIKAT KINERJA\n'${FIRST};2031;Sangat Baik`);
    const english = { headers: { 'accept-language': 'en' } };
    expect((await world.call(`GET /v1/imports/${id}/rows`, english)).body).toMatchObject({
      items: [{ faults: [{ code: 'future', message: expect.stringMatching(/future/i) }] }],
    });
  });
});

it('GET /v1/imports/{id}/faults gives the file in the form in which it came', async () => {
  const id = await world.check('e-kinerja', `${years(2024)}\nx;2024;Baik`);
  expect((await world.call(`GET /v1/imports/${id}/faults`)).body).toEqual({
    url: `https://files.test/get/kota-jayapura/${id}/1/faults?name=kesalahan-${id}.csv`,
    expiresAt: '2026-08-03T02:00:00.000Z',
  });
  const sound = await world.check('e-kinerja', years(2024));
  expect((await world.call(`GET /v1/imports/${sound}/faults`)).status).toBe(404);
});
