import type { Cell, SheetRow } from '@kotak9/rules';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILE_LIMITS, UnreadableFile } from './tabular-file.ts';
import { openXlsxSheet } from './tabular-xlsx.ts';
import { createXmlReader } from './tabular-xml.ts';
import { allOf, testWorkbook } from './test-workbook.ts';
import { handMadeWorkbook, zipOf } from './test-zip.ts';

const rowsOf = async (bytes: Buffer, sheet: string | null = null): Promise<readonly SheetRow[]> => {
  const opened = await openXlsxSheet(bytes, sheet);
  return allOf(opened.rows);
};
const cellsOf = async (bytes: Buffer): Promise<readonly Cell[]> =>
  (await rowsOf(bytes)).flatMap(({ cells }) => cells);
const faultOf = async (bytes: Buffer, sheet: string | null = null) => {
  try {
    await rowsOf(bytes, sheet);
    return 'read';
  } catch (error) {
    if (error instanceof UnreadableFile) return [error.code, ...error.names].join(' ');
    throw error;
  }
};

const EVERY: readonly Cell[] = [
  { kind: 'text', text: 'Yosina & <Wanggai> "é" 𝔘' },
  { kind: 'text', text: '196803151993031004' },
  { kind: 'number', value: -12.5 },
  { kind: 'empty' },
  { kind: 'date', serial: 46_054 },
  { kind: 'boolean', value: true },
  { kind: 'boolean', value: false },
  { kind: 'formula', formula: 'HYPERLINK("http://x","a")' },
  { kind: 'error', error: '#N/A' },
];

describe('a workbook of a library', () => {
  it.each([true, false])('gives every kind of cell back (shared strings: %s)', async (useSharedStrings) => {
    const rows = [
      { number: 2, cells: EVERY },
      { number: 5, cells: [{ kind: 'text', text: 'lima' } as const] },
    ];
    expect(await rowsOf(await testWorkbook([{ name: 'Data', rows }], { useSharedStrings }))).toEqual(rows);
  });

  it('gives any text back', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    const isWritable = (one: string) => one.trim() !== '' && !/\p{C}/u.test(one);
    await fc.assert(
      fc.asyncProperty(fc.array(text.filter(isWritable), { minLength: 1, maxLength: 8 }), async (texts) => {
        const cells = texts.map((one): Cell => ({ kind: 'text', text: one }));
        expect(await cellsOf(await testWorkbook([{ name: 'A', rows: [{ number: 1, cells }] }]))).toEqual(
          cells,
        );
      }),
      { numRuns: 30 },
    );
  });

  it('keeps letters whole that lie across two pieces of the unpacked text', async () => {
    const cells = [{ kind: 'text', text: 'é'.repeat(150) } as const];
    const rows = Array.from({ length: 1500 }, (_, index) => ({ number: index + 1, cells }));
    const read = await rowsOf(await testWorkbook([{ name: 'A', rows }], { useSharedStrings: false }));
    expect(read).toEqual(rows);
  });

  it('is read by the name of the sheet, else the first that is seen', async () => {
    const sheet = (name: string, isHidden = false) => ({
      name,
      isHidden,
      rows: [{ number: 1, cells: [{ kind: 'text', text: name } as const] }],
    });
    const bytes = await testWorkbook([sheet('Bantuan', true), sheet('Data'), sheet('Lain')]);
    expect(await cellsOf(bytes)).toEqual([{ kind: 'text', text: 'Data' }]);
    expect((await openXlsxSheet(bytes, ' lain ')).name).toBe('Lain');
    expect(await faultOf(bytes, 'Rekap')).toBe('sheet-unknown Bantuan Data Lain');
  });
});

