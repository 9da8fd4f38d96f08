import type { Cell, DateSystem, SheetRow } from '@kotak9/rules';
import { FILE_LIMITS, type FileLimits, UnreadableFile } from './tabular-file.ts';
import { openWorkbook, unescapeText, type WorkbookParts } from './tabular-xlsx-parts.ts';
import { createXmlReader, type XmlListener } from './tabular-xml.ts';

export interface OpenSheet {
  /** Null in a file that has no sheets by name. */
  readonly name: string | null;
  readonly dateSystem: DateSystem;
  /** Rows in which anything stands, one after the other. To be gone through once. */
  readonly rows: AsyncIterable<SheetRow>;
}

/** A sheet of a workbook by its name, or the first that is not hidden. */
export const openXlsxSheet = async (
  bytes: Buffer,
  wanted: string | null,
  limits: FileLimits = FILE_LIMITS,
): Promise<OpenSheet> => {
  const parts = await openWorkbook(bytes, limits);
  const sheet =
    wanted === null
      ? (parts.sheets.find(({ isHidden }) => !isHidden) ?? parts.sheets[0])
      : parts.sheets.find(({ name }) => name.trim().toLowerCase() === wanted.trim().toLowerCase());
  if (sheet === undefined) {
    throw new UnreadableFile(
      'sheet-unknown',
      parts.sheets.map(({ name }) => name),
    );
  }
  return { name: sheet.name, dateSystem: parts.dateSystem, rows: readRows(parts, sheet.part) };
};

async function* readRows(parts: WorkbookParts, part: string): AsyncGenerator<SheetRow> {
  const rows: SheetRow[] = [];
  const reader = createXmlReader(rowListener(parts, (row) => rows.push(row)));
  for await (const piece of parts.text(part)) {
    reader.write(piece);
    yield* rows.splice(0);
  }
  reader.end();
}

const EMPTY: Cell = { kind: 'empty' };

interface OpenCell {
  readonly index: number;
  readonly type: string;
  readonly isDate: boolean;
  value: string;
  formula: string | null;
}

/** Gathers the cells of each row; a row of empty cells is none. */
const rowListener = (parts: WorkbookParts, found: (row: SheetRow) => void): XmlListener => {
  let number = 0;
  let cells: Cell[] = [];
  let cell: OpenCell | null = null;
  let next = 0;
  let inside: 'value' | 'formula' | null = null;
  let isPronunciation = false;

  const closeCell = ({ index, ...read }: OpenCell) => {
    if (index >= FILE_LIMITS.columns) return;
    const value = cellOf(read, parts);
    if (value.kind === 'empty') return;
    while (cells.length < index) cells.push(EMPTY);
    cells[index] = value;
  };

  return {
    open: (name, attributes) => {
      switch (name) {
        case 'row':
          number = rowNumber(attributes['r'], number);
          cells = [];
          next = 0;
          break;
        case 'c': {
          const index = attributes['r'] === undefined ? next : columnOf(attributes['r']);
          const isDate = parts.isDateStyle[Number(attributes['s'] ?? 0)] ?? false;
          cell = { index, type: attributes['t'] ?? 'n', isDate, value: '', formula: null };
          next = index + 1;
          break;
        }
        case 'f':
          if (cell) cell.formula = '';
          inside = 'formula';
          break;
        case 'rPh':
          isPronunciation = true;
          break;
        case 'v':
        case 't':
          inside = isPronunciation ? null : 'value';
          break;
      }
    },
    text: (text) => {
      if (cell === null || inside === null) return;
      if (inside === 'value') cell.value += text;
      else cell.formula = (cell.formula ?? '') + text;
    },
    close: (name) => {
      switch (name) {
        case 'v':
        case 't':
        case 'f':
          inside = null;
          break;
        case 'rPh':
          isPronunciation = false;
          break;
        case 'c':
          if (cell) closeCell(cell);
          cell = null;
          break;
        case 'row':
          if (cells.length > 0) found({ number, cells });
          cells = [];
          break;
      }
    },
  };
};

const rowNumber = (said: string | undefined, before: number): number => {
  const number = said === undefined ? before + 1 : Number(said);
  if (!Number.isSafeInteger(number)) throw new UnreadableFile('file-unreadable', ['damaged']);
  return number;
};

const CAPITAL_A = 65;
const LETTERS = 26;

/** From 0, by the letters of an address. */
const columnOf = (address: string): number => {
  let column = 0;
  for (let at = 0; at < address.length; at++) {
    const letter = address.charCodeAt(at) - CAPITAL_A;
    if (letter < 0 || letter >= LETTERS) break;
    column = column * LETTERS + letter + 1;
  }
  if (column === 0) throw new UnreadableFile('file-unreadable', ['damaged']);
  return column - 1;
};

const cellOf = (
  { type, isDate, value, formula }: Omit<OpenCell, 'index'>,
  { sharedStrings }: WorkbookParts,
): Cell => {
  if (formula !== null) return { kind: 'formula', formula };
  switch (type) {
    case 's':
      return textCell(sharedStrings[Number(value)] ?? '');
    case 'inlineStr':
    case 'str':
      return textCell(unescapeText(value));
    case 'd':
      return textCell(value);
    case 'b':
      return { kind: 'boolean', value: value.trim() === '1' };
    case 'e':
      return { kind: 'error', error: value };
    default:
      return numberCell(value.trim(), isDate);
  }
};

const textCell = (text: string): Cell => (text.trim() === '' ? EMPTY : { kind: 'text', text });

const numberCell = (text: string, isDate: boolean): Cell => {
  if (text === '') return EMPTY;
  const value = Number(text);
  if (Number.isNaN(value)) throw new UnreadableFile('file-unreadable', ['damaged']);
  return isDate ? { kind: 'date', serial: value } : { kind: 'number', value };
};
