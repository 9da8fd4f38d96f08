import type { IndexName } from './table-design.ts';

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** A stored item: its key and attributes. Whoever reads one parses it with its schema. */
export type Item = Key & Readonly<Record<string, unknown>>;

/** What must be true of the stored item for a write to happen. */
export type Condition =
  | { readonly is: 'absent' }
  | { readonly is: 'present' }
  | { readonly is: 'equal'; readonly attributes: Readonly<Record<string, string | number>> };

export type Write =
  | { readonly put: Item; readonly when?: Condition }
  | {
      readonly update: Key;
      readonly set?: Readonly<Record<string, unknown>>;
      readonly remove?: readonly string[];
      readonly when?: Condition;
    }
  | { readonly delete: Key; readonly when?: Condition }
  | { readonly check: Key; readonly when: Condition };

/** A condition that did not hold: the position of its write, and the item that stood there. */
export interface FailedCondition {
  readonly write: number;
  readonly item: Item | undefined;
}

export type TransactionResult =
  | { readonly done: true }
  | { readonly done: false; readonly failed: readonly FailedCondition[] };

export interface QueryRange {
  readonly beginsWith?: string;
  readonly between?: readonly [string, string];
}

export interface QueryOptions {
  readonly descending?: boolean;
  /** Items of one page, at most; the service may give fewer. */
  readonly limit?: number;
  /** The `last` of the previous page. */
  readonly after?: Position;
}

/** Where a page ended: the key attributes of its last item. */
export type Position = Readonly<Record<string, string | number>>;

export interface Page {
  readonly items: readonly Item[];
  readonly last: Position | null;
}

export interface IndexQuery extends QueryOptions {
  readonly index: IndexName;
  readonly partition: Readonly<Record<string, string>>;
  /** Equalities on the leading sort attributes, in their order. */
  readonly equals?: Readonly<Record<string, string | number>>;
  /** A range, both ends included, on the sort attribute after them. */
  readonly between?: {
    readonly attribute: string;
    readonly from: string | number;
    readonly to: string | number;
  };
}

/**
 * All that the service asks of DynamoDB. Two implementations pass one test suite: `DynamoTable` and, for tests,
 * `MemoryTable`. Reads by key and by partition are strongly consistent; index reads are not.
 */
export interface Table {
  get(key: Key): Promise<Item | undefined>;
  query(pk: string, range: QueryRange, options?: QueryOptions): Promise<Page>;
  queryIndex(query: IndexQuery): Promise<Page>;
  /** All writes or none; at most 100, one per item. */
  transact(writes: readonly Write[]): Promise<TransactionResult>;
  /** One write outside a transaction, for marks that may be repeated. */
  write(write: Exclude<Write, { check: Key }>): Promise<TransactionResult>;
}

/** Every item of a paged read. */
export async function* eachItem(read: (after: Position | undefined) => Promise<Page>): AsyncGenerator<Item> {
  let after: Position | undefined;
  do {
    const page = await read(after);
    yield* page.items;
    after = page.last ?? undefined;
  } while (after !== undefined);
}

export const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};

/** Every item of a partition whose sort key begins so; strongly consistent, paged only past 1 MB. */
export const itemsOf = (table: Table, pk: string, beginsWith?: string): Promise<Item[]> =>
  collect(
    eachItem((after) =>
      table.query(pk, beginsWith === undefined ? {} : { beginsWith }, after === undefined ? {} : { after }),
    ),
  );

export const keyOf = (write: Write): Key => {
  if ('put' in write) return { pk: write.put.pk, sk: write.put.sk };
  if ('update' in write) return write.update;
  if ('delete' in write) return write.delete;
  return write.check;
};
