import type { IsoDate, RuleSet } from '@kotak9/rules';
import {
  type AsnRecord,
  type CommandRequest,
  decideAndCommit,
  loadRecord,
  loadVacancy,
  localDate,
  type Table,
  type VacancyData,
} from '@kotak9/store';
import { backToDraft } from '../back-to-draft.ts';

export type Reopening = 'reopened' | 'stands' | 'contended';

const REASON = 'Yang dipilih tidak lagi aktif dalam kedinasan';

/** Leave may end before the day; retirement and dismissal do not. */
const canAssume = (
  { status }: AsnRecord,
  effectiveDate: IsoDate,
  today: IsoDate,
  { retirement }: RuleSet,
): boolean => status === 'aktif' || (effectiveDate > today && retirement.statuses.includes(status));

/**
 * A decision falls when the chosen person can no longer assume the post: the list is a draft again and is built anew,
 * so that the post is not blocked for ever. What was published and decided stays in the history.
 */
export const reopenVacancy = (
  table: Table,
  command: CommandRequest,
  { id }: Pick<VacancyData, 'id'>,
  ruleSet: RuleSet,
): Promise<Reopening> => {
  const { agency } = command;
  const today = localDate(command.now);
  return decideAndCommit<Reopening>(table, command, async () => {
    const state = await loadVacancy(table, agency, id);
    if (state?.vacancy.status !== 'decided' || !state.list?.decision) return { outcome: 'stands' };
    const { nip, effectiveDate } = state.list.decision;
    const person = await loadRecord(table, agency, nip);
    if (person && canAssume(person.record, effectiveDate, today, ruleSet)) return { outcome: 'stands' };
    const { change } = backToDraft(agency, { state, list: state.list }, REASON, today);
    return { outcome: 'reopened', changes: [change] };
  });
};
