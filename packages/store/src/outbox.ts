import * as z from 'zod';
import { StoredEvent } from './stored-event.ts';
import type { Key, Table } from './table.ts';

const Waiting = z.object({ time: z.string() });

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

/** Since when the oldest of them waits; null where none does. */
export const oldestUnpublished = async (table: Table): Promise<string | null> => {
  const { items } = await table.queryIndex({
    index: 'unpublished',
    partition: { unpublished: '1' },
    limit: 1,
  });
  const [oldest] = items;
  return oldest === undefined ? null : Waiting.parse(oldest).time;
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
