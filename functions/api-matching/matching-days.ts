import { type Refusal, refuse } from '@kotak9/contracts';
import type { IsoDate } from '@kotak9/rules';
import { localDate } from '@kotak9/store';

export interface MatchingDays {
  readonly asOf: IsoDate;
  readonly appointmentDate: IsoDate;
}

/** Today, and the planned appointment: today, if none is named. Nobody is appointed in the past. */
export const matchingDays = (now: string, appointment: IsoDate | undefined): MatchingDays | Refusal => {
  const asOf = localDate(now);
  const appointmentDate = appointment ?? asOf;
  return appointmentDate < asOf
    ? refuse('matching/appointment-past', { appointment: appointmentDate, today: asOf })
    : { asOf, appointmentDate };
};
