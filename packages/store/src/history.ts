import { schemas } from '@kotak9/contracts';
import type { AgencyId, IsoDate, Nip, Placement } from '@kotak9/rules';
import * as z from 'zod';
import { type Aggregate, HISTORY, PLACED, placementAggregate } from './keys.ts';
import { type ListPage, listPage, type PageRequest, partitionSource } from './list-page.ts';
import { StoredEvent } from './stored-event.ts';
import { itemsOf, type Table } from './table.ts';

/** All events of an aggregate's partition: those of a person include placement and retirement. */
export const listEvents = (
  table: Table,
  { pk }: Aggregate,
  page: PageRequest,
): Promise<ListPage<StoredEvent> | null> =>
  listPage(partitionSource(table, pk, { beginsWith: HISTORY }), page, (item) => StoredEvent.parse(item));

const Past = z.object({ data: schemas.Placement });

/** The placement as it stood at the end of a day; null where there was none yet. */
export const placementAt = async (
  table: Table,
  agency: AgencyId,
  nip: Nip,
  day: IsoDate,
): Promise<Placement | null> => {
  const { items } = await table.query(
    placementAggregate(agency, nip).pk,
    { between: [PLACED, `${PLACED}${day}#~`] },
    { descending: true, limit: 1 },
  );
  const [item] = items;
  return item === undefined ? null : Past.parse(item).data;
};

/** Every placement that somebody has had, the earliest first. */
export const placementTrail = async (
  table: Table,
  agency: AgencyId,
  nip: Nip,
): Promise<readonly Placement[]> => {
  const items = await itemsOf(table, placementAggregate(agency, nip).pk, PLACED);
  return items.map((item) => Past.parse(item).data);
};