describe('a workbook by hand', () => {
  const strings =
    '<si><t>satu</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">du </t></r><r><t>a</t></r></si>';

  it('joins texts of several fonts, without how they are pronounced', async () => {
    const spoken = '<si><t>課</t><rPh sb="0" eb="1"><t>か</t></rPh></si>';
    const data =
      '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>2</v></c><c t="s"><v>9</v></c></row>';
    expect(await cellsOf(handMadeWorkbook(data, { strings: strings + spoken }))).toEqual([
      { kind: 'text', text: 'du a' },
      { kind: 'text', text: '課' },
    ]);
  });

  it('never computes a formula, not even a shared one that has no text', async () => {
    const data =
      '<row><c t="str"><f>A2&amp;"x"</f><v>nilai</v></c><c><f t="shared" si="0"/><v>3</v></c><c t="inlineStr"><is><t>=1+1</t></is></c></row>';
    expect(await cellsOf(handMadeWorkbook(data))).toEqual([
      { kind: 'formula', formula: 'A2&"x"' },
      { kind: 'formula', formula: '' },
      { kind: 'text', text: '=1+1' },
    ]);
  });

  it('reads cells and rows without addresses, comments, sections and escaped characters', async () => {
    const data =
      '<row><c t="inlineStr"><is><t><!-- a<b --><![CDATA[x & <y>]]>&#233;&#x41;</t></is></c></row>\n<x:row><x:c t="str"><x:v>a_x0041_b</x:v></x:c></x:row><row r="9"><c r="C9"><v>1</v></c><c><v>2</v></c></row>';
    expect(await rowsOf(handMadeWorkbook(data))).toEqual([
      { number: 1, cells: [{ kind: 'text', text: 'x & <y>éA' }] },
      { number: 2, cells: [{ kind: 'text', text: 'aAb' }] },
      {
        number: 9,
        cells: [
          { kind: 'empty' },
          { kind: 'empty' },
          { kind: 'number', value: 1 },
          { kind: 'number', value: 2 },
        ],
      },
    ]);
  });

  it('tells dates by their number format', async () => {
    const formats = [
      'dd/mm/yyyy',
      '[$-421]d mmmm yyyy',
      '"day" 0.00',
      '[Red]0;yyyy',
      'h:mm',
      '0\\d',
      'General',
    ];
    const own = formats.map(
      (code, index) => `<numFmt numFmtId="${170 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
    );
    const used = [0, 14, 22, 20, ...formats.map((_, index) => 170 + index)];
    const styles = `<numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${used
      .map((format) => `<xf numFmtId="${format}"/>`)
      .join('')}</cellXfs>`;
    const data = `<row>${used.map((_, index) => `<c s="${index}"><v>46054</v></c>`).join('')}</row>`;
    const kinds = (await cellsOf(handMadeWorkbook(data, { styles }))).map(({ kind }) => kind);
    expect(kinds.map((kind) => kind === 'date')).toEqual([
      false,
      true,
      true,
      false,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('says which day it counts from', async () => {
    const dateSystem = async (date1904: boolean) =>
      (await openXlsxSheet(handMadeWorkbook('', { date1904 }), null)).dateSystem;
    expect(await dateSystem(true)).toBe(1904);
    expect(await dateSystem(false)).toBe(1900);
  });

  it('leaves out blank rows, cells far out and blank texts', async () => {
    const data =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>  </t></is></c><c r="XFD1"><v>1</v></c></row><row r="2" ht="3"/><row r="3"><c r="A3"><v/></c></row>';
    expect(await rowsOf(handMadeWorkbook(data))).toEqual([]);
  });
});

describe('what is no sound workbook', () => {
  const cell = (text: string) => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`;

  it.each([
    ['an empty zip', zipOf({ 'a.txt': 'x' }), 'file-unreadable not-a-workbook'],
    ['a text document', zipOf({ 'word/document.xml': '<document/>' }), 'file-unreadable not-a-workbook'],
    ['a workbook that is none', zipOf({ 'xl/workbook.xml': '<html/>' }), 'file-unreadable not-a-workbook'],
    [
      'a sheet that is not there',
      handMadeWorkbook('', { more: { 'xl/_rels/workbook.xml.rels': '<Relationships/>' } }),
      'sheet-unknown',
    ],
    ['half a file', handMadeWorkbook(cell('x'.repeat(999))).subarray(0, 700), 'file-unreadable damaged'],
    ['four bytes', Buffer.from('PK\u0003\u0004'), 'file-unreadable damaged'],
    ['a sheet that breaks off', handMadeWorkbook('<row><c>'), 'file-unreadable damaged'],
    [
      'a tag that never ends',
      handMadeWorkbook(`<row a="${'x'.repeat(1_200_000)}`),
      'file-unreadable damaged',
    ],
    ['an unknown entity', handMadeWorkbook(cell('&xxe;')), 'file-unreadable damaged'],
    ['a character that is none', handMadeWorkbook(cell('&#x110000;')), 'file-unreadable damaged'],
    ['a number that is none', handMadeWorkbook('<row><c><v>12a</v></c></row>'), 'file-unreadable damaged'],
  ])('%s is refused', async (_what, bytes, fault) => {
    expect(await faultOf(bytes)).toBe(fault);
  });

  it('may not define entities, which could unfold without end', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><worksheet/>';
    const bytes = handMadeWorkbook('', { more: { 'xl/worksheets/sheet1.xml': bomb } });
    expect(await faultOf(bytes)).toBe('file-unreadable document-type');
  });

  it('may not unpack to more than the limit, whatever its directory says', async () => {
    const strings = `<sst>${'<si/>'.repeat(400_000)}</sst>`;
    const bomb = zipOf({ 'xl/workbook.xml': '<workbook/>', 'xl/sharedStrings.xml': strings }, { claims: 10 });
    expect(bomb.length).toBeLessThan(10_000);
    await expect(
      openXlsxSheet(bomb, null, { ...FILE_LIMITS, unpackedBytes: 1_000_000 }),
    ).rejects.toMatchObject({
      code: 'file-too-large',
      names: ['unpacked'],
    });
    expect(await faultOf(bomb)).toBe('sheet-unknown');
  });

  it('may not fill the memory with shared texts', async () => {
    const part = `<si><t>${'x'.repeat(1_000_000)}</t></si>`;
    const bytes = handMadeWorkbook('', { strings: part.repeat(101) });
    expect(await faultOf(bytes)).toBe('file-too-large shared-text');
  });

  it.each([
    ['flipped bytes', (bytes: Buffer, at: number) => bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at)],
    ['zeroed bytes', (bytes: Buffer, at: number) => bytes.fill(0, at, at + 8)],
  ])('with %s is read or refused, and never breaks anything else', async (_what, spoil) => {
    const sound = handMadeWorkbook(cell('x').repeat(20), { strings: '<si><t>a</t></si>' });
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 9), async (at) => {
        const bytes = Buffer.from(sound);
        spoil(bytes, at);
        expect(await faultOf(bytes)).toMatch(/^(read|file-unreadable|sheet-unknown)/);
      }),
      { numRuns: 200 },
    );
  });
});

