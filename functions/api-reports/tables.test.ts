import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { asnBody, CANDIDATES, FIRST, positionBody, UNIT } from '../test-bodies.ts';
import { createCity, createDraft, draft, publish, VACANCY } from '../test-succession.ts';
import type { World, WorldCall } from '../test-world.ts';

const UNPLACED = '197003011994031001';
const LIST = `/v1/vacancies/${VACANCY}/succession-list/report`;

const fileOf = async (world: World, path: string, call: WorldCall = {}) => {
  const { status, file, headers } = await world.call(`GET ${path}`, call);
  expect(status).toBe(200);
  if (!file) throw new Error(`No file at ${path}`);
  return { file, disposition: headers['content-disposition'] };
};

/** Rows of the first sheet as texts, as a csv would have them. */
const sheetRows = async (world: World, path: string, call?: WorldCall): Promise<readonly string[][]> => {
  const workbook = new ExcelJS.Workbook();
  const { file } = await fileOf(world, path, call);
  await workbook.xlsx.load(new Uint8Array(file).buffer);
  const rows: string[][] = [];
  const [sheet] = workbook.worksheets;
  sheet?.eachRow((row) => {
    const width = sheet.columnCount;
    rows.push(Array.from({ length: width }, (_, at) => String(row.getCell(at + 1).value ?? '')));
  });
  return rows;
};

const csvRows = async (world: World, path: string, call?: WorldCall): Promise<string[][]> =>
  parse((await fileOf(world, path, call)).file, { bom: true });

const column = (rows: readonly string[][], header: string): readonly (string | undefined)[] => {
  const at = rows[0]?.indexOf(header) ?? -1;
  expect(at, header).toBeGreaterThanOrEqual(0);
  return rows.slice(1).map((row) => row[at]);
};

describe('the nine-box as a table', () => {
  it('has everybody with box, scores, unit and post; the best first, the unplaced last', async () => {
    const world = await createCity();
    await world.post(['/v1/asn', asnBody(UNPLACED, null, { unitId: 'dinas-induk' })]);
    const rows = await sheetRows(world, '/v1/reports/nine-box.xlsx');
    expect(rows).toHaveLength(6);
    expect(rows[1]).toEqual([
      FIRST,
      'Yosina 1971',
      `Unit ${UNIT}`,
      'Kepala Bidang kabid-0',
      'administrator',
      'IV/b',
      '9',
      '95.5',
      expect.stringMatching(/^94\.3/),
      expect.stringMatching(/^94\.9/),
      '2026-08-03',
      'bkn-411-2025',
      '2029-06-01',
      '',
    ]);
    expect(column(rows, 'Kotak')).toEqual(['9', '9', '9', '9', '']);
    expect(column(rows, 'Belum lengkap').at(-1)).toContain('not-yet-calculated');
    const { disposition } = await fileOf(world, `/v1/reports/nine-box.csv?unit=${UNIT}`);
    expect(disposition).toBe(`attachment; filename="kotak-talenta-${UNIT}.csv"`);
  });

  it('says in csv what it says in the workbook', async () => {
    const world = await createCity();
    expect(await csvRows(world, '/v1/reports/nine-box.csv')).toEqual(
      await sheetRows(world, '/v1/reports/nine-box.xlsx'),
    );
  });

  it('is one unit with its sub-units, and refused for a unit that is not there', async () => {
    const world = await createCity();
    await world.post(['/v1/asn', asnBody(UNPLACED, null, { unitId: 'dinas-induk' })]);
    expect(await csvRows(world, '/v1/reports/nine-box.csv?unit=dinas-induk')).toHaveLength(2);
    expect(await world.call('GET /v1/reports/nine-box.csv?unit=lain')).toMatchObject({ status: 404 });
  });

  it('runs no formula that somebody typed as a name', async () => {
    const world = await createCity();
    const name = '=HYPERLINK("http://x")';
    await world.post(['/v1/asn', asnBody(UNPLACED, null, { name })]);
    const csv = await csvRows(world, '/v1/reports/nine-box.csv');
    expect(column(csv, 'Nama')).toContain(`'${name}`);
    expect(column(await sheetRows(world, '/v1/reports/nine-box.xlsx'), 'Nama')).toContain(name);
  });

  it('is noted with who took it and how many rows, without a name or NIP', async () => {
    const world = await createCity();
    await fileOf(world, '/v1/reports/nine-box.csv', { role: 'auditor' });
    const lines = world.observer.lines.filter(({ code }) => code === 'report/exported');
    expect(lines).toMatchObject([
      { fields: { operation: 'getNineBoxCsv', count: 4, role: 'auditor', agency: 'kota-jayapura' } },
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/\d{18}|Yosina/);
    await world.call('GET /v1/reports/nine-box.csv?unit=lain');
    expect(world.observer.lines.filter(({ code }) => code === 'report/exported')).toHaveLength(1);
  });

  it('is for staff', async () => {
    const world = await createCity();
    for (const role of ['asn', 'appointing-official', 'agency-client'] as const) {
      for (const report of ['nine-box', 'retirements']) {
        expect(await world.call(`GET /v1/reports/${report}.csv`, { role })).toMatchObject({ status: 403 });
      }
    }
  });
});

describe('retirements as a table', () => {
  it('goes from the first day of one month to the last of another', async () => {
    const world = await createCity();
    const rows = await csvRows(world, '/v1/reports/retirements.csv?from=2029-06&to=2030-06');
    expect(rows.slice(1)).toEqual([
      [
        '2029-06',
        '2029-06-01',
        FIRST,
        'Yosina 1971',
        `Unit ${UNIT}`,
        'Kepala Bidang kabid-0',
        'administrator',
        'belum',
      ],
      [
        '2030-06',
        '2030-06-01',
        CANDIDATES[1],
        'Yosina 1972',
        `Unit ${UNIT}`,
        'Kepala Bidang kabid-1',
        'administrator',
        'belum',
      ],
    ]);
    expect(await sheetRows(world, '/v1/reports/retirements.xlsx?from=2029-06&to=2030-06')).toEqual(rows);
    expect(await csvRows(world, '/v1/reports/retirements.csv?from=2029-07&to=2030-05')).toHaveLength(1);
    expect(await csvRows(world, '/v1/reports/retirements.csv?from=2029-06&to=2029-06')).toHaveLength(2);
  });

  it('is this month and as far as the policy looks ahead, if no months are named', async () => {
    const world = await createCity();
    const { disposition } = await fileOf(world, '/v1/reports/retirements.csv');
    expect(disposition).toBe('attachment; filename="pensiun-2026-08-2028-08.csv"');
    expect(await world.call('GET /v1/reports/retirements.csv?from=2026-13')).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'query.from', code: 'month' }] },
    });
  });
});

