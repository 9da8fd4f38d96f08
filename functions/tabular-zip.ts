import { createInflateRaw } from 'node:zlib';
import { UnreadableFile } from './tabular-file.ts';

/** Signatures and places of fields: PKWARE APPNOTE 4.3. */
const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
const IN_ZIP64 = 0xffffffff;

export interface ZipEntry {
  readonly packed: Buffer;
  readonly method: number;
}

/** How much may still be unpacked of one file, whatever its directory claims. */
export interface UnpackBudget {
  left: number;
}

const damaged = (cause?: unknown) => new UnreadableFile('file-unreadable', ['damaged'], { cause });

/** The entries of a zip by name, from the directory at its end. */
export const readZip = (bytes: Buffer): ReadonlyMap<string, ZipEntry> => {
  const end = findEnd(bytes);
  const entries = new Map<string, ZipEntry>();
  try {
    let at = bytes.readUInt32LE(end + 16);
    for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
      if (bytes.readUInt32LE(at) !== ENTRY) throw damaged();
      const nameLength = bytes.readUInt16LE(at + 28);
      const name = bytes.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
      entries.set(name, readEntry(bytes, at));
      at += ENTRY_LENGTH + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    }
  } catch (error) {
    throw error instanceof UnreadableFile ? error : damaged(error);
  }
  return entries;
};

const findEnd = (bytes: Buffer): number => {
  const first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= first; at--) if (bytes.readUInt32LE(at) === END) return at;
  throw damaged();
};

const readEntry = (bytes: Buffer, at: number): ZipEntry => {
  if (bytes.readUInt16LE(at + 8) & ENCRYPTED) throw new UnreadableFile('file-unreadable', ['encrypted']);
  const packedLength = bytes.readUInt32LE(at + 20);
  const local = bytes.readUInt32LE(at + 42);
  if (packedLength === IN_ZIP64 || local === IN_ZIP64) throw damaged();
  if (bytes.readUInt32LE(local) !== LOCAL) throw damaged();
  const start = local + LOCAL_LENGTH + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  if (start + packedLength > bytes.length) throw damaged();
  return { packed: bytes.subarray(start, start + packedLength), method: bytes.readUInt16LE(at + 10) };
};

const CHUNK = 64 * 1024;

/**
 * The text of an entry, piece by piece. A letter of several bytes that lies across two pieces comes whole, and no more
 * is unpacked than the budget allows: a directory can lie about the size of what is behind it.
 */
export async function* unpackText(entry: ZipEntry, budget: UnpackBudget): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  try {
    for await (const bytes of unpack(entry)) {
      budget.left -= bytes.length;
      if (budget.left < 0) throw new UnreadableFile('file-too-large', ['unpacked']);
      yield decoder.decode(bytes, { stream: true });
    }
  } catch (error) {
    throw isOfZlib(error) ? damaged(error) : error;
  }
  yield decoder.decode();
}

const unpack = ({ packed, method }: ZipEntry): AsyncIterable<Uint8Array> | Iterable<Uint8Array> => {
  if (method === STORED) return [packed];
  if (method !== DEFLATED) throw damaged();
  const inflate = createInflateRaw({ chunkSize: CHUNK });
  inflate.end(packed);
  return inflate;
};

const isOfZlib = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
