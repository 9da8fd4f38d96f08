import { hashContent } from '@kotak9/audit';
import { schemas } from '@kotak9/contracts';
import type { AgencyId, Nip, PeriodEntry } from '@kotak9/rules';
import * as z from 'zod';
import { eachAtOnce, slices } from './each-at-once.ts';
import { periodChunkKey } from './keys.ts';
import type { Table } from './table.ts';

/**
 * The people of a period lie in chunks, each under the hash of what it holds. So a chunk can be written twice and is
 * the same, a half-written period is continued and not repeated, and two versions share what they have in common.
 */
export const ChunkRef = z.object({
  hash: z.string(),
  /** The lowest NIP in it. */
  first: schemas.NipText,
  people: z.number().int(),
});
export type ChunkRef = z.infer<typeof ChunkRef>;

/** Some 60 kB: an item may have 400. */
export const PEOPLE_OF_A_CHUNK = 200;

const Stored = z.object({ entries: z.array(schemas.PeriodEntry) });

const byNip = (a: PeriodEntry, b: PeriodEntry): number => (a.nip < b.nip ? -1 : 1);

const writeChunk = async (
  table: Table,
  agency: AgencyId,
  entries: readonly PeriodEntry[],
): Promise<readonly ChunkRef[]> => {
  const [first] = entries;
  if (first === undefined) return [];
  const hash = hashContent(entries);
  await table.write({ put: { ...periodChunkKey(agency, hash), entries }, when: { is: 'absent' } });
  return [{ hash, first: first.nip, people: entries.length }];
};

/** Stores entries, in the order of their NIP. May be repeated. */
export const writeChunks = async (
  table: Table,
  agency: AgencyId,
  entries: readonly PeriodEntry[],
): Promise<readonly ChunkRef[]> => {
  const ordered = [...entries].sort(byNip);
  const written = await eachAtOnce(slices(ordered, PEOPLE_OF_A_CHUNK), (some) =>
    writeChunk(table, agency, some),
  );
  return written.flat();
};

/** @throws Error if the chunk is not there: it was written before anything named it */
export const readChunk = async (
  table: Table,
  agency: AgencyId,
  { hash }: Pick<ChunkRef, 'hash'>,
): Promise<readonly PeriodEntry[]> => {
  const item = await table.get(periodChunkKey(agency, hash));
  if (item === undefined) throw new Error(`Chunk ${hash} of a talent period is lost`);
  return Stored.parse(item).entries;
};

export const readChunks = async (
  table: Table,
  agency: AgencyId,
  chunks: readonly ChunkRef[],
): Promise<readonly PeriodEntry[]> =>
  (await eachAtOnce(chunks, (chunk) => readChunk(table, agency, chunk))).flat();

const chunkOf = (chunks: readonly ChunkRef[], nip: Nip): ChunkRef | undefined =>
  chunks.findLast(({ first }) => first <= nip) ?? chunks[0];

/** Where somebody stands; null if they are not in the period. */
export const findEntry = async (
  table: Table,
  agency: AgencyId,
  chunks: readonly ChunkRef[],
  nip: Nip,
): Promise<PeriodEntry | null> => {
  const chunk = chunkOf(chunks, nip);
  const entries = chunk === undefined ? [] : await readChunk(table, agency, chunk);
  return entries.find((entry) => entry.nip === nip) ?? null;
};

/** The chunks with some entries put in place of those of the same people, and some people left out. */
export const replaceEntries = async (
  table: Table,
  agency: AgencyId,
  chunks: readonly ChunkRef[],
  { put, remove }: { readonly put: readonly PeriodEntry[]; readonly remove: readonly Nip[] },
): Promise<readonly ChunkRef[]> => {
  if (chunks.length === 0) return writeChunks(table, agency, put);
  const touched = new Set([...put.map(({ nip }) => nip), ...remove]);
  const affected = new Set([...touched].map((nip) => chunkOf(chunks, nip)));
  const result: ChunkRef[] = [];
  for (const chunk of chunks) {
    if (!affected.has(chunk)) {
      result.push(chunk);
      continue;
    }
    const kept = (await readChunk(table, agency, chunk)).filter(({ nip }) => !touched.has(nip));
    const own = put.filter(({ nip }) => chunkOf(chunks, nip) === chunk);
    result.push(...(await writeChunks(table, agency, [...kept, ...own])));
  }
  return result;
};

/** One hash over all entries, whatever chunks they lie in is part of it. */
export const contentHashOfChunks = (chunks: readonly ChunkRef[]): string =>
  hashContent(chunks.map(({ hash, people }) => ({ hash, people })));
