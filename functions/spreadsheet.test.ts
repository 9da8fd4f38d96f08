import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { type Sheet, writeWorkbook } from './spreadsheet.ts';

const columns = [
  { header: 'Nama', key: 'name', width: 40 },
  { header: 'Jumlah', key: 'count' },
];

const read = async (sheets: readonly Sheet[]) => {
  const workbook = new ExcelJS.Workbook();
  const bytes = new Uint8Array(await writeWorkbook(sheets));
  await workbook.xlsx.load(bytes.buffer);
  return workbook;
};

describe('writeWorkbook', () => {
  it('writes headers and rows by key, and leaves a cell without value empty', async () => {
    const workbook = await read([
      {
        name: 'Satu',
        columns,
        rows: [
          { count: 3, name: 'A' },
          { name: null, count: 0 },
        ],
      },
    ]);
    const sheet = workbook.getWorksheet('Satu');
    expect(sheet?.getRow(1).values).toEqual([undefined, 'Nama', 'Jumlah']);
    expect(sheet?.getRow(2).values).toEqual([undefined, 'A', 3]);
    expect(sheet?.getCell('A3').value).toBeNull();
    expect(sheet?.getCell('B3').value).toBe(0);
    expect([sheet?.getColumn(1).width, sheet?.getColumn(2).width]).toEqual([40, 18]);
    expect(sheet?.getRow(1).font?.bold).toBe(true);
  });

  it.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '=cmd|calc'])(
    'keeps %s as text',
    async (name) => {
      const workbook = await read([{ name: 'Satu', columns, rows: [{ name, count: 1 }] }]);
      const cell = workbook.getWorksheet(1)?.getCell('A2');
      expect(cell?.type).toBe(ExcelJS.ValueType.String);
      expect(cell?.value).toBe(name);
      expect(cell?.formula).toBeUndefined();
    },
  );

  it('replaces characters that a sheet cannot hold', async () => {
    const rows = [{ name: 'a\u0000b\u0007', count: 1 }];
    const workbook = await read([{ name: `Rekap [2026]: a/b\\c?* ${'x'.repeat(40)}`, columns, rows }]);
    const [sheet] = workbook.worksheets;
    expect(sheet?.name).toBe('Rekap  2026   a b c   xxxxxxxxxxxxxxx'.slice(0, 31));
    expect(sheet?.getCell('A2').value).toBe('a b ');
  });

  it('writes several sheets, also an empty one', async () => {
    const workbook = await read([
      { name: 'Satu', columns, rows: [] },
      { name: 'Dua', columns, rows: [{ name: 'B', count: 2 }] },
    ]);
    expect(workbook.worksheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([
      ['Satu', 1],
      ['Dua', 2],
    ]);
  });
});
