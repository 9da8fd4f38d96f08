import { StoredEvent } from './stored-event.ts';
import type { Key, Table } from './table.ts';

/** Stored events that nobody has published, oldest first, up to an instant. Keys only: the index is narrow. */
export const findUnpublished = async (table: Table, upTo: string, limit: number): Promise<readonly Key[]> => {
  const { items } = await table.queryIndex({
    index: 'unpublished',
    partition: { unpublished: '1' },
    between: { attribute: 'time', from: '0000', to: upTo },
    limit,
  });
  return items.map(({ pk, sk }) => ({ pk, sk }));
};

/** The stored event, if it still waits to be published. */
export const loadUnpublished = async (table: Table, key: Key): Promise<StoredEvent | null> => {
  const item = await table.get(key);
  return item === undefined || item['unpublished'] === undefined ? null : StoredEvent.parse(item);
};

/** The bus has it. May be repeated. */
export const markPublished = async (table: Table, key: Key): Promise<void> => {
  await table.write({ update: key, remove: ['unpublished'], when: { is: 'present' } });
};
