import { addressOf, type BulkTable } from './bulk-table.ts';
import type { Key, Table } from './table.ts';

/**
 * A table of which some items were read beforehand, all at once: whoever asks for them by key gets them as they were
 * then, a write included. For work on many subjects, each of which is decided by code that reads item by item; that
 * what was read still stands is a condition of its writes.
 *
 * @param absent taken not to be there, unread: also a condition of the writes
 */
export const readAhead = async (
  table: BulkTable,
  keys: readonly Key[],
  absent: readonly Key[] = [],
): Promise<Table> => {
  const items = await table.getMany(keys);
  const known = new Map([
    ...absent.map((key) => [addressOf(key), undefined] as const),
    ...keys.map((key, at) => [addressOf(key), items[at]] as const),
  ]);
  return {
    get: (key) => {
      const address = addressOf(key);
      return known.has(address) ? Promise.resolve(known.get(address)) : table.get(key);
    },
    query: (pk, range, options) => table.query(pk, range, options),
    queryIndex: (query) => table.queryIndex(query),
    transact: (writes) => table.transact(writes),
    write: (write) => table.write(write),
  };
};
