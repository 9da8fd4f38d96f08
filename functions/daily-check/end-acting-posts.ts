import { type AgencyId, dayBefore, earlierDate, type IsoDate, laterDate } from '@kotak9/rules';
import {
  ACTING_DUE,
  type ActingPostData,
  actingPostRegister,
  type CommandRequest,
  changeEntry,
  decideAndCommit,
  type EntryDue,
  entriesDue,
  loadEntry,
  loadPosition,
  localDate,
  type Table,
} from '@kotak9/store';
import { endActing } from '../end-acting.ts';

/** Acting posts whose last day has passed. */
export const actingPostsOver = (
  table: Table,
  agency: AgencyId,
  today: IsoDate,
): Promise<readonly EntryDue[]> => entriesDue(table, agency, ACTING_DUE, '', dayBefore(today));

/** A Plt ends at the latest on the day before somebody took the post for good. */
const lastDayOf = async (
  table: Table,
  agency: AgencyId,
  { kind, positionId, since, until }: ActingPostData,
): Promise<IsoDate> => {
  const taken = (await loadPosition(table, agency, positionId))?.data.holderSince ?? null;
  if (kind === 'plh' || taken === null) return until;
  return laterDate(since, earlierDate(until, dayBefore(taken)));
};

/** Ends one of them: it enters the career. The index may be older than the order, which may have been extended. */
export const endActingPost = (
  table: Table,
  command: CommandRequest,
  { owner, id }: EntryDue,
): Promise<'ended' | 'stands' | 'contended'> => {
  const { agency } = command;
  return decideAndCommit<'ended' | 'stands'>(table, command, async () => {
    const found = await loadEntry(table, agency, actingPostRegister, owner, id);
    if (found === null || found.data.endedOn !== null || found.data.until >= localDate(command.now)) {
      return { outcome: 'stands' };
    }
    const endedOn = await lastDayOf(table, agency, found.data);
    const { data, fact, writes, changes } = await endActing(table, agency, found.data, endedOn);
    return {
      outcome: 'ended',
      changes: [changeEntry(actingPostRegister, agency, found, data, fact, writes), ...changes],
    };
  });
};
