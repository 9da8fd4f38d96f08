import { type AggregateKind, schemas } from '@kotak9/contracts';
import type { AgencyId, IsoDate } from '@kotak9/rules';
import * as z from 'zod';
import type { Change } from './commit.ts';
import { dueItems } from './due-items.ts';
import { eachAtOnce } from './each-at-once.ts';
import { headKey, type RegisterPlace, registerAggregate, registerHeads } from './keys.ts';
import {
  chainSources,
  indexSource,
  type ListPage,
  listPage,
  type PageRequest,
  partitionSource,
} from './list-page.ts';
import { type Fact, Head } from './stored-event.ts';
import { type Item, itemsOf, type Table, type Write } from './table.ts';

/** The one owner of what an agency has a few dozen of. */
export const AGENCY_WIDE = 'all';

/** One kind of record: an aggregate with a version, a history and perhaps a date. */
export interface RegisterDesign<Data extends { readonly id: string }> {
  readonly kind: AggregateKind;
  /** What is stored; parsed whenever it is read. */
  readonly schema: z.ZodType<Data>;
  readonly place: RegisterPlace;
  /** Whose it is: the NIP, or for `agency` what its entries are listed by, e.g. a year or a unit. */
  readonly ownerOf: (data: Data) => string;
  /** When it falls due, if ever. */
  readonly dueOf?: (data: Data) => { readonly dueKind: string; readonly dueOn: IsoDate } | null;
}

/** A kind of record together with how its stored items are read. */
export interface Register<Data extends { readonly id: string }> extends RegisterDesign<Data> {
  parse(item: Item): Entry<Data>;
}

export interface Entry<Data> {
  readonly head: Head;
  readonly data: Data;
}

export const defineRegister = <Data extends { readonly id: string }>(
  design: RegisterDesign<Data>,
): Register<Data> => {
  const Stored = z.object({ data: design.schema });
  return { ...design, parse: (item) => ({ head: Head.parse(item), data: Stored.parse(item).data }) };
};

const aggregateOf = (agency: AgencyId, { place, kind }: RegisterOf, owner: string, id: string) =>
  registerAggregate(agency, place, kind, owner, id);

type RegisterOf = Pick<RegisterDesign<{ readonly id: string }>, 'place' | 'kind'>;

export const loadEntry = async <Data extends { readonly id: string }>(
  table: Table,
  agency: AgencyId,
  register: Register<Data>,
  owner: string,
  id: string,
): Promise<Entry<Data> | null> => {
  const item = await table.get(headKey(aggregateOf(agency, register, owner, id)));
  return item === undefined ? null : register.parse(item);
};

/** All entries of one owner, by id. */
export const entriesOf = async <Data extends { readonly id: string }>(
  table: Table,
  agency: AgencyId,
  register: Register<Data>,
  owner: string,
): Promise<readonly Entry<Data>[]> => {
  const { pk, beginsWith } = registerHeads(agency, register.place, register.kind, owner);
  const items = await itemsOf(table, pk, beginsWith);
  return items.map(register.parse);
};

/** One page of the entries of one owner (that match), by id. @returns null if the cursor is not one that this list gave */
export const listEntries = <Data extends { readonly id: string }>(
  table: Table,
  agency: AgencyId,
  register: Register<Data>,
  owner: string,
  page: PageRequest,
  matches?: (data: Data) => boolean,
): Promise<ListPage<Data & { readonly version: number }> | null> => {
  const { pk, beginsWith } = registerHeads(agency, register.place, register.kind, owner);
  return listPage(
    partitionSource(table, pk, { beginsWith }),
    page,
    (item) => {
      const { head, data } = register.parse(item);
      return { ...data, version: head.seq };
    },
    matches,
  );
};

const Due = z.object({
  dueOn: schemas.CalendarDate,
  due: z.object({ owner: z.string(), id: z.string() }),
});
export interface EntryDue {
  readonly owner: string;
  readonly id: string;
  readonly dueOn: IsoDate;
}

/** Entries of a register that fall due from one day to another, both included; reads those and no others. */
export const entriesDue = async (
  table: Table,
  agency: AgencyId,
  dueKind: string,
  from: IsoDate | '',
  to: IsoDate,
): Promise<readonly EntryDue[]> => {
  const items = await dueItems(table, agency, dueKind, from || '0000', to);
  return items.map((item) => {
    const { dueOn, due } = Due.parse(item);
    return { ...due, dueOn };
  });
};

/** A page of what falls due under some kinds, each entry read as it stands: the index may lag behind it. */
export const listDue = async <Data extends { readonly id: string }>(
  table: Table,
  agency: AgencyId,
  register: Register<Data>,
  { dueKinds, from, to }: { dueKinds: readonly string[]; from: string; to: string },
  page: PageRequest,
): Promise<ListPage<Data & { readonly version: number }> | null> => {
  const sources = dueKinds.map((dueKind) =>
    indexSource(table, {
      index: 'due',
      partition: { agency, dueKind },
      between: { attribute: 'dueOn', from, to },
    }),
  );
  const listed = await listPage(chainSources(sources), page, (item: Item) => Due.parse(item).due);
  if (listed === null) return null;
  const entries = await eachAtOnce(listed.items, ({ owner, id }) =>
    loadEntry(table, agency, register, owner, id),
  );
  const shown = (entry: Entry<Data> | null) =>
    entry === null ? [] : [{ ...entry.data, version: entry.head.seq }];
  return { items: entries.flatMap(shown), next: listed.next };
};

/** An entry as it is from now on; `before` is null where it is new. */
export const changeEntry = <Data extends { readonly id: string }>(
  register: Register<Data>,
  agency: AgencyId,
  before: Entry<Data> | null,
  data: Data,
  fact: Fact,
  writes: readonly Write[] = [],
): Change => {
  const owner = register.ownerOf(data);
  const due = register.dueOf?.(data) ?? null;
  return {
    aggregate: aggregateOf(agency, register, owner, data.id),
    before: before?.head ?? null,
    head: {
      data,
      ...(due && { agency, ...due, dueId: `${owner}/${data.id}`, due: { owner, id: data.id } }),
    },
    writes,
    fact,
  };
};

/** An entry is no more: its events stay, and the last one says so. */
export const endEntry = <Data extends { readonly id: string }>(
  register: Register<Data>,
  agency: AgencyId,
  { head, data }: Entry<Data>,
  fact: Fact,
  writes: readonly Write[] = [],
): Change => ({
  aggregate: aggregateOf(agency, register, register.ownerOf(data), data.id),
  before: head,
  head: {},
  ends: true,
  writes,
  fact,
});
