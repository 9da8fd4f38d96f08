import { fileReply, type Reply } from '@kotak9/contracts';
import ExcelJS from 'exceljs';

export interface Sheet {
  readonly name: string;
  readonly columns: readonly { readonly header: string; readonly key: string; readonly width?: number }[];
  /** By the keys of the columns. */
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
}

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const WIDTH = 18;
/** What the format forbids in the name of a sheet, and how long one may be. */
const FORBIDDEN = /[[\]:*?/\\]/g;
const LONGEST_NAME = 31;
/** Characters that XML cannot hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/**
 * A workbook (xlsx). Text is written as text whatever it begins with, so that nobody's `=…` is ever computed; the
 * first row stays in view.
 */
export const writeWorkbook = async (sheets: readonly Sheet[]): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  for (const { name, columns, rows } of sheets) {
    const sheet = workbook.addWorksheet(name.replaceAll(FORBIDDEN, ' ').slice(0, LONGEST_NAME), {
      views: [{ state: 'frozen', ySplit: 1 }],
    });
    sheet.columns = columns.map(({ header, key, width = WIDTH }) => ({ header, key, width }));
    sheet.getRow(1).font = { bold: true };
    for (const row of rows) {
      sheet.addRow(Object.fromEntries(columns.map(({ key }) => [key, inert(row[key] ?? null)])));
    }
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

export const withoutControls = (text: string): string => text.replaceAll(CONTROL, ' ');

const inert = (value: string | number | null): string | number | null =>
  typeof value === 'string' ? withoutControls(value) : value;

export const workbookReply = async (name: string, sheets: readonly Sheet[]): Promise<Reply> =>
  fileReply({ name, type: XLSX, bytes: await writeWorkbook(sheets) });
