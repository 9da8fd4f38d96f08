import { type organizationOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { listUnits as unitsOf } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';

export const listUnits =
  ({ table }: TableDeps): Act<typeof organizationOperations.listUnits> =>
  async ({ principal, query }) => {
    const page = await unitsOf(table, principal.agency, query);
    return page === null ? refuse('request/cursor-invalid') : { status: 200, body: page };
  };
