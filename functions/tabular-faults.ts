import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sayImportFault } from '@kotak9/contracts';
import {
  type Cell,
  type ColumnMapping,
  type DateSystem,
  dateOfSerial,
  FAULTS_HEADER,
  type ImportFault,
  type SheetRow,
} from '@kotak9/rules';
import { stringify } from 'csv-stringify';
import ExcelJS from 'exceljs';
import { withoutControls } from './spreadsheet.ts';

/** The rows of a file again, each with what was found wrong with it. */
export interface FaultyTable {
  readonly header: SheetRow;
  readonly mapping: ColumnMapping;
  readonly dateSystem: DateSystem;
  readonly rows: AsyncIterable<FaultyRow>;
}

export interface FaultyRow {
  readonly row: SheetRow;
  /** None: the row stands there as it came. */
  readonly faults: readonly ImportFault[];
}

const RED: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFC7CE' } };
const DAY = 'dd-mm-yyyy';
const WIDE = 80;
const WIDTH = 18;
/** Days by which a workbook that counts from 1904 lags behind one that counts from 1900. */
const BETWEEN_SYSTEMS = 1462;

/**
 * The workbook to be mended and sent again: faulty cells in red, the reasons in a column at the end that an import
 * leaves alone. Rows go out as they come; texts are written as texts, whatever they begin with.
 */
export const writeFaultsWorkbook = async (out: Writable, table: FaultyTable): Promise<void> => {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true });
  const sheet = workbook.addWorksheet('Kesalahan', { views: [{ state: 'frozen', ySplit: 1 }] });
  const columns = table.header.cells.length;
  sheet.columns = Array.from({ length: columns + 1 }, (_, index) => ({
    width: index === columns ? WIDE : WIDTH,
  }));
  const header = sheet.addRow([...table.header.cells.map(shown), FAULTS_HEADER]);
  header.font = { bold: true };
  header.commit();
  for await (const { row, faults } of table.rows) {
    const written = sheet.addRow([]);
    for (const [index, cell] of row.cells.entries()) {
      if (cell.kind === 'empty') continue;
      const target = written.getCell(index + 1);
      target.value = cell.kind === 'date' ? serialSince1900(cell.serial, table.dateSystem) : shown(cell);
      if (cell.kind === 'date') target.numFmt = DAY;
    }
    for (const index of faultyColumns(faults, table.mapping)) written.getCell(index + 1).fill = RED;
    if (faults.length > 0) written.getCell(columns + 1).value = reasons(faults, table.mapping);
    written.commit();
  }
  sheet.commit();
  await workbook.commit();
};

/** The same as text, for who sent text. */
export const writeFaultsCsv = (out: Writable, table: FaultyTable): Promise<void> =>
  pipeline(
    csvRows(table),
    stringify({ bom: true, delimiter: ';', escape_formulas: true, record_delimiter: 'windows' }),
    out,
  );

async function* csvRows({
  header,
  rows,
  mapping,
  dateSystem,
}: FaultyTable): AsyncGenerator<readonly (string | number)[]> {
  const columns = header.cells.length;
  yield [...header.cells.map((cell) => csvValue(cell, dateSystem)), FAULTS_HEADER];
  for await (const { row, faults } of rows) {
    const cells = Array.from({ length: columns }, (_, index) =>
      csvValue(row.cells[index] ?? EMPTY, dateSystem),
    );
    yield [...cells, faults.length === 0 ? '' : reasons(faults, mapping)];
  }
}

/** What stands in a cell, to be seen and not to be computed. */
const shown = (cell: Cell): string | number | boolean => {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return withoutControls(cell.text);
    case 'number':
    case 'boolean':
      return cell.value;
    case 'date':
      return cell.serial;
    case 'formula':
      return withoutControls(`=${cell.formula}`);
    case 'error':
      return withoutControls(cell.error);
  }
};

/** A program that opens the file would read these as a number and lose the last of them. */
const LONG_DIGITS = /^\d{16,}$/;
const EMPTY: Cell = { kind: 'empty' };

const csvValue = (cell: Cell, system: DateSystem): string | number => {
  if (cell.kind === 'date') {
    const date = dateOfSerial(cell.serial, system);
    return date === null ? cell.serial : date.split('-').reverse().join('-');
  }
  const value = shown(cell);
  if (typeof value === 'string' && LONG_DIGITS.test(value)) return `'${value}`;
  return typeof value === 'boolean' ? (value ? 'ya' : 'tidak') : value;
};

const serialSince1900 = (serial: number, system: DateSystem): number =>
  system === 1904 ? serial + BETWEEN_SYSTEMS : serial;

const columnOf = ({ field }: ImportFault, { columns }: ColumnMapping) =>
  columns.find((one) => one.field === field);

const faultyColumns = (faults: readonly ImportFault[], mapping: ColumnMapping): readonly number[] =>
  faults.flatMap((fault) => columnOf(fault, mapping)?.index ?? []);

const reasons = (faults: readonly ImportFault[], mapping: ColumnMapping): string =>
  faults
    .map((fault) => `${columnOf(fault, mapping)?.header ?? fault.field}: ${sayImportFault(fault, 'id')}`)
    .join('\n');
