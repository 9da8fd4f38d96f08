import { schemas } from '@kotak9/contracts';
import { type AgencyId, dayBefore, type IsoDate, type Nip } from '@kotak9/rules';
import * as z from 'zod';
import { dueItems } from './due-items.ts';
import { asnAggregate, OBJECTIONS, objectionPointerKey } from './keys.ts';
import {
  chainSources,
  indexSource,
  type ListPage,
  listPage,
  type PageRequest,
  partitionSource,
} from './list-page.ts';
import { loadObjection, type ObjectionData, objectionSummary } from './objection-state.ts';
import type { Item, Table, Write } from './table.ts';

type Status = ObjectionData['status'];
type Summary = z.infer<typeof schemas.ObjectionSummary>;

const Due = z.object({ due: schemas.ObjectionSummary });
const parseDue = (item: Item): Summary => Due.parse(item).due;

const statusQuery = (agency: AgencyId, status: Status) => ({
  index: 'due' as const,
  partition: { agency, dueKind: `objection-${status}` },
});

/** Objections of some statuses, one status after the other, each by due date. */
export const listObjections = (
  table: Table,
  agency: AgencyId,
  statuses: readonly Status[],
  page: PageRequest,
): Promise<ListPage<Summary> | null> =>
  listPage(
    chainSources(statuses.map((status) => indexSource(table, statusQuery(agency, status)))),
    page,
    parseDue,
  );

/** Objections for which a period ended before a day; reads those and no others. */
export const objectionsDue = async (
  table: Table,
  agency: AgencyId,
  today: IsoDate,
): Promise<readonly Summary[]> => {
  const read = (status: Status) => dueItems(table, agency, `objection-${status}`, '0000', dayBefore(today));
  const [open, answered] = await Promise.all([read('open'), read('answered')]);
  return [...open, ...answered].map(parseDue);
};

const UNDECIDED = ['open', 'overdue', 'answered'] as const satisfies readonly Status[];

/** Every objection that has not ended, whoever is to act on it; reads those and no others. */
export const undecidedObjections = async (table: Table, agency: AgencyId): Promise<readonly Summary[]> => {
  const read = (status: Status) => dueItems(table, agency, `objection-${status}`, '0000', '9999');
  return (await Promise.all(UNDECIDED.map(read))).flat().map(parseDue);
};

const Pointer = z.object({ objectionId: z.string() });

export const pointToObjection = (
  agency: AgencyId,
  { nip, filedOn, id }: Pick<ObjectionData, 'nip' | 'filedOn' | 'id'>,
): Write => ({
  put: { ...objectionPointerKey(agency, nip, filedOn, id), objectionId: id },
  when: { is: 'absent' },
});

/** Objections of one person, the first filed first. */
export const listObjectionsOf = async (
  table: Table,
  agency: AgencyId,
  nip: Nip,
  page: PageRequest,
): Promise<ListPage<Summary> | null> => {
  const { pk } = asnAggregate(agency, nip);
  const source = partitionSource(table, pk, { beginsWith: OBJECTIONS });
  const pointers = await listPage(source, page, (item) => Pointer.parse(item).objectionId);
  if (pointers === null) return null;
  const found = await Promise.all(pointers.items.map((id) => loadObjection(table, agency, id)));
  return {
    items: found.flatMap((one) => (one ? [objectionSummary(one.objection)] : [])),
    next: pointers.next,
  };
};
