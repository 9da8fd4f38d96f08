import type { AgencyId, Nip } from '@kotak9/rules';
import { allVacancies, loadVacancy, type Table } from '@kotak9/store';

/** Whether somebody was chosen for another post and has not assumed it yet. Decisions that wait are some dozens. */
export const isChosenElsewhere = async (table: Table, agency: AgencyId, nip: Nip): Promise<boolean> => {
  const waiting = await allVacancies(table, agency, ['decided']);
  const states = await Promise.all(waiting.map(({ id }) => loadVacancy(table, agency, id)));
  return states.some((state) => state?.vacancy.status === 'decided' && state.list?.decision?.nip === nip);
};
