import type { AgencyId } from '@kotak9/rules';
import { type ListData, loadVacancy, type Table, type VacancyState, vacancyOfList } from '@kotak9/store';

export interface Listed {
  readonly state: VacancyState;
  readonly list: ListData;
}

/** A succession list with its vacancy; null if there is none of that id. */
export const loadList = async (table: Table, agency: AgencyId, listId: string): Promise<Listed | null> => {
  const vacancyId = vacancyOfList(listId);
  const state = vacancyId === null ? null : await loadVacancy(table, agency, vacancyId);
  return state?.list ? { state, list: state.list } : null;
};
