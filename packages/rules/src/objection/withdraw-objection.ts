import type { IsoDate } from '../brands.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { ObjectionRefusal, ObjectionState } from './objection.ts';

/**
 * The person gives it up. Where an answer has just been given, that is to accept it: it ends as it was answered. Where
 * one is awaited it ends withdrawn, and whatever an earlier instance granted stands.
 */
export function withdrawObjection(
  state: ObjectionState,
  today: IsoDate,
): Result<ObjectionState, ObjectionRefusal> {
  const { status } = state;
  if (status === 'closed') return refuse({ code: 'not-now', status });
  const ending = status === 'answered' ? state.lastOutcome : 'dicabut';
  return ok({ ...state, status: 'closed', dueOn: today, ending });
}
