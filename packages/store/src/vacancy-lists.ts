import { schemas } from '@kotak9/contracts';
import type { AgencyId, IsoDate, VacancyId } from '@kotak9/rules';
import * as z from 'zod';
import { dueItems } from './due-items.ts';
import { eachAtOnce } from './each-at-once.ts';
import { headKey, listKey, vacancyAggregate } from './keys.ts';
import { ListData } from './list-item.ts';
import { chainSources, indexSource, type ListPage, listPage, type PageRequest } from './list-page.ts';
import { Head } from './stored-event.ts';
import { collect, eachItem, type Item, type Table } from './table.ts';
import { parseDueVacancy, VacancyData } from './vacancy-state.ts';

type Status = VacancyData['status'];

export interface ListedVacancy extends VacancyData {
  /** How far its succession list is; null while there is none. */
  readonly listStatus: ListData['status'] | null;
}

const { listStatus } = schemas.VacancySummary.shape;
const Listed = z.object({ due: VacancyData.extend({ listStatus: listStatus.optional() }) });
const StoredList = z.object({ data: ListData.pick({ status: true }) });

/** The state of the list stands beside the vacancy; of one that was stored before it did, the list is asked. */
const toListed = async (table: Table, agency: AgencyId, item: Item): Promise<ListedVacancy> => {
  const { listStatus: known, ...vacancy } = Listed.parse(item).due;
  if (known !== undefined) return { ...vacancy, listStatus: known };
  const list = await table.get(listKey(agency, vacancy.id));
  return { ...vacancy, listStatus: list === undefined ? null : StoredList.parse(list).data.status };
};

/** One vacancy as lists show it, with its version: one Get, and none of the people on its list. */
export const loadListedVacancy = async (
  table: Table,
  agency: AgencyId,
  id: VacancyId,
): Promise<{ readonly head: Head; readonly vacancy: ListedVacancy } | null> => {
  const item = await table.get(headKey(vacancyAggregate(agency, id)));
  return item === undefined ? null : { head: Head.parse(item), vacancy: await toListed(table, agency, item) };
};

const statusQuery = (agency: AgencyId, status: Status) => ({
  index: 'due' as const,
  partition: { agency, dueKind: `vacancy-${status}` },
});

/** Vacancies of some statuses, one status after the other, each the earliest first. */
export const listVacancies = async (
  table: Table,
  agency: AgencyId,
  statuses: readonly Status[],
  page: PageRequest,
): Promise<ListPage<ListedVacancy> | null> => {
  const source = chainSources(statuses.map((status) => indexSource(table, statusQuery(agency, status))));
  const found = await listPage(source, page, (item) => item);
  return (
    found && {
      ...found,
      items: await eachAtOnce(found.items, (item) => toListed(table, agency, item)),
    }
  );
};

/** All vacancies of some statuses; those of an agency that are live are some dozens. */
export const allVacancies = async (
  table: Table,
  agency: AgencyId,
  statuses: readonly Status[],
): Promise<readonly VacancyData[]> => {
  const read = (status: Status) =>
    collect(
      eachItem((after) => table.queryIndex({ ...statusQuery(agency, status), ...(after && { after }) })),
    );
  return (await Promise.all(statuses.map(read))).flat().map(parseDueVacancy);
};

/** Decided vacancies whose successor assumes the post by a day. */
export const appointmentsDue = async (
  table: Table,
  agency: AgencyId,
  upTo: IsoDate,
): Promise<readonly VacancyData[]> => {
  const items = await dueItems(table, agency, 'vacancy-decided', '0000', upTo);
  return items.map(parseDueVacancy);
};
