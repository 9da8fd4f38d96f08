import { dayAfter, passTime } from '@kotak9/rules';
import {
  type CommandRequest,
  changeObjection,
  decideAndCommit,
  type Fact,
  loadObjection,
  localDate,
  type ObjectionData,
  type Table,
  withState,
} from '@kotak9/store';

type ObjectionProgress = 'moved' | 'stands';

type ClockStep = NonNullable<ReturnType<typeof passTime>>['step'];

const factOf = (step: ClockStep, { id, nip, instance, dueOn, ending }: ObjectionData): Fact => {
  const about = { objectionId: id, nip };
  switch (step) {
    case 'escalated':
      return {
        type: 'objection.escalated.v1',
        data: { ...about, instance: instance.code, by: 'clock', dueOn },
      };
    case 'overdue':
      return { type: 'objection.overdue.v1', data: { ...about, instance: instance.code, dueOn } };
    case 'closed':
      return { type: 'objection.closed.v1', data: { ...about, ending: ending ?? 'ditolak' } };
  }
};

/** An instance that let its time pass is noted, with the day on which the next one got the objection. */
const noted = (step: ClockStep, before: ObjectionData, after: ObjectionData): ObjectionData =>
  step === 'escalated'
    ? {
        ...after,
        escalations: [
          ...after.escalations,
          { to: after.instance.code, by: 'clock', on: dayAfter(before.dueOn), statement: null },
        ],
      }
    : after;

/**
 * Brings one objection to where time has brought it, one step and one event after the other. All its dates are stored
 * with it: nothing is lost while no run takes place, and a second run on the day finds nothing to do.
 */
export const actOnObjection = async (
  table: Table,
  command: CommandRequest,
  { id }: Pick<ObjectionData, 'id'>,
): Promise<ObjectionProgress | 'contended'> => {
  const { agency } = command;
  const step = () =>
    decideAndCommit<ObjectionProgress>(table, command, async () => {
      const found = await loadObjection(table, agency, id);
      const passed = found && passTime(found.objection, localDate(command.now));
      if (found === null || passed === null) return { outcome: 'stands' };
      const objection = noted(passed.step, found.objection, withState(found.objection, passed.state));
      const change = changeObjection(agency, found, objection, factOf(passed.step, objection));
      return { outcome: 'moved', changes: [change] };
    });
  const first = await step();
  for (let next = first; next !== 'stands'; next = await step()) {
    if (next === 'contended') return next;
  }
  return first;
};
