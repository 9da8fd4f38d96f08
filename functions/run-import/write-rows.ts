import {
  addressOf,
  type BulkTable,
  type Change,
  type CommandRequest,
  commit,
  headKey,
  type ImportBatch,
  type ImportPlace,
  importBatchesOf,
  keyOf,
  putImportBatch,
  readAhead,
  slices,
  type Table,
  type Write,
} from '@kotak9/store';
import pMap from 'p-map';
import type { KeysToWrite, LeftReason, RowStep } from './row-act.ts';

/** A row that is to be written or undone. */
export interface RowToWrite {
  readonly row: number;
  readonly keys: KeysToWrite;
  readonly decide: (table: Table) => Promise<RowStep>;
}

interface Decided {
  readonly row: RowToWrite;
  readonly changes: readonly Change[];
  readonly checks: readonly Write[];
}

/** Rows whose state is read together. */
const READ_AT_ONCE = 100;
/** Of the hundred items of a transaction one says what it did. */
const ITEMS_AT_ONCE = 99;
const DECIDED_AT_ONCE = 16;
/** Enough for a row that somebody else works on now and then. */
const ATTEMPTS = 5;

/**
 * Writes rows, as many in one transaction as it takes, each transaction with a note of its rows. Rows that were noted
 * before are not written again; those of a transaction that did not hold are looked at one by one.
 */
export const writeRows = async (
  table: BulkTable,
  command: CommandRequest,
  place: ImportPlace,
  rows: readonly RowToWrite[],
): Promise<ImportBatch> => {
  const noted = notedRows(await importBatchesOf(table, place));
  const open = rows.filter(({ row }) => !noted.has(row));
  for (const some of slices(open, READ_AT_ONCE)) {
    const keys = some.map((row) => row.keys);
    const ahead = await readAhead(
      table,
      keys.flatMap(({ read }) => read),
      keys.flatMap(({ absent }) => absent),
    );
    const steps = await pMap(some, async (row) => ({ row, step: await row.decide(ahead) }), {
      concurrency: DECIDED_AT_ONCE,
    });
    const decided = steps.flatMap(({ row, step }) => ('left' in step ? [] : [{ row, ...step }]));
    const alone = steps.flatMap(({ row, step }) => ('left' in step ? [row] : []));
    for (const batch of pack(decided)) {
      const done = await writeBatch(table, command, place, batch);
      if (!done) alone.push(...batch.map(({ row }) => row));
    }
    for (const row of alone) await writeAlone(table, command, place, row);
  }
  return importBatchesOf(table, place);
};

const notedRows = ({ done, left }: ImportBatch): ReadonlySet<number> =>
  new Set([...done, ...left.map(({ row }) => row)]);

const keysOf = ({ changes, checks }: Decided): readonly string[] =>
  [
    ...changes.flatMap(({ aggregate, writes = [] }) => [headKey(aggregate), ...writes.map(keyOf)]),
    ...checks.map(keyOf),
  ].map(addressOf);

const itemsOf = ({ changes, checks }: Decided): number =>
  changes.reduce((sum, { writes = [] }) => sum + 2 + writes.length, checks.length);

/** Rows in their order, as many as fit into one transaction; two that touch the same item go into different ones. */
const pack = (all: readonly Decided[]): readonly (readonly Decided[])[] => {
  const batches: { readonly rows: Decided[]; items: number; readonly keys: Set<string> }[] = [];
  for (const one of all) {
    const keys = keysOf(one);
    const items = itemsOf(one);
    const last = batches.at(-1);
    if (last && last.items + items <= ITEMS_AT_ONCE && !keys.some((key) => last.keys.has(key))) {
      last.rows.push(one);
      last.items += items;
      for (const key of keys) last.keys.add(key);
    } else batches.push({ rows: [one], items, keys: new Set(keys) });
  }
  return batches.map(({ rows }) => rows);
};

/** False where something that was read no longer holds, or the rows are noted already: nothing was written then. */
const writeBatch = async (
  table: Table,
  command: CommandRequest,
  place: ImportPlace,
  batch: readonly Decided[],
): Promise<boolean> => {
  const done = batch.map(({ row }) => row.row);
  const note = putImportBatch(place, done[0] ?? 0, { done, left: [] });
  const changes = batch.flatMap((one) => one.changes);
  const checks = batch.flatMap((one) => one.checks);
  return (await commit(table, command, changes, [...checks, note])).committed;
};

/** One row by fresh reads; what it meets is its reason to be left as it is. */
const writeAlone = async (
  table: Table,
  command: CommandRequest,
  place: ImportPlace,
  row: RowToWrite,
): Promise<void> => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const step = await row.decide(table);
    // only after the state: whoever wrote what was just read has noted it by now
    if (notedRows(await importBatchesOf(table, place)).has(row.row)) return;
    const contested = 'left' in step ? false : await isContested(table, step.checks);
    const left: LeftReason | null = 'left' in step ? step.left : contested ? 'contested' : null;
    if (left !== null) {
      const note = putImportBatch(place, row.row, { done: [], left: [{ row: row.row, reason: left }] });
      const { done } = await table.transact([note]);
      if (done) return;
      continue;
    }
    if ('left' in step) continue;
    if (await writeBatch(table, command, place, [{ row, ...step }])) return;
  }
  throw new Error('A row of an import kept meeting somebody else');
};

/** Whether an objection holds what would be changed. */
const isContested = async (table: Table, checks: readonly Write[]): Promise<boolean> => {
  const held = await Promise.all(checks.map((check) => table.get(keyOf(check))));
  return held.some((item) => item !== undefined);
};
