import type { IsoDate } from '../brands.ts';
import { addDays } from '../calendar.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { ObjectionOutcome, ObjectionRefusal, ObjectionState } from './objection.ts';

/**
 * The instance answers. Granted in full, or by the last instance, it is the end; else the person may take it further.
 * An instance that let its time pass has lost the objection to the next one; only the last may still answer late.
 */
export function answerObjection(
  state: ObjectionState,
  outcome: ObjectionOutcome,
  today: IsoDate,
): Result<ObjectionState, ObjectionRefusal> {
  const { status, above, dueOn } = state;
  if (status !== 'open' && status !== 'overdue') return refuse({ code: 'not-now', status });
  if (above.length > 0 && today > dueOn) return refuse({ code: 'too-late', lastDay: dueOn });
  if (outcome === 'dikabulkan' || above.length === 0) {
    return ok({ ...state, status: 'closed', dueOn: today, lastOutcome: outcome, ending: outcome });
  }
  return ok({
    ...state,
    status: 'answered',
    dueOn: addDays(today, state.escalationDays),
    lastOutcome: outcome,
  });
}
