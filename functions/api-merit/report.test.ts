import ExcelJS from 'exceljs';
import { beforeEach, describe, expect, it } from 'vitest';
import { createMeritWorld, everyLevel, type MeritWorld } from './merit-world.ts';

const PATH = '/v1/merit-assessments/2026/instruments/kasn-9-2019';

let world: MeritWorld;
beforeEach(async () => {
  world = createMeritWorld();
  await world.ask('POST', '/v1/merit-assessments', { body: { year: 2026, instrument: 'kasn-9-2019' } });
  await world.ask('POST', '/v1/merit-assessments/2026/evidence', { body: {} });
  const levels = everyLevel('kasn-9-2019', 2).map((level) => ({ ...level, reason: '=1+1 tetap teks' }));
  await world.ask('POST', `${PATH}/levels`, { body: { levels }, headers: { 'if-match': '"1"' } });
});

const bytesOf = async (file: string): Promise<Buffer> => {
  const { status, file: answered } = await world.ask('GET', `${PATH}/${file}`, { role: 'auditor' });
  expect(status).toBe(200);
  if (!answered) throw new Error('no file');
  return answered;
};

describe('the report as PDF', () => {
  it('is tagged, and has a title and a language', async () => {
    const pdf = (await bytesOf('report.pdf')).toString('latin1');
    expect(pdf.slice(0, 8)).toBe('%PDF-1.7');
    for (const part of [
      '/Marked true',
      '/Lang (id-ID)',
      '/DisplayDocTitle true',
      '/S /H1',
      '/S /TH',
      '/S /Table',
    ]) {
      expect(pdf, part).toContain(part);
    }
    expect(pdf).toContain('DejaVuSans');
    expect(pdf).not.toContain('Helvetica');
  });

  it('gives the same bytes again', async () => {
    expect(await bytesOf('report.pdf')).toEqual(await bytesOf('report.pdf'));
  });
});

describe('the report as a workbook', () => {
  it('has a sheet for each part, and computes nothing', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Uint8Array.from(await bytesOf('report.xlsx')).buffer);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Ringkasan',
      'Aspek',
      'Butir',
      'Langkah termurah',
      'Bukti',
      'Sumber dan asumsi',
    ]);
    const items = workbook.getWorksheet('Butir');
    expect(items?.rowCount).toBe(38);
    expect(items?.getRow(2).getCell(6).value).toBe('=1+1 tetap teks');
    expect(workbook.getWorksheet('Ringkasan')?.getRow(5).getCell(2).value).toBe(200);
  });
});
