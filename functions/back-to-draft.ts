import type { AgencyId, IsoDate } from '@kotak9/rules';
import { type Change, changeVacancy, type ListData } from '@kotak9/store';
import type { Listed } from './load-list.ts';

export interface BackToDraft {
  readonly change: Change;
  readonly draft: ListData;
}

/**
 * A published or decided list becomes a draft again, to be built anew, and its vacancy is what it was before the
 * decision. What was published and decided stays in the history.
 */
export const backToDraft = (
  agency: AgencyId,
  { state, list }: Listed,
  reason: string,
  today: IsoDate,
): BackToDraft => {
  const draft: ListData = {
    ...list,
    status: 'draft',
    publishedAt: null,
    minutesNumber: null,
    decision: null,
  };
  const { effectiveDate, positionId } = state.vacancy;
  return {
    draft,
    change: changeVacancy(
      agency,
      state,
      { status: effectiveDate <= today ? 'open' : 'forecast', list: draft },
      {
        type: 'succession-list.withdrawn.v1',
        data: {
          vacancyId: list.vacancyId,
          positionId,
          listId: list.id,
          contentHash: list.contentHash,
          reason,
        },
      },
    ),
  };
};
