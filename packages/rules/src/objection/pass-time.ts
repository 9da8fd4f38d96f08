import type { IsoDate } from '../brands.ts';
import { dayAfter } from '../calendar.ts';
import { atInstance } from './escalate-objection.ts';
import type { ObjectionState } from './objection.ts';

export interface ObjectionClockStep {
  readonly step: 'escalated' | 'overdue' | 'closed';
  readonly state: ObjectionState;
}

/**
 * What time alone does to an objection by a day; null: nothing (more). Unanswered it goes to the next instance, and
 * before the last one it is overdue; answered and not taken further it ends as it was answered. Each period follows on
 * the one before, so that a look long after gives the dates that a daily look would have given.
 */
export function passTime(state: ObjectionState, today: IsoDate): ObjectionClockStep | null {
  const { status, dueOn } = state;
  if (today <= dueOn) return null;
  if (status === 'open') {
    const [next, ...above] = state.above;
    return next === undefined
      ? { step: 'overdue', state: { ...state, status: 'overdue' } }
      : { step: 'escalated', state: atInstance(state, next, above, dayAfter(dueOn)) };
  }
  if (status !== 'answered') return null;
  return {
    step: 'closed',
    state: { ...state, status: 'closed', dueOn: dayAfter(dueOn), ending: state.lastOutcome },
  };
}
