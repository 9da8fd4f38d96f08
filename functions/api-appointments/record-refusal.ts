import type { ProblemCode, Refusal } from '@kotak9/contracts';
import type { AgencyId } from '@kotak9/rules';
import { type Change, changeVacancy, type Decision } from '@kotak9/store';
import type { Listed } from '../load-list.ts';

/** An attempt against the rules is itself an event of the vacancy; nothing else changes. */
export const refusalChange = (
  agency: AgencyId,
  { state, list }: Listed,
  nip: string | null,
  code: ProblemCode,
): Change =>
  changeVacancy(
    agency,
    state,
    {},
    {
      type: 'appointment.refused.v1',
      data: { vacancyId: list.vacancyId, positionId: list.positionId, listId: list.id, nip, code },
    },
  );

export const recordedRefusal = (
  agency: AgencyId,
  listed: Listed,
  nip: string | null,
  refusal: Refusal,
): Decision => ({ changes: [refusalChange(agency, listed, nip, refusal.refused)], outcome: refusal });
