import { type Outcome, type Refusal, type Reply, refuse } from '@kotak9/contracts';
import { csvReply } from './csv-file.ts';
import { type Sheet, workbookReply } from './spreadsheet.ts';

export type Format = 'xlsx' | 'csv';

/** Tables under the name of their file, without ending. A csv holds one table, the first. */
export interface TableFile {
  readonly name: string;
  readonly sheets: readonly [Sheet, ...Sheet[]];
}

/** A function answers at most 6 MB, in base64: 4.5 MB of what is sent. */
const MOST_BYTES = 4_500_000;

const WRITERS: Readonly<Record<Format, (file: TableFile) => Reply | Promise<Reply>>> = {
  xlsx: ({ name, sheets }) => workbookReply(`${name}.xlsx`, sheets),
  csv: ({ name, sheets: [sheet] }) => csvReply(`${name}.csv`, sheet),
};

/** The same columns and rows in the format that was asked for; refused where they are too many, never cut. */
export const tableReply = async (file: TableFile | Refusal, format: Format): Promise<Outcome> => {
  if ('refused' in file) return file;
  const reply = await WRITERS[format](file);
  return (reply.file?.bytes.length ?? 0) > MOST_BYTES
    ? refuse('report/too-large', { rows: file.sheets[0].rows.length })
    : reply;
};
