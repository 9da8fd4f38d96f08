import type { Item, Key, Table } from './table.ts';

/** A table that also reads many items by their keys at once: for work that goes through thousands of them. */
export interface BulkTable extends Table {
  /** In the order of the keys; strongly consistent. */
  getMany(keys: readonly Key[]): Promise<readonly (Item | undefined)[]>;
}

/** Keys of one request. */
export const KEYS_AT_ONCE = 100;

export const addressOf = ({ pk, sk }: Key): string => `${pk}\n${sk}`;