describe('a succession list as a table', () => {
  it('has candidates by rank, who may be chosen, who is excluded and why, and its hash', async () => {
    const world = await createCity();
    await world.post(
      ['/v1/positions', positionBody('kabid-9')],
      ['/v1/asn', asnBody(UNPLACED, 'kabid-9')],
      ['/v1/vacancies', { positionId: 'kepala', cause: 'lainnya', effectiveDate: '2026-08-01' }],
    );
    await draft(world);
    const { body } = await world.call(`GET /v1/vacancies/${VACANCY}/succession-list`);
    const rows = await csvRows(world, `${LIST}.csv`);
    expect(column(rows, 'NIP')).toEqual([...CANDIDATES, UNPLACED]);
    expect(column(rows, 'Hasil')).toEqual([...CANDIDATES.map(() => 'calon'), 'tidak memenuhi']);
    expect(column(rows, 'Peringkat')).toEqual(['1', '2', '3', '4', '']);
    expect(column(rows, 'Dapat dipilih')).toEqual(['ya', 'ya', 'ya', 'tidak', 'tidak']);
    expect(column(rows, 'Catatan').at(-1)).toContain('diminta kotak');
    expect(new Set(column(rows, 'Aturan'))).toEqual(new Set(['bkn-411-2025']));
    expect(body).toMatchObject({ contentHash: column(rows, 'Sidik isi (SHA-256)')[0] });
    expect(await sheetRows(world, `${LIST}.xlsx`)).toEqual(rows);
    await publish(world);
    const chosenFrom = await csvRows(world, `${LIST}.csv`, { role: 'appointing-official' });
    expect(column(chosenFrom, 'NIP')).toEqual(CANDIDATES.slice(0, 3));
  });

  it('shows the appointing official what was published, and of it the shortlist', async () => {
    const world = await createDraft();
    const role = 'appointing-official';
    for (const ending of ['csv', 'xlsx', 'pdf']) {
      expect(await world.call(`GET ${LIST}.${ending}`, { role })).toMatchObject({
        status: 409,
        body: { code: 'succession-list/not-published' },
      });
    }
    await publish(world);
    const rows = await csvRows(world, `${LIST}.csv`, { role });
    expect(column(rows, 'NIP')).toEqual(CANDIDATES.slice(0, 3));
    expect(await csvRows(world, `${LIST}.csv`)).toHaveLength(5);
  });
});
