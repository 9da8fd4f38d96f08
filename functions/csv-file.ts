import { fileReply, type Reply } from '@kotak9/contracts';
import { stringify } from 'csv-stringify/sync';
import type { Sheet } from './spreadsheet.ts';

/**
 * A table as csv (RFC 4180), with a byte-order mark, so that a spreadsheet takes it for UTF-8. A text that begins like a
 * formula gets an apostrophe before it; numbers stay numbers, negative ones too.
 */
export const writeCsv = ({ columns, rows }: Sheet): Uint8Array =>
  Buffer.from(
    stringify(
      rows.map((row) => columns.map(({ key }) => row[key] ?? null)),
      {
        header: true,
        columns: columns.map(({ header }) => header),
        bom: true,
        record_delimiter: 'windows',
        escape_formulas: true,
      },
    ),
  );

export const csvReply = (name: string, sheet: Sheet): Reply =>
  fileReply({ name, type: 'text/csv; charset=utf-8; header=present', bytes: writeCsv(sheet) });
