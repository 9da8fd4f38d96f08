import { dayBefore, parseIsoDate, RETIREMENT_STEPS, type RuleSet } from '@kotak9/rules';
import {
  type CommandRequest,
  deadlinesDue,
  type EntryDue,
  entriesDue,
  localDate,
  type RetirementDue,
  type StoredDeadline,
  type Table,
} from '@kotak9/store';
import { applyLeave, applyMpp } from './apply-leaves.ts';
import { eachOf } from './each-of.ts';
import { closeRetirementCase, noteOverdueStep } from './follow-retirement-cases.ts';

/** Case and step that a deadline of the retirement service is about; see `retirementStepId`. */
const overdueOf = ({ nip, id }: StoredDeadline) => {
  const tmtPensiun = parseIsoDate(id.slice(0, 10));
  const step = RETIREMENT_STEPS.find((one) => id === `${tmtPensiun}-${one}`);
  return tmtPensiun === null || step === undefined ? [] : [{ nip, tmtPensiun, step }];
};

/** Leave of one person, by date: who comes back from one may go on another the same day. */
const applyInTurn = async (
  table: Table,
  command: CommandRequest,
  leaves: readonly EntryDue[],
  ruleSet: RuleSet,
): Promise<string> => {
  const outcomes: string[] = [];
  for (const leave of leaves) outcomes.push(await applyLeave(table, command, leave, ruleSet));
  return outcomes.find((outcome) => outcome === 'contended') ?? 'followed';
};

/**
 * What leave, MPP and the retirement service do on a day, read from the index by date. Who retires is noted before the
 * retirement takes effect.
 *
 * @param leaving whose TMT pensiun has come
 * @returns how many acts failed, to be done by the next run
 */
export const followServices = async (
  table: Table,
  command: CommandRequest,
  ruleSet: RuleSet,
  leaving: readonly RetirementDue[],
  onFailure: (error: unknown) => void,
): Promise<number> => {
  const { agency } = command;
  const today = localDate(command.now);
  const each = async <T>(things: readonly T[], act: (thing: T) => Promise<string>) => {
    const { failed } = await eachOf(
      things,
      async (thing) => {
        if ((await act(thing)) === 'contended') throw new Error('Kept meeting other changes');
      },
      onFailure,
    );
    return failed;
  };
  const leaves = await entriesDue(table, agency, 'leave-effect', '', today);
  const byPerson = Map.groupBy(leaves, ({ owner }) => owner);
  const left = await each([...byPerson.values()], (ofPerson) =>
    applyInTurn(table, command, ofPerson, ruleSet),
  );
  const mpps = await entriesDue(table, agency, 'mpp-start', '', today);
  const prepared = await each(mpps, (one) => applyMpp(table, command, one));
  const overdue = (await deadlinesDue(table, agency, 'pensiun', dayBefore(today))).flatMap(overdueOf);
  const noted = await each(overdue, (one) => noteOverdueStep(table, command, one, ruleSet));
  const closed = await each(leaving, ({ nip }) => closeRetirementCase(table, command, nip, ruleSet));
  return left + prepared + noted + closed;
};
