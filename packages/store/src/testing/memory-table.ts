import {
  type Condition,
  type IndexQuery,
  type Item,
  type Key,
  keyOf,
  type Page,
  type Position,
  type QueryOptions,
  type QueryRange,
  type Table,
  type TransactionResult,
  type Write,
} from '../table.ts';
import { INDEXES } from '../table-design.ts';

type Sorter = (item: Item) => readonly (string | number)[];

const compare = (a: readonly (string | number)[], b: readonly (string | number)[]): number => {
  for (const [i, left] of a.entries()) {
    const right = b[i];
    if (right === undefined || left === right) continue;
    return left < right ? -1 : 1;
  }
  return 0;
};

const holds = (item: Item | undefined, when: Condition | undefined): boolean => {
  if (when === undefined) return true;
  if (when.is === 'absent') return item === undefined;
  if (when.is === 'present') return item !== undefined;
  return Object.entries(when.attributes).every(([attribute, value]) => item?.[attribute] === value);
};

const scalar = (value: unknown): string | number => (typeof value === 'number' ? value : String(value));

/** The table in memory, for tests: same answers as `DynamoTable`, held to it by the same suite. */
export class MemoryTable implements Table {
  readonly #items = new Map<string, Item>();
  /** Reads and writes so far, for tests that count round trips. */
  readonly calls = { get: 0, query: 0, transact: 0, write: 0 };

  async get(key: Key): Promise<Item | undefined> {
    this.calls.get++;
    const item = this.#items.get(address(key));
    return item && structuredClone(item);
  }

  async query(pk: string, range: QueryRange, options: QueryOptions = {}): Promise<Page> {
    this.calls.query++;
    const inRange = [...this.#items.values()].filter(
      (item) =>
        item.pk === pk &&
        item.sk.startsWith(range.beginsWith ?? '') &&
        (!range.between || (item.sk >= range.between[0] && item.sk <= range.between[1])),
    );
    return this.#page(inRange, (item) => [item.sk], ['pk', 'sk'], options);
  }

  async queryIndex({ index, partition, equals = {}, between, ...options }: IndexQuery): Promise<Page> {
    this.calls.query++;
    const design = INDEXES[index];
    const keys = [...design.partition, ...design.sort].map(({ name }) => name);
    const visible: readonly string[] = [...keys, ...design.projects, 'pk', 'sk'];
    const wanted = Object.entries({ ...partition, ...equals });
    const inRange = [...this.#items.values()]
      .filter((item) => keys.every((name) => item[name] !== undefined))
      .filter((item) => wanted.every(([name, value]) => item[name] === value))
      .filter((item) => {
        if (!between) return true;
        const value = scalar(item[between.attribute]);
        return value >= between.from && value <= between.to;
      })
      .map((item) => ({ ...pick(item, visible), pk: item.pk, sk: item.sk }));
    const sorter: Sorter = (item) => [...design.sort.map(({ name }) => scalar(item[name])), item.pk, item.sk];
    return this.#page(inRange, sorter, [...keys, 'pk', 'sk'], options);
  }

  async transact(writes: readonly Write[]): Promise<TransactionResult> {
    this.calls.transact++;
    const addresses = writes.map((write) => address(keyOf(write)));
    if (new Set(addresses).size !== writes.length)
      throw new Error('Two writes on one item in one transaction');
    if (writes.length > 100) throw new Error('More than 100 writes in one transaction');
    return this.#apply(writes);
  }

  async write(write: Exclude<Write, { check: Key }>): Promise<TransactionResult> {
    this.calls.write++;
    return this.#apply([write]);
  }

  /** Everything stored, by key; for assertions. */
  all(): readonly Item[] {
    return [...this.#items.values()]
      .sort((a, b) => compare([a.pk, a.sk], [b.pk, b.sk]))
      .map((i) => structuredClone(i));
  }

  #apply(writes: readonly Write[]): TransactionResult {
    const failed = writes.flatMap((write, at) => {
      const item = this.#items.get(address(keyOf(write)));
      return holds(item, write.when) ? [] : [{ write: at, item: item && structuredClone(item) }];
    });
    if (failed.length > 0) return { done: false, failed };
    for (const write of writes) this.#store(write);
    return { done: true };
  }

  #store(write: Write): void {
    const at = address(keyOf(write));
    if ('put' in write) this.#items.set(at, dropUndefined(structuredClone(write.put)));
    if ('delete' in write) this.#items.delete(at);
    if ('update' in write) {
      const { set = {}, remove = [], update } = write;
      const kept = Object.entries(this.#items.get(at) ?? {}).filter(([name]) => !remove.includes(name));
      this.#items.set(at, {
        ...Object.fromEntries(kept),
        ...structuredClone(set),
        pk: update.pk,
        sk: update.sk,
      });
    }
  }

  #page(items: readonly Item[], sorter: Sorter, keys: readonly string[], options: QueryOptions): Page {
    const { descending = false, limit = 1000, after } = options;
    const sorted = items.toSorted((a, b) => compare(sorter(a), sorter(b)));
    if (descending) sorted.reverse();
    const start = after === undefined ? 0 : sorted.findIndex((item) => sameKey(item, after)) + 1;
    const page = sorted.slice(start, start + limit).map((item) => structuredClone(item));
    const lastItem = page.at(-1);
    const more = start + limit < sorted.length;
    return { items: page, last: more && lastItem ? position(lastItem, keys) : null };
  }
}

const address = ({ pk, sk }: Key): string => `${pk}\n${sk}`;

const pick = (item: Item, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(item).filter(([name]) => names.includes(name)));

const dropUndefined = (item: Item): Item => ({
  ...Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)),
  pk: item.pk,
  sk: item.sk,
});

const position = (item: Item, keys: readonly string[]): Position =>
  Object.fromEntries(keys.map((name) => [name, scalar(item[name])]));

const sameKey = (item: Item, after: Position): boolean => item.pk === after['pk'] && item.sk === after['sk'];
