import { type deadlineOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { listDeadlines, loadDeadlines, loadRecord } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';

export const listAll =
  ({ table }: TableDeps): Act<typeof deadlineOperations.listDeadlines> =>
  async ({ principal, query }) => {
    const page = await listDeadlines(table, principal.agency, query, query);
    return page === null ? refuse('request/cursor-invalid') : { status: 200, body: page };
  };

export const listOwn =
  ({ table }: TableDeps): Act<typeof deadlineOperations.listDeadlinesOf> =>
  async ({ principal, params }) => {
    if (!(await loadRecord(table, principal.agency, params.nip))) {
      return refuse('resource/not-found', { resource: 'asn', id: params.nip });
    }
    const { deadlines } = await loadDeadlines(table, principal.agency, params.nip);
    const items = deadlines.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn, 'en'));
    return { status: 200, body: { items } };
  };
