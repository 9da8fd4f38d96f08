import { isUtf8 } from 'node:buffer';
import { Readable } from 'node:stream';
import type { Cell, SheetRow } from '@kotak9/rules';
import { parse } from 'csv-parse';
import * as z from 'zod';
import { FILE_LIMITS, UnreadableFile } from './tabular-file.ts';
import type { OpenSheet } from './tabular-xlsx.ts';

const PIECE = 64 * 1024;
const SNIFFED = 16 * 1024;
const DELIMITERS = [';', ',', '\t'] as const;
/** Excel's own first line by which a file says how it is divided. */
const SAYS_DELIMITER = /^sep=(.)\r?\n/i;
const LONGEST_RECORD = 1024 * 1024;

/** A text file of values with `,`, `;` or tabs between them, in UTF-8, UTF-16 or the Windows code page. */
export const openCsvSheet = (bytes: Buffer): OpenSheet => {
  const encoding = encodingOf(bytes);
  const head = new TextDecoder(encoding).decode(bytes.subarray(0, SNIFFED));
  const said = SAYS_DELIMITER.exec(head);
  return {
    name: null,
    dateSystem: 1900,
    rows: readRows(bytes, encoding, said?.[1] ?? delimiterOf(head), said ? 1 : 0),
  };
};

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** By the byte order mark, else by what it can be: text that is no UTF-8 comes from a Windows program. */
const encodingOf = (bytes: Buffer): Encoding => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.subarray(0, SNIFFED).includes(0)) throw new UnreadableFile('file-unreadable', ['not-text']);
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
};

/** Whichever divides the first lines most, what stands in quotes left out. */
const delimiterOf = (head: string): string => {
  const unquoted = head.replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => unquoted.split(delimiter).length;
  const [best = ','] = DELIMITERS.toSorted((a, b) => count(b) - count(a));
  return best;
};

const Records = z.array(z.string());

async function* readRows(
  bytes: Buffer,
  encoding: Encoding,
  delimiter: string,
  skipped: number,
): AsyncGenerator<SheetRow> {
  const parser = Readable.from(decode(bytes, encoding)).pipe(
    parse({
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      from_line: skipped + 1,
      max_record_size: LONGEST_RECORD,
    }),
  );
  let number = skipped;
  try {
    for await (const record of parser) {
      number += 1;
      const cells = Records.parse(record).slice(0, FILE_LIMITS.columns).map(cellOf);
      if (cells.some(({ kind }) => kind !== 'empty')) yield { number, cells };
    }
  } catch (error) {
    throw isOfParser(error) ? new UnreadableFile('file-unreadable', ['damaged'], { cause: error }) : error;
  }
}

function* decode(bytes: Buffer, encoding: Encoding): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < bytes.length; at += PIECE) {
    yield decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
  }
  yield decoder.decode();
}

/** `="1968…"` is how exports keep a program from reading digits as a number; any other `=` begins a formula. */
const QUOTED_DIGITS = /^="([^"]*)"$/;

const cellOf = (text: string): Cell => {
  if (text.trim() === '') return { kind: 'empty' };
  const digits = QUOTED_DIGITS.exec(text)?.[1];
  if (digits !== undefined) return { kind: 'text', text: digits };
  return text.startsWith('=') ? { kind: 'formula', formula: text.slice(1) } : { kind: 'text', text };
};

const isOfParser = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');
