import type { IsoDate } from '../brands.ts';
import { addDays } from '../calendar.ts';
import type { ObjectionInstance } from '../policy/objection-rules.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { ObjectionRefusal, ObjectionState } from './objection.ts';

/** The person takes an answered objection to the next instance, within the period for it. */
export function escalateObjection(
  state: ObjectionState,
  today: IsoDate,
): Result<ObjectionState, ObjectionRefusal> {
  const { status, dueOn } = state;
  const [next, ...above] = state.above;
  if (status !== 'answered' || next === undefined) return refuse({ code: 'not-now', status });
  if (today > dueOn) return refuse({ code: 'too-late', lastDay: dueOn });
  return ok(atInstance(state, next, above, today));
}

/** The objection before another instance, which it reached on a day. */
export function atInstance(
  state: ObjectionState,
  instance: ObjectionInstance,
  above: readonly ObjectionInstance[],
  on: IsoDate,
): ObjectionState {
  return { ...state, status: 'open', instance, above, dueOn: addDays(on, instance.answerDays) };
}
