import { type informationOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { listAccesses, loadRecord } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';

/** Who read what is held on a person; that an auditor looks here is itself noted. */
export const listAccessesOf =
  ({ table }: TableDeps): Act<typeof informationOperations.listAccesses> =>
  async ({ principal, params, query }) => {
    const { agency } = principal;
    if (!(await loadRecord(table, agency, params.nip))) {
      return refuse('resource/not-found', { resource: 'asn', id: params.nip });
    }
    const page = await listAccesses(table, agency, params.nip, query);
    return page === null ? refuse('request/cursor-invalid') : { status: 200, body: page };
  };
