import { PassThrough, Readable, type Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Cell, SheetRow } from '@kotak9/rules';
import ExcelJS from 'exceljs';

export interface TestSheet {
  readonly name: string;
  readonly rows: Iterable<SheetRow>;
  readonly isHidden?: boolean;
}

/** Writes cells as a spreadsheet program would, formulas and errors too. */
export const writeTestWorkbook = async (
  out: Writable,
  sheets: readonly TestSheet[],
  { useSharedStrings = true } = {},
): Promise<void> => {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings });
  for (const { name, rows, isHidden = false } of sheets) {
    const sheet = workbook.addWorksheet(name, { state: isHidden ? 'hidden' : 'visible' });
    for (const { number, cells } of rows) {
      const row = sheet.getRow(number);
      for (const [index, cell] of cells.entries()) writeCell(row.getCell(index + 1), cell);
      row.commit();
    }
    sheet.commit();
  }
  await workbook.commit();
};

const writeCell = (target: ExcelJS.Cell, cell: Cell): void => {
  switch (cell.kind) {
    case 'empty':
      return;
    case 'text':
      target.value = cell.text;
      return;
    case 'number':
    case 'boolean':
      target.value = cell.value;
      return;
    case 'date':
      target.value = cell.serial;
      target.numFmt = 'dd/mm/yyyy';
      return;
    case 'formula':
      target.value = { formula: cell.formula, result: 'computed', date1904: false };
      return;
    case 'error':
      target.value = { error: errorOf(cell.error) };
      return;
  }
};

const ERRORS = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'] as const;
const errorOf = (text: string): (typeof ERRORS)[number] => ERRORS.find((one) => one === text) ?? '#N/A';

/** The same as bytes. */
export const testWorkbook = async (
  sheets: readonly TestSheet[],
  options: { readonly useSharedStrings?: boolean } = {},
): Promise<Buffer> => {
  const out = new PassThrough();
  const [bytes] = await Promise.all([buffer(out), writeTestWorkbook(out, sheets, options)]);
  return bytes;
};

export const streamOf = (bytes: Uint8Array | string): Readable => Readable.from([Buffer.from(bytes)]);

export const allOf = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};
