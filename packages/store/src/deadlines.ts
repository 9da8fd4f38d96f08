import { schemas } from '@kotak9/contracts';
import type { AgencyId, Deadline, DeadlineKind, IsoDate, Nip } from '@kotak9/rules';
import * as z from 'zod';
import type { Change } from './commit.ts';
import { dueItems, type Span, spanQuery } from './due-items.ts';
import {
  CURRENT,
  DEADLINES,
  deadlineKey,
  deadlinesAggregate,
  deadlinesPartition,
  derivationKey,
  headKey,
} from './keys.ts';
import { indexSource, type ListPage, listPage, type PageRequest } from './list-page.ts';
import { Head } from './stored-event.ts';
import { type Item, itemsOf, type Table } from './table.ts';

export type StoredDeadline = z.infer<typeof schemas.Deadline>;

const Due = z.object({ due: schemas.Deadline });
const parseDue = (item: Item): StoredDeadline => Due.parse(item).due;
const Derivation = z.object({ count: z.number().int() });

/** The deadlines of a person as they stand, and how often they have been derived. */
export interface StandingDeadlines {
  readonly deadlines: readonly StoredDeadline[];
  readonly derivations: number;
  /** Of the notices that were given; null before the first. */
  readonly head: Head | null;
}

export const loadDeadlines = async (table: Table, agency: AgencyId, nip: Nip): Promise<StandingDeadlines> => {
  const pk = deadlinesPartition(agency, nip);
  const items = await itemsOf(table, pk, CURRENT);
  const at = (key: string) => items.find(({ sk }) => sk === key);
  const derivation = at(derivationKey(agency, nip).sk);
  const head = at(headKey(deadlinesAggregate(agency, nip)).sk);
  return {
    deadlines: items.filter(({ sk }) => sk.startsWith(DEADLINES)).map(parseDue),
    derivations: derivation === undefined ? 0 : Derivation.parse(derivation).count,
    head: head === undefined ? null : Head.parse(head),
  };
};

const dueKindOf = (kind: DeadlineKind): string => `deadline-${kind}`;

/** A deadline as it is stored, with what the index finds it by. */
export const deadlineItem = (agency: AgencyId, deadline: StoredDeadline): Item => {
  const { nip, kind, id, dueOn } = deadline;
  return {
    ...deadlineKey(agency, nip, kind, id),
    agency,
    dueKind: dueKindOf(kind),
    dueOn,
    dueId: `${nip}/${id}`,
    due: deadline,
  };
};

const isSame = (one: Deadline, other: Deadline): boolean => one.kind === other.kind && one.id === other.id;

/**
 * Lets the deadlines be those that were derived, if nobody derived them meanwhile from newer reads. Notice that was
 * given stays given while the day does; a deadline that moved is noticed anew.
 */
export const replaceDeadlines = async (
  table: Table,
  agency: AgencyId,
  nip: Nip,
  { deadlines: standing, derivations }: StandingDeadlines,
  derived: readonly Deadline[],
): Promise<'changed' | 'unchanged' | 'contended'> => {
  const changed = derived.filter(
    (one) => !standing.some((other) => isSame(one, other) && one.dueOn === other.dueOn),
  );
  const gone = standing.filter((one) => !derived.some((other) => isSame(one, other)));
  if (changed.length === 0 && gone.length === 0) return 'unchanged';
  const counter = derivationKey(agency, nip);
  const result = await table.transact([
    {
      put: { ...counter, count: derivations + 1 },
      when: derivations === 0 ? { is: 'absent' } : { is: 'equal', attributes: { count: derivations } },
    },
    ...changed.map((deadline) => ({ put: deadlineItem(agency, { nip, ...deadline, noticedOn: null }) })),
    ...gone.map(({ kind, id }) => ({ delete: deadlineKey(agency, nip, kind, id) })),
  ]);
  return result.done ? 'changed' : 'contended';
};

/** Deadlines of one kind, the earliest first. @returns null if the cursor is not one that this list gave */
export const listDeadlines = (
  table: Table,
  agency: AgencyId,
  { kind, ...span }: Span & { readonly kind: DeadlineKind },
  page: PageRequest,
): Promise<ListPage<StoredDeadline> | null> =>
  listPage(indexSource(table, spanQuery(agency, dueKindOf(kind), span)), page, parseDue);

/** Every deadline of one kind up to a day, past ones included; reads those and no others. */
export const deadlinesDue = async (
  table: Table,
  agency: AgencyId,
  kind: DeadlineKind,
  to: IsoDate,
  from?: IsoDate,
): Promise<readonly StoredDeadline[]> => {
  const items = await dueItems(table, agency, dueKindOf(kind), from ?? '0000', to);
  return items.map(parseDue);
};

/** Notice of one deadline, given once: it must still stand as it was read. */
export const noticeDeadline = (
  agency: AgencyId,
  { head }: Pick<StandingDeadlines, 'head'>,
  { nip, kind, id, dueOn }: StoredDeadline,
  today: IsoDate,
): Change => ({
  aggregate: deadlinesAggregate(agency, nip),
  before: head,
  head: {},
  writes: [
    {
      put: deadlineItem(agency, { nip, kind, id, dueOn, noticedOn: today }),
      when: { is: 'equal', attributes: { dueOn } },
    },
  ],
  fact: { type: 'deadline.reached.v1', data: { nip, kind, deadlineId: id, dueOn } },
});
