import { addDays, DEADLINE_KINDS, type IsoDate, type RuleSet } from '@kotak9/rules';
import {
  type CommandRequest,
  deadlinesDue,
  decideAndCommit,
  loadDeadlines,
  noticeDeadline,
  type StoredDeadline,
  type Table,
} from '@kotak9/store';

/** Of every kind, what falls due within the notice that the policy gives and has not been noticed yet. */
export const deadlinesToNotice = async (
  table: Table,
  { agency }: Pick<CommandRequest, 'agency'>,
  today: IsoDate,
  { deadlines: { noticeDays } }: RuleSet,
): Promise<readonly StoredDeadline[]> => {
  const due = await Promise.all(
    DEADLINE_KINDS.map((kind) => deadlinesDue(table, agency, kind, addDays(today, noticeDays[kind]))),
  );
  return due.flat().filter(({ noticedOn }) => noticedOn === null);
};

/**
 * Gives notice of what falls due about one person, one thing after the other: the notices of a person are one chain of
 * events, and several at once would only be in each other's way.
 */
export const giveNotices = async (
  table: Table,
  command: CommandRequest,
  ofPerson: readonly StoredDeadline[],
  today: IsoDate,
): Promise<'noticed' | 'stands' | 'contended'> => {
  let noticed = false;
  for (const deadline of ofPerson) {
    const outcome = await giveNotice(table, command, deadline, today);
    if (outcome === 'contended') return outcome;
    noticed ||= outcome === 'noticed';
  }
  return noticed ? 'noticed' : 'stands';
};

/** Gives notice of one deadline, once: the index may be older than what stands. */
const giveNotice = (
  table: Table,
  command: CommandRequest,
  listed: StoredDeadline,
  today: IsoDate,
): Promise<'noticed' | 'stands' | 'contended'> => {
  const { agency } = command;
  return decideAndCommit<'noticed' | 'stands'>(table, command, async () => {
    const standing = await loadDeadlines(table, agency, listed.nip);
    const deadline = standing.deadlines.find(({ kind, id }) => kind === listed.kind && id === listed.id);
    if (deadline === undefined || deadline.dueOn !== listed.dueOn || deadline.noticedOn !== null) {
      return { outcome: 'stands' };
    }
    return { outcome: 'noticed', changes: [noticeDeadline(agency, standing, deadline, today)] };
  });
};
