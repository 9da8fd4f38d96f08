import { type Refusal, refuse, type successionOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import {
  asListAnswer,
  changeVacancy,
  commandOf,
  frozenCopy,
  type ListData,
  localDate,
  runCommand,
} from '@kotak9/store';
import { backToDraft } from '../back-to-draft.ts';
import type { TableDeps } from '../deps.ts';
import { type Listed, loadList } from '../load-list.ts';

const aboutList = ({ vacancyId, positionId, id, contentHash }: ListData) => ({
  vacancyId,
  positionId,
  listId: id,
  contentHash,
});

const listReply = ({ state, list }: Listed, status: 200 | 201) => {
  const version = state.head.seq + 1;
  return { status, body: { ...asListAnswer({ ...state, list }), version }, version };
};

const staleVersion = (ifMatch: number | null, { state }: Listed): Refusal | null =>
  ifMatch !== null && ifMatch !== state.head.seq
    ? refuse('version/stale', { currentVersion: state.head.seq })
    : null;

/** The committee freezes the draft: the same content is kept for ever under its hash. */
export const publishSuccessionList =
  ({ table }: TableDeps): Act<typeof successionOperations.publishSuccessionList> =>
  (request) =>
    runCommand(table, commandOf(request), async () => {
      const { agency } = request.principal;
      const found = await loadList(table, agency, request.params.id);
      if (found === null)
        return refuse('resource/not-found', { resource: 'succession-list', id: request.params.id });
      const { state, list } = found;
      const stale = staleVersion(request.ifMatch, found);
      if (stale) return stale;
      if (list.status !== 'draft') return refuse('succession-list/not-draft', { status: list.status });
      if (list.shortlist.length === 0) return refuse('succession-list/empty');
      const { minutesNumber = null } = request.body;
      const published: ListData = { ...list, status: 'published', publishedAt: request.now, minutesNumber };
      const change = changeVacancy(
        agency,
        state,
        { list: published },
        {
          type: 'succession-list.published.v1',
          data: { ...aboutList(list), shortlisted: list.shortlist.length },
        },
        frozenCopy(agency, state, published),
      );
      return { changes: [change], outcome: listReply({ state, list: published }, 201) };
    });

/**
 * Back to a draft, which is then built anew; what was published stays in the history. A decision is not the committee's
 * to undo.
 */
export const withdrawSuccessionList =
  ({ table }: TableDeps): Act<typeof successionOperations.withdrawSuccessionList> =>
  (request) =>
    runCommand(table, commandOf(request), async () => {
      const { agency } = request.principal;
      const found = await loadList(table, agency, request.params.id);
      if (found === null)
        return refuse('resource/not-found', { resource: 'succession-list', id: request.params.id });
      const { state, list } = found;
      const stale = staleVersion(request.ifMatch, found);
      if (stale) return stale;
      if (list.status !== 'published') {
        return refuse('succession-list/not-published', { status: list.status });
      }
      const { change, draft } = backToDraft(agency, found, request.body.reason, localDate(request.now));
      return { changes: [change], outcome: listReply({ state, list: draft }, 200) };
    });
