import type { Readable } from 'node:stream';
import {
  type ColumnMapping,
  type DateSystem,
  findHeader,
  HEADER_ROWS,
  type ImportDesign,
  type ImportMapping,
  isNumberingRow,
  type SheetRow,
} from '@kotak9/rules';
import { openCsvSheet } from './tabular-csv.ts';
import { collectFile, FILE_LIMITS, UnreadableFile } from './tabular-file.ts';
import { type OpenSheet, openXlsxSheet } from './tabular-xlsx.ts';

export interface OpenTable {
  readonly sheet: string | null;
  readonly dateSystem: DateSystem;
  readonly header: SheetRow;
  /** With what stands in the way: `isReadable` says whether the rows can be read by it. */
  readonly mapping: ColumnMapping;
  /**
   * The rows below the header, blank ones left out. To be gone through once.
   * @throws UnreadableFile on the way, if the file turns out damaged or too long
   */
  readonly rows: AsyncIterable<SheetRow>;
}

export interface TableRequest {
  readonly design: ImportDesign;
  readonly sheet: string | null;
  readonly mapping?: ImportMapping | undefined;
}

/**
 * The table of a workbook or a csv file, whatever its name says that it is.
 * @throws UnreadableFile
 */
export const openTable = async (
  file: Readable,
  { design, sheet, mapping }: TableRequest,
): Promise<OpenTable> => {
  const opened = await openSheet(await collectFile(file), sheet);
  const rows = opened.rows[Symbol.asyncIterator]();
  const top = await takeRows(rows, HEADER_ROWS);
  if (top.length === 0) throw new UnreadableFile('nothing-in-it');
  const found = findHeader(top, design, mapping);
  const header = found && top[found.index];
  if (!found || !header) throw new UnreadableFile('header-missing');
  return {
    sheet: opened.name,
    dateSystem: opened.dateSystem,
    header,
    mapping: found.mapping,
    rows: rowsBelow(top.slice(found.index + 1), rows),
  };
};

const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004';
/** Workbooks of Excel 97–2003, and newer ones behind a password. */
const isCompound = (bytes: Buffer): boolean => bytes.subarray(0, 4).toString('hex') === 'd0cf11e0';

const openSheet = async (bytes: Buffer, sheet: string | null): Promise<OpenSheet> => {
  if (bytes.length === 0) throw new UnreadableFile('nothing-in-it');
  if (isZip(bytes)) return openXlsxSheet(bytes, sheet);
  if (isCompound(bytes)) throw new UnreadableFile('file-unreadable', ['xls-or-password']);
  return openCsvSheet(bytes);
};

const takeRows = async (rows: AsyncIterator<SheetRow>, count: number): Promise<readonly SheetRow[]> => {
  const taken: SheetRow[] = [];
  while (taken.length < count) {
    const next = await rows.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
};

async function* rowsBelow(
  read: readonly SheetRow[],
  unread: AsyncIterator<SheetRow>,
): AsyncGenerator<SheetRow> {
  let count = 0;
  for await (const row of joined(read, unread)) {
    if (count === 0 && isNumberingRow(row.cells)) continue;
    count += 1;
    if (count > FILE_LIMITS.rows) throw new UnreadableFile('too-many-rows', [String(FILE_LIMITS.rows)]);
    yield row;
  }
}

async function* joined(read: readonly SheetRow[], unread: AsyncIterator<SheetRow>): AsyncGenerator<SheetRow> {
  yield* read;
  try {
    for (let next = await unread.next(); !next.done; next = await unread.next()) yield next.value;
  } finally {
    await unread.return?.();
  }
}
