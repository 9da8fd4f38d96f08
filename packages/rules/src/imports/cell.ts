/** A cell of a table as it stands in a file: nothing in it was interpreted, and a formula was not computed. */
export type Cell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  /** A number that the sheet shows as a date: days, by the date system of the workbook. */
  | { readonly kind: 'date'; readonly serial: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'error'; readonly error: string };

/** What a value can be read from. */
export type FilledCell = Exclude<Cell, { readonly kind: 'empty' | 'formula' | 'error' }>;

/** Workbooks count days from 1900 (with a 29 February 1900 that never was) or, from old Macs, from 1904. */
export type DateSystem = 1900 | 1904;

export interface SheetRow {
  /** As the sheet numbers it, from 1. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** Exports write these where they have nothing to say. */
const NOTHING: readonly string[] = ['', '-', '--', 'NULL', '(NULL)'];

export const isBlank = (cell: Cell): boolean =>
  cell.kind === 'empty' || (cell.kind === 'text' && NOTHING.includes(cell.text.trim().toUpperCase()));

const LETTERS = 26;
const CAPITAL_A = 65;

/** `F12`, as a spreadsheet names it; `index` counts from 0. */
export const cellAddress = (index: number, row: number): string => `${columnLetters(index)}${row}`;

const columnLetters = (index: number): string =>
  (index >= LETTERS ? columnLetters(Math.floor(index / LETTERS) - 1) : '') +
  String.fromCharCode(CAPITAL_A + (index % LETTERS));
