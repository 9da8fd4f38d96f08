import { dayAfter, type IsoDate, type RuleSet, retirementOf } from '@kotak9/rules';
import type { PersonState } from '@kotak9/store';

/**
 * TMT pensiun of a person; of somebody who has retired, the day after the last in a post.
 *
 * @returns null for whoever has none: without a post, or out of service otherwise
 */
export const tmtPensiunOf = ({ record, inputs }: PersonState, ruleSet: RuleSet): IsoDate | null => {
  if (ruleSet.retirement.statuses.includes(record.status)) {
    return retirementOf(inputs, ruleSet)?.tmtPensiun ?? null;
  }
  const last = inputs.career.flatMap(({ holding, until }) =>
    holding === 'definitif' && until ? [until] : [],
  );
  const until = last.toSorted().at(-1);
  return record.status === 'pensiun' && until !== undefined ? dayAfter(until) : null;
};
