import { type oversightOperations as operations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import * as store from '@kotak9/store';
import type { TableDeps } from '../deps.ts';

export const listDecisions =
  ({ table }: TableDeps): Act<typeof operations.listDecisions> =>
  async ({ principal, query }) => {
    const page = await store.listDecisions(table, principal.agency, query, query);
    return page === null ? refuse('request/cursor-invalid') : { status: 200, body: page };
  };

export const listRefusals =
  ({ table }: TableDeps): Act<typeof operations.listRefusals> =>
  async ({ principal, query }) => {
    const page = await store.listRefusals(table, principal.agency, query, query);
    return page === null ? refuse('request/cursor-invalid') : { status: 200, body: page };
  };
