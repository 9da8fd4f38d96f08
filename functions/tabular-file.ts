import type { Readable } from 'node:stream';

/** Why a file as a whole cannot be read. */
export const FILE_FAULTS = [
  'file-too-large',
  'file-unreadable',
  'sheet-unknown',
  'header-missing',
  'too-many-rows',
  'nothing-in-it',
] as const;
export type FileFaultCode = (typeof FILE_FAULTS)[number];

/** Found while a file is read: the rows before it may have been handed over already, so it is thrown. */
export class UnreadableFile extends Error {
  readonly code: FileFaultCode;
  /** Sheets that there are, or what the file seems to be instead. */
  readonly names: readonly string[];

  constructor(code: FileFaultCode, names: readonly string[] = [], options?: ErrorOptions) {
    super(`${code}${names.length > 0 ? ` (${names.join(', ')})` : ''}`, options);
    this.name = 'UnreadableFile';
    this.code = code;
    this.names = names;
  }
}

const MIB = 1024 * 1024;

export const FILE_LIMITS = {
  /** Of the file as it was sent; it is held in memory, packed, since a zip is read from its end. */
  bytes: 48 * MIB,
  /** Of all that is unpacked of it: ten times what 50,000 rows of the widest export take. */
  unpackedBytes: 640 * MIB,
  /** Characters of the texts that the cells of a workbook share: these are held too. */
  sharedText: 96 * MIB,
  rows: 50_000,
  columns: 512,
} as const;

export type FileLimits = Readonly<Record<keyof typeof FILE_LIMITS, number>>;

/** The whole of a stream, unless it is longer than a file may be. */
export const collectFile = async (stream: Readable, limit: number = FILE_LIMITS.bytes): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    // leaving the loop destroys the stream: the rest is not fetched
    if (length > limit) throw new UnreadableFile('file-too-large', [`${limit / MIB} MiB`]);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
};
