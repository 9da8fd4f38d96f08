import type { BulkTable } from '../bulk-table.ts';
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
  type TransactionResult,
  type Write,
} from '../table.ts';
import { INDEXES } from '../table-design.ts';

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
export class MemoryTable implements BulkTable {
  readonly #items = new Map<string, Item>();
  /** Reads and writes so far, for tests that count round trips. */
  readonly calls = { get: 0, query: 0, transact: 0, write: 0 };

  async get(key: Key): Promise<Item | undefined> {
    this.calls.get++;
    const item = this.#items.get(address(key));
    return item && structuredClone(item);
  }

  getMany(keys: readonly Key[]): Promise<readonly (Item | undefined)[]> {
    return Promise.all(keys.map((key) => this.get(key)));
  }

  async query(pk: string, range: QueryRange, options: QueryOptions = {}): Promise<Page> {
    this.calls.query++;
    const inRange = [...this.#items.values()].filter(
      (item) =>
        item.pk === pk &&
        item.sk.startsWith(range.beginsWith ?? '') &&
        (!range.between || (item.sk >= range.between[0] && item.sk <= range.between[1])),
    );
    return toPage(inRange, ['sk'], ['pk', 'sk'], options);
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
    const order = [...design.sort.map(({ name }) => name), 'pk', 'sk'];
    return toPage(inRange, order, [...keys, 'pk', 'sk'], options);
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
    if ('put' in write)
      this.#items.set(at, { ...definedMembers(write.put), pk: write.put.pk, sk: write.put.sk });
    if ('delete' in write) this.#items.delete(at);
    if ('update' in write) {
      const { set = {}, remove = [], update } = write;
      const kept = Object.entries(this.#items.get(at) ?? {}).filter(([name]) => !remove.includes(name));
      this.#items.set(at, {
        ...Object.fromEntries(kept),
        ...definedMembers(set),
        pk: update.pk,
        sk: update.sk,
      });
    }
  }
}

/** `order`: the attributes that sort. A page goes on after a position even if its item has gone meanwhile. */
const toPage = (
  items: readonly Item[],
  order: readonly string[],
  keys: readonly string[],
  { descending = false, limit = 1000, after }: QueryOptions,
): Page => {
  const direction = descending ? -1 : 1;
  const place = (of: Item | Position) => order.map((name) => scalar(of[name]));
  const compareItems = (a: Item | Position, b: Item | Position) => compare(place(a), place(b)) * direction;
  const following = items
    .filter((item) => after === undefined || compareItems(item, after) > 0)
    .sort(compareItems);
  const page = following.slice(0, limit).map((item) => structuredClone(item));
  const lastItem = page.at(-1);
  return { items: page, last: page.length === limit && lastItem ? position(lastItem, keys) : null };
};

const address = ({ pk, sk }: Key): string => `${pk}\n${sk}`;

const pick = (item: Item, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(item).filter(([name]) => names.includes(name)));

/** What DynamoDB keeps of a value: undefined members are left out, at any depth. */
const withoutUndefined = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  return typeof value === 'object' && value !== null ? definedMembers(value) : value;
};

const definedMembers = (value: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) =>
      member === undefined ? [] : [[name, withoutUndefined(member)]],
    ),
  );

const position = (item: Item, keys: readonly string[]): Position =>
  Object.fromEntries(keys.map((name) => [name, scalar(item[name])]));