describe('createXmlReader', () => {
  const heard = (pieces: readonly string[]) => {
    const told: string[] = [];
    let text = '';
    const reader = createXmlReader({
      open: (name, attributes) => {
        told.push(text, `<${name} ${JSON.stringify(attributes)}`);
        text = '';
      },
      close: (name) => {
        told.push(text, `/${name}`);
        text = '';
      },
      text: (more) => {
        text += more;
      },
    });
    for (const piece of pieces) reader.write(piece);
    reader.end();
    return told.filter((one) => one !== '');
  };
  const document = `<?xml version='1.0'?><!-- > --><a:x n='1 > "0"' m="&lt;&amp;'"><y/>t&gt;<![CDATA[<z>]]></a:x>\n`;

  it('tells names, attributes and texts', () => {
    expect(heard([document])).toEqual([
      `<x ${JSON.stringify({ n: '1 > "0"', m: "<&'" })}`,
      '<y {}',
      '/y',
      't><z>',
      '/x',
    ]);
  });

  it('tells the same however the document is cut', () => {
    const cuts = fc.array(fc.nat(document.length), { maxLength: 6 });
    fc.assert(
      fc.property(cuts, (at) => {
        const edges = [0, ...at.toSorted((a, b) => a - b), document.length];
        const pieces = edges.slice(1).map((end, index) => document.slice(edges[index], end));
        expect(heard(pieces)).toEqual(heard([document]));
      }),
    );
  });
});
