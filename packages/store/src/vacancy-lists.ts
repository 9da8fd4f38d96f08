import type { AgencyId, IsoDate } from '@kotak9/rules';
import { dueItems } from './due-items.ts';
import { chainSources, indexSource, type ListPage, listPage, type PageRequest } from './list-page.ts';
import { collect, eachItem, type Table } from './table.ts';
import { parseDueVacancy, type VacancyData } from './vacancy-state.ts';

type Status = VacancyData['status'];

const statusQuery = (agency: AgencyId, status: Status) => ({
  index: 'due' as const,
  partition: { agency, dueKind: `vacancy-${status}` },
});

/** Vacancies of some statuses, one status after the other, each the earliest first. */
export const listVacancies = (
  table: Table,
  agency: AgencyId,
  statuses: readonly Status[],
  page: PageRequest,
): Promise<ListPage<VacancyData> | null> =>
  listPage(
    chainSources(statuses.map((status) => indexSource(table, statusQuery(agency, status)))),
    page,
    parseDueVacancy,
  );

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
