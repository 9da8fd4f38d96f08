import { Readable } from 'node:stream';
import { type Cell, createLookups, createRowReader, IMPORT_DESIGNS, type SheetRow } from '@kotak9/rules';
import { describe, expect, it } from 'vitest';
import { collectFile, FILE_LIMITS, UnreadableFile } from './tabular-file.ts';
import { openTable } from './tabular-open.ts';
import { allOf, streamOf, testWorkbook } from './test-workbook.ts';

const NIP = '197105101996031002';
const design = IMPORT_DESIGNS['e-kinerja'];
const open = (bytes: Uint8Array | string, sheet: string | null = null) =>
  openTable(streamOf(bytes), { design, sheet });
const readAll = async (bytes: Uint8Array | string) => {
  const { mapping, rows, dateSystem } = await open(bytes);
  const read = createRowReader(mapping, design, { lookups: createLookups([], []), dateSystem });
  return (await allOf(rows)).map(read);
};
const faultOf = async (bytes: Uint8Array | string) => {
  try {
    return await readAll(bytes);
  } catch (error) {
    return error instanceof UnreadableFile ? [error.code, ...error.names].join(' ') : error;
  }
};
const text = (...texts: string[]): readonly Cell[] => texts.map((one) => ({ kind: 'text', text: one }));
const sheetOf = (...rows: (readonly Cell[])[]): readonly SheetRow[] =>
  rows.map((cells, index) => ({ number: index + 1, cells }));

const HEADER = ['NIP', 'TAHUN', 'PREDIKAT KINERJA'] as const;
const READ = {
  ok: true,
  input: {
    nip: NIP,
    performance: { year: 2025, workResult: 'di-atas-ekspektasi', behaviour: 'di-atas-ekspektasi' },
  },
};

describe('csv', () => {
  const lines = (delimiter: string, end = '\r\n') =>
    [HEADER, [NIP, '2025', 'Sangat Baik'], ['', '', ''], [NIP.replace('002', '004'), '2025', 'Baik']]
      .map((fields) => fields.join(delimiter))
      .join(end);

  it.each([
    ['commas', lines(',')],
    ['semicolons', lines(';')],
    ['tabs', lines('\t', '\n')],
    ['a line that says how it is divided', `sep=|\r\n${lines('|')}`],
    ['a byte order mark', `\uFEFF${lines(';')}`],
    ['UTF-16', Buffer.from(`\uFEFF${lines('\t')}`, 'utf16le')],
    ['UTF-16, high byte first', Buffer.from(`\uFEFF${lines('\t')}`, 'utf16le').swap16()],
    ['digits kept as text by ="…"', lines(',').replaceAll(NIP, `"=""${NIP}"""`)],
    ['an apostrophe before digits', lines(',').replaceAll(NIP, `'${NIP}`)],
  ])('with %s is read, blank lines left out', async (what, bytes) => {
    const offset = what.startsWith('a line') ? 1 : 0;
    expect(await readAll(bytes)).toMatchObject([
      { ...READ, row: 2 + offset },
      { ok: false, row: 4 + offset, faults: [{ code: 'ratings-needed' }] },
    ]);
  });

  it('of an old Windows program keeps its accents', async () => {
    const { rows } = await open(Buffer.from('NIP;TAHUN;NAMA\n1;2;Ren\xe9 \x96 Wanggai\n', 'latin1'));
    const [row] = await allOf(rows);
    expect(row?.cells[2]).toEqual({ kind: 'text', text: 'René – Wanggai' });
  });

  it('refuses a formula and keeps lines inside of quotes', async () => {
    const [formula] = await readAll(`NIP,TAHUN,PREDIKAT\n"=HYPERLINK(""http://x"")",2025,Sangat Baik\n`);
    expect(formula).toMatchObject({ ok: false, faults: [{ code: 'formula', cell: 'A2' }] });
    const { rows } = await open('NIP,TAHUN,NAMA\n"a\nb",2025,x\n');
    expect((await allOf(rows))[0]?.cells[0]).toEqual({ kind: 'text', text: 'a\nb' });
  });

  it.each([
    ['nothing', '', 'nothing-in-it'],
    ['blank lines', '\r\n\r\n;;\r\n', 'nothing-in-it'],
    ['a letter', 'Yth. Bapak Wali Kota\nDengan hormat', 'header-missing'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'file-unreadable not-text'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'file-unreadable xls-or-password'],
    ['a quote that never ends', `NIP,TAHUN\n"1${'x'.repeat(1_100_000)}`, 'file-unreadable damaged'],
  ])('of %s is refused', async (_what, bytes, fault) => {
    expect(await faultOf(bytes)).toBe(fault);
  });
});

describe('openTable', () => {
  it('finds the header below titles and skips the numbers under it', async () => {
    const rows = sheetOf(
      text('REKAPITULASI PREDIKAT KINERJA'),
      [],
      text(...HEADER),
      [1, 2, 3].map((value) => ({ kind: 'number', value })),
      [
        { kind: 'text', text: NIP },
        { kind: 'number', value: 2025 },
        { kind: 'text', text: 'Sangat Baik' },
      ],
    );
    const bytes = await testWorkbook([{ name: 'Rekap', rows }]);
    expect(await readAll(bytes)).toMatchObject([{ ...READ, row: 5 }]);
    expect(await open(bytes)).toMatchObject({ sheet: 'Rekap', header: { number: 3 }, dateSystem: 1900 });
  });

  it('reads 50,000 rows and refuses one more, with the limit', async () => {
    const line = `${NIP};2025;Sangat Baik\n`;
    const { rows } = await open(`${HEADER.join(';')}\n${line.repeat(FILE_LIMITS.rows)}`);
    let count = 0;
    for await (const _row of rows) count += 1;
    expect(count).toBe(FILE_LIMITS.rows);
    const longer = await open(`${HEADER.join(';')}\n${line.repeat(FILE_LIMITS.rows + 1)}`);
    await expect(allOf(longer.rows)).rejects.toMatchObject({
      code: 'too-many-rows',
      names: ['50000'],
    });
  });

  it('stops fetching a file that is too large', async () => {
    let fetched = 0;
    const endless = async function* () {
      for (;;) {
        fetched += 1;
        yield Buffer.alloc(1024);
      }
    };
    await expect(collectFile(Readable.from(endless()), 10_240)).rejects.toMatchObject({
      code: 'file-too-large',
    });
    expect(fetched).toBeLessThan(40);
  });
});
