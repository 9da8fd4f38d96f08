import { PassThrough, Readable, type Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type Cell, createLookups, createRowReader, IMPORT_DESIGNS, isReadable } from '@kotak9/rules';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { type FaultyRow, type FaultyTable, writeFaultsCsv, writeFaultsWorkbook } from './tabular-faults.ts';
import { openTable } from './tabular-open.ts';
import { allOf, streamOf, testWorkbook } from './test-workbook.ts';

const design = IMPORT_DESIGNS['e-kinerja'];
const GOOD = '197105101996031002';
const text = (one: string): Cell => ({ kind: 'text', text: one });
const number = (value: number): Cell => ({ kind: 'number', value });

const ROWS: readonly (readonly Cell[])[] = [
  [text('NIP'), text('TAHUN'), text('HASIL KERJA'), text('PERILAKU'), text('Catatan'), text('Dicetak')],
  [
    text(GOOD),
    number(2025),
    text('Sesuai'),
    text('Sesuai'),
    text('=HYPERLINK("http://x")'),
    { kind: 'date', serial: 46_054 },
  ],
  [
    number(196803151993031000),
    number(2025),
    { kind: 'formula', formula: 'A1' },
    text('bagus'),
    text('+62\u0007'),
    { kind: 'boolean', value: true },
  ],
  [
    text(GOOD),
    text('2025'),
    text('Sesuai'),
    text('Sesuai'),
    { kind: 'error', error: '#N/A' },
    { kind: 'empty' },
  ],
];

/** The table of a file with its faults, as an import finds them. */
const faultyTable = async (bytes: Buffer): Promise<FaultyTable> => {
  const { rows, ...opened } = await openTable(streamOf(bytes), { design, sheet: null });
  const read = createRowReader(opened.mapping, design, {
    lookups: createLookups([], []),
    dateSystem: opened.dateSystem,
  });
  const faulty = async function* (): AsyncGenerator<FaultyRow> {
    for await (const row of rows) {
      const result = read(row);
      yield { row, faults: result.ok ? [] : result.faults };
    }
  };
  return { ...opened, rows: faulty() };
};

const written = async (
  write: (out: Writable, table: FaultyTable) => Promise<void>,
  table: FaultyTable,
): Promise<Buffer> => {
  const out = new PassThrough();
  const [bytes] = await Promise.all([buffer(out), write(out, table)]);
  return bytes;
};
const file = () =>
  testWorkbook([{ name: 'Data', rows: ROWS.map((cells, index) => ({ number: index + 1, cells })) }]);

const load = async (bytes: Buffer) => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const [sheet] = workbook.worksheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
};

describe('writeFaultsWorkbook', () => {
  it('marks the faulty cells, says why at the end of the row, and leaves the rest as it came', async () => {
    const sheet = await load(await written(writeFaultsWorkbook, await faultyTable(await file())));
    expect(sheet.getCell('G1').value).toBe('KESALAHAN');
    expect(sheet.getCell('A2').value).toBe(GOOD);
    expect(sheet.getCell('G2').value).toBeNull();
    expect(sheet.getCell('F2').numFmt).toBe('dd-mm-yyyy');
    expect(sheet.getCell('F2').value).toEqual(new Date('2026-02-01'));
    const red = ['A3', 'B3', 'C3', 'D3', 'E3'].filter((at) => sheet.getCell(at).fill !== undefined);
    expect(red).toEqual(['A3', 'C3', 'D3']);
    expect(String(sheet.getCell('G3').value).split('\n')).toEqual([
      expect.stringMatching(/^NIP: NIP tersimpan sebagai angka/),
      expect.stringMatching(/^HASIL KERJA: Berisi rumus/),
      expect.stringMatching(/^PERILAKU: Istilah tidak dikenal; .*sesuai-ekspektasi/),
    ]);
    expect(sheet.getCell('G4').value).toMatch(/Baris 2 sudah memuat/);
  });

  it('holds no formula, whatever the file held', async () => {
    const sheet = await load(await written(writeFaultsWorkbook, await faultyTable(await file())));
    sheet.eachRow((row) => row.eachCell((cell) => expect(cell.type).not.toBe(ExcelJS.ValueType.Formula)));
    expect(sheet.getCell('E2').value).toBe('=HYPERLINK("http://x")');
    expect(sheet.getCell('C3').value).toBe('=A1');
    expect(sheet.getCell('E3').value).toBe('+62');
  });

  it('can be sent again: the column of reasons is left alone', async () => {
    const bytes = await written(writeFaultsWorkbook, await faultyTable(await file()));
    const again = await openTable(streamOf(bytes), { design, sheet: null });
    expect(isReadable(again.mapping)).toBe(true);
    expect(again.mapping.untaken).toContain('KESALAHAN');
    expect(await allOf(again.rows)).toHaveLength(3);
  });

  it('shows dates of a workbook that counts from 1904 as the same days', async () => {
    const table = await faultyTable(await file());
    const rows = [{ row: { number: 2, cells: [{ kind: 'date', serial: 44_592 } as const] }, faults: [] }];
    const sheet = await load(
      await written(writeFaultsWorkbook, { ...table, dateSystem: 1904, rows: Readable.from(rows) }),
    );
    expect(sheet.getCell('A2').value).toEqual(new Date('2026-02-01'));
  });
});

describe('writeFaultsCsv', () => {
  it('says the same, and begins no cell with what a program would compute', async () => {
    const csv = (await written(writeFaultsCsv, await faultyTable(await file()))).toString('utf8');
    const lines = csv.split('\r\n');
    expect(lines[0]).toBe('\uFEFFNIP;TAHUN;HASIL KERJA;PERILAKU;Catatan;Dicetak;KESALAHAN');
    expect(lines[1]).toBe(`'${GOOD};2025;Sesuai;Sesuai;"'=HYPERLINK(""http://x"")";01-02-2026;`);
    expect(lines[2]).toMatch(/;'=A1;bagus;'\+62;ya;"NIP: /);
    expect(csv).not.toMatch(/(^|;)"?[=+@-]/m);
  });

  it('can be sent again', async () => {
    const bytes = await written(writeFaultsCsv, await faultyTable(await file()));
    const again = await openTable(streamOf(bytes), { design, sheet: null });
    expect(isReadable(again.mapping)).toBe(true);
    expect(await allOf(again.rows)).toHaveLength(3);
  });
});
