import { type DecisionFault, fillFormation, type Result } from '@kotak9/rules';
import type { StoredFormation } from '@kotak9/store';
import type { EntryDecision } from './register-acts.ts';

/** What of a formation proposal its events name. */
export const aboutFormation = ({ id, year, unitId, jabatanId, employmentType }: StoredFormation) => ({
  formationId: id,
  year,
  unitId,
  jabatanId,
  employmentType,
});

/** A proposal of which so many posts, in all, have somebody who holds them. */
export const filledFormation = (
  proposal: StoredFormation,
  filled: number,
): Result<EntryDecision<StoredFormation>, DecisionFault> => {
  const decided = fillFormation(proposal, filled);
  return decided.ok
    ? {
        ok: true,
        value: {
          data: decided.value,
          fact: { type: 'formation.filled.v1', data: { ...aboutFormation(proposal), filled } },
        },
      }
    : decided;
};
