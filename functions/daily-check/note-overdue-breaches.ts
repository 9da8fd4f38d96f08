import { noticeState } from '@kotak9/rules';
import {
  breachYearOf,
  type CommandRequest,
  changeEntry,
  dataBreachRegister,
  decideAndCommit,
  type EntryDue,
  loadEntry,
  localDate,
  type Table,
} from '@kotak9/store';

/**
 * Raises once that somebody has not been told of a breach in time. The index knows the day, the breach the instant: on
 * the day itself there may be hours left.
 */
export const noteOverdueBreach = (
  table: Table,
  command: CommandRequest,
  { owner, id }: EntryDue,
): Promise<'noted' | 'stands' | 'contended'> => {
  const { agency, now } = command;
  return decideAndCommit<'noted' | 'stands'>(table, command, async () => {
    const found = await loadEntry(table, agency, dataBreachRegister, owner, id);
    if (found === null || found.data.overdueNotedOn !== null) return { outcome: 'stands' };
    const { missing, overdue } = noticeState(found.data, now);
    if (!overdue) return { outcome: 'stands' };
    const data = { ...found.data, overdueNotedOn: localDate(now) };
    const fact = {
      type: 'data-breach.overdue.v1' as const,
      data: { year: breachYearOf(id), breachId: id, missing: [...missing] },
    };
    return { outcome: 'noted', changes: [changeEntry(dataBreachRegister, agency, found, data, fact)] };
  });
};
