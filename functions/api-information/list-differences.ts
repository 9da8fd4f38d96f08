import { type informationOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { AGENCY_WIDE, differenceRegister, integrationRegister, listEntries, loadEntry } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';

export const listDifferences =
  ({ table }: TableDeps): Act<typeof informationOperations.listDifferences> =>
  async ({ principal, params, query }) => {
    const { agency } = principal;
    if (!(await loadEntry(table, agency, integrationRegister, AGENCY_WIDE, params.id))) {
      return refuse('resource/not-found', { resource: 'integration', id: params.id });
    }
    const { status } = query;
    const page = await listEntries(table, agency, differenceRegister, params.id, query, (difference) =>
      status === undefined ? true : difference.status === status,
    );
    return page === null ? refuse('request/cursor-invalid') : { status: 200, body: page };
  };
