import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { UNIT } from '../test-bodies.ts';
import type { World } from '../test-world.ts';
import { analysisBody, createSchool, fixed, proposalBody, propose } from './planning-calls.ts';

/** Cells of a sheet, row by row, as a reader sees them. */
const sheetOf = async (world: World, path: string, at = 1) => {
  const answer = await world.call(`GET ${path}`, { role: 'auditor' });
  expect(answer).toMatchObject({
    status: 200,
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
  const workbook = new ExcelJS.Workbook();
  const bytes = new Uint8Array(answer.file ?? []);
  await workbook.xlsx.load(bytes.buffer);
  const rows: unknown[][] = [];
  workbook.getWorksheet(at)?.eachRow((row) => {
    const cells = [];
    for (let cell = 1; cell <= row.cellCount; cell++) cells.push(row.getCell(cell).value);
    rows.push(cells);
  });
  return { rows, disposition: answer.headers['content-disposition'] };
};

describe('the tables that agencies send', () => {
  it('peta jabatan: a row for each jabatan', async () => {
    const world = await createSchool();
    const { rows, disposition } = await sheetOf(world, `/v1/job-map/exports/peta-jabatan.xlsx?unit=${UNIT}`);
    expect(disposition).toBe('attachment; filename="peta-jabatan.xlsx"');
    expect(rows.slice(1)).toEqual([
      [1, `Unit ${UNIT}`, 'Kepala Seksi', 'pengawas', 9, 1, 1, 0, -1, 'kurang-pegawai'],
      [2, `Unit ${UNIT}`, 'Guru', 'ahli-pertama', 8, 4.2, 4, 2, -2, 'kurang-pegawai'],
      [
        3,
        'Unit sekolah-satu',
        'Arsiparis',
        'ahli-pertama',
        null,
        null,
        null,
        0,
        null,
        'belum-abk, belum-ada-kelas',
      ],
    ]);
  });

  it('ABK: a row for each task, and a text that looks like a formula stays text', async () => {
    const task = { name: '=1+1', volume: 750, unit: 'berkas', minutes: 100 };
    const world = await createSchool([analysisBody({ tasks: [task] })]);
    const { rows } = await sheetOf(world, '/v1/job-map/exports/abk.xlsx');
    expect(rows.slice(1)).toEqual([
      [`Unit ${UNIT}`, 'Guru', 'ahli-pertama', 2026, '=1+1', 'berkas', 750, 100, 75_000, 75_000, 1, 1],
    ]);
  });

  it('projection: a row for each jabatan and year, and the totals', async () => {
    const world = await createSchool();
    const path = `/v1/projections/2027/${await fixed(world)}/exports/proyeksi.xlsx`;
    const { rows } = await sheetOf(world, path);
    expect(rows.length).toBe(1 + 3 * 5);
    expect(rows[6]).toEqual([`Unit ${UNIT}`, 'Guru', 'ahli-pertama', 8, 2027, 2, 1, 0, 0, 1, 4, 3]);
    const totals = await sheetOf(world, path, 2);
    expect(totals.rows[1]).toEqual([2027, 2, 1, 0, 0, 1, 5, 4]);
  });

  it('formasi proposals of a year', async () => {
    const world = await createSchool();
    const majors = ['Matematika', 'Fisika'];
    const body = proposalBody(await fixed(world), { education: { lowest: 's1', majors } });
    await propose(world, body);
    const { rows } = await sheetOf(world, '/v1/formation-proposals/2027/exports/usulan-formasi.xlsx');
    expect(rows[1]?.slice(0, 11)).toEqual([
      1,
      `Unit ${UNIT}`,
      'Guru',
      'ahli-pertama',
      8,
      'PPPK',
      'S1',
      'Matematika; Fisika',
      3,
      null,
      'diusulkan',
    ]);
  });

  it('say in csv what the workbook says, and numbers stay numbers', async () => {
    const task = { name: '=1+1', volume: 750, unit: 'berkas', minutes: 100 };
    const world = await createSchool([analysisBody({ tasks: [task] })]);
    const id = await fixed(world);
    await propose(world, proposalBody(id));
    for (const path of [
      '/v1/job-map/exports/peta-jabatan',
      '/v1/job-map/exports/abk',
      `/v1/projections/2027/${id}/exports/proyeksi`,
      '/v1/formation-proposals/2027/exports/usulan-formasi',
    ]) {
      const { file, headers } = await world.call(`GET ${path}.csv`, { role: 'auditor' });
      expect(headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
      const { rows } = await sheetOf(world, `${path}.xlsx`);
      const width = rows[0]?.length ?? 0;
      const told = rows.map((row) =>
        // a cell that is empty at the end of a row is none for the workbook
        Array.from({ length: width }, (_, at) => {
          const text = String(row[at] ?? '');
          return text.startsWith('=') ? `'${text}` : text;
        }),
      );
      expect(parse(file ?? '', { bom: true }), path).toEqual(told);
    }
  });

  it('are refused for an unknown unit', async () => {
    const world = await createSchool();
    for (const name of ['peta-jabatan', 'abk']) {
      expect(await world.call(`GET /v1/job-map/exports/${name}.xlsx?unit=lain`)).toMatchObject({
        status: 404,
      });
    }
  });
});
