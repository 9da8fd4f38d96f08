import type { Refusal } from '@kotak9/contracts';
import type { AgencyId } from '@kotak9/rules';
import { changeVacancy, type Decision } from '@kotak9/store';
import type { Listed } from '../load-list.ts';

/** An attempt against the rules is itself an event of the vacancy; nothing else changes. */
export const recordedRefusal = (
  agency: AgencyId,
  { state, list }: Listed,
  nip: string | null,
  refusal: Refusal,
): Decision => ({
  changes: [
    changeVacancy(
      agency,
      state,
      {},
      {
        type: 'appointment.refused.v1',
        data: {
          vacancyId: list.vacancyId,
          positionId: list.positionId,
          listId: list.id,
          nip,
          code: refusal.refused,
        },
      },
    ),
  ],
  outcome: refusal,
});
