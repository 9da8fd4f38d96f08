import { refuse, type successionOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { asListAnswer, loadVacancy } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';

/** The appointing official sees what was published, and of it the shortlist: nobody else can be chosen. */
export const getSuccessionList =
  ({ table }: TableDeps): Act<typeof successionOperations.getSuccessionList> =>
  async ({ principal, params }) => {
    const state = await loadVacancy(table, principal.agency, params.id);
    if (state === null) return refuse('resource/not-found', { resource: 'vacancy', id: params.id });
    const { list } = state;
    if (list === null) return refuse('succession-list/not-drafted', { id: params.id });
    const answer = asListAnswer({ ...state, list });
    const version = state.head.seq;
    if (principal.actingAs !== 'appointing-official') return { status: 200, body: answer, version };
    if (list.status === 'draft' || list.status === 'moot') {
      return refuse('succession-list/not-published', { status: list.status });
    }
    const candidates = answer.candidates.filter(({ nip }) => answer.shortlist.includes(nip));
    return { status: 200, body: { ...answer, candidates, excluded: [] }, version };
  };
