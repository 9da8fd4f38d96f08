import { type Refusal, refuse } from '@kotak9/contracts';
import type { Principal } from '@kotak9/http';
import type { VacancyId } from '@kotak9/rules';
import { asListAnswer, contentHashOf, loadVacancy, type Table } from '@kotak9/store';

export type ReadableList = ReturnType<typeof asListAnswer>;

/**
 * A succession list as far as the caller may read it: the appointing official what was published, and of it the
 * shortlist. Its hash covers the whole list all the same.
 *
 * @throws Error if the content does not give the stored hash: such a list is shown to nobody as evidence
 */
export const readableList = async (
  table: Table,
  { agency, actingAs }: Principal,
  id: VacancyId,
): Promise<ReadableList | Refusal> => {
  const state = await loadVacancy(table, agency, id);
  if (state === null) return refuse('resource/not-found', { resource: 'vacancy', id });
  const { list } = state;
  if (list === null) return refuse('succession-list/not-drafted', { id });
  const whole = asListAnswer({ ...state, list });
  const { ruleSet, appointmentDate, candidates, shortlist, excluded } = whole;
  const hash = contentHashOf(list, { ruleSet, appointmentDate, candidates, shortlist, excluded });
  if (hash !== list.contentHash) throw new Error(`The content of ${list.id} does not give its hash`);
  if (actingAs !== 'appointing-official') return whole;
  if (list.status === 'draft' || list.status === 'moot') {
    return refuse('succession-list/not-published', { status: list.status });
  }
  return { ...whole, candidates: candidates.filter(({ nip }) => shortlist.includes(nip)), excluded: [] };
};
