import { defaultRuleSet, type IsoDate } from '@kotak9/rules';
import {
  type AsnRecord,
  type CommandRequest,
  commit,
  loadRecord,
  loadVacancy,
  localDate,
  type Table,
  type VacancyData,
} from '@kotak9/store';
import { backToDraft } from '../back-to-draft.ts';

export type Reopening = 'reopened' | 'stands' | 'contended';

const ATTEMPTS = 3;
const REASON = 'Yang dipilih tidak lagi aktif dalam kedinasan';

/** Leave may end before the day; retirement and dismissal do not. */
const canAssume = ({ status }: AsnRecord, effectiveDate: IsoDate, today: IsoDate): boolean =>
  status === 'aktif' || (effectiveDate > today && defaultRuleSet.retirement.statuses.includes(status));

/**
 * A decision falls when the chosen person can no longer assume the post: the list is a draft again and is built anew,
 * so that the post is not blocked for ever. What was published and decided stays in the history.
 */
export const reopenVacancy = async (
  table: Table,
  command: CommandRequest,
  { id }: Pick<VacancyData, 'id'>,
): Promise<Reopening> => {
  const { agency } = command;
  const today = localDate(command.now);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const state = await loadVacancy(table, agency, id);
    if (state?.vacancy.status !== 'decided' || !state.list?.decision) return 'stands';
    const { nip, effectiveDate } = state.list.decision;
    const person = await loadRecord(table, agency, nip);
    if (person && canAssume(person.record, effectiveDate, today)) return 'stands';
    const { change } = backToDraft(agency, { state, list: state.list }, REASON, today);
    const result = await commit(table, command, [change]);
    if (result.committed) return 'reopened';
  }
  return 'contended';
};
