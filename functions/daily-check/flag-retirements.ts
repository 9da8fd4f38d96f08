import { addMonths, type IsoDate, type Nip, type RuleSet } from '@kotak9/rules';
import {
  type CommandRequest,
  changeRetirement,
  commit,
  flagsDue,
  loadRetirement,
  type RetirementDue,
  retirementsDue,
  type Table,
} from '@kotak9/store';
import { eachOf } from './each-of.ts';

export interface Flagging {
  /** Everybody whose TMT pensiun lies in the window. */
  readonly due: readonly RetirementDue[];
  readonly flagged: number;
  readonly unflagged: number;
  readonly failures: number;
}

/**
 * Flags who reaches the TMT pensiun within the horizon, and takes back flags that no longer hold. Both sides are
 * read from the date index: the cost grows with the retirements in the window, not with the people.
 */
export const flagRetirements = async (
  table: Table,
  command: CommandRequest,
  today: IsoDate,
  { retirement }: RuleSet,
  onFailure: (error: unknown) => void,
): Promise<Flagging> => {
  const { agency } = command;
  const to = addMonths(today, retirement.horizonMonths);
  const listed = await retirementsDue(table, agency, '', to);
  const due = listed.filter(({ tmtPensiun }) => tmtPensiun > today);
  const flags = await flagsDue(table, agency, '', to);
  const standing = new Map(flags.map(({ nip, tmtPensiun }) => [nip, tmtPensiun]));
  const expected = new Set(listed.map(({ nip }) => nip));
  const toFlag = due.filter(({ nip, tmtPensiun }) => standing.get(nip) !== tmtPensiun);
  const toUnflag = flags.filter(({ nip }) => !expected.has(nip));
  const flagging = await eachOf(toFlag, (person) => putFlag(table, command, person), onFailure);
  const unflagging = await eachOf(toUnflag, ({ nip }) => takeBack(table, command, nip), onFailure);
  return {
    due,
    flagged: flagging.done,
    unflagged: unflagging.done,
    failures: flagging.failed + unflagging.failed,
  };
};

const putFlag = async (
  table: Table,
  command: CommandRequest,
  { nip, tmtPensiun, positionId }: RetirementDue,
): Promise<void> => {
  const current = await loadRetirement(table, command.agency, nip);
  if (current?.flag.tmtPensiun === tmtPensiun) return;
  const fact = { type: 'retirement.flagged.v1', data: { nip, tmtPensiun, positionId } } as const;
  await commitOne(
    table,
    command,
    changeRetirement(command.agency, nip, current?.head ?? null, tmtPensiun, fact),
  );
};

const takeBack = async (table: Table, command: CommandRequest, nip: Nip): Promise<void> => {
  const current = await loadRetirement(table, command.agency, nip);
  if (current === null || current.flag.tmtPensiun === null) return;
  const fact = { type: 'retirement.unflagged.v1', data: { nip, reason: 'no-longer-due' } } as const;
  await commitOne(table, command, changeRetirement(command.agency, nip, current.head, null, fact));
};

/** @throws Error if somebody else wrote the same flag meanwhile: the run is repeated and finds it done */
const commitOne = async (
  table: Table,
  command: CommandRequest,
  change: ReturnType<typeof changeRetirement>,
) => {
  const result = await commit(table, command, [change]);
  if (!result.committed) throw new Error('A retirement flag was written by somebody else');
};
