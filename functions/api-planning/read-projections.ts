import { type projectionOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import type { AgencyId } from '@kotak9/rules';
import {
  type Entry,
  listEntries,
  loadEntry,
  loadProjectionPart,
  projectionRegister,
  type StoredProjection,
  type Table,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { entryReply } from '../register-acts.ts';

interface Asked {
  readonly year: number;
  readonly id: string;
}

export const findProjection = (
  table: Table,
  agency: AgencyId,
  { year, id }: Asked,
): Promise<Entry<StoredProjection> | null> => loadEntry(table, agency, projectionRegister, String(year), id);

export const unknownProjection = ({ id }: Asked) =>
  refuse('resource/not-found', { resource: 'projection', id });

export const readProjections = ({
  table,
}: TableDeps): {
  readonly list: Act<typeof projectionOperations.listProjections>;
  readonly get: Act<typeof projectionOperations.getProjection>;
} => ({
  list: async ({ principal, params, query }) => {
    const page = await listEntries(table, principal.agency, projectionRegister, String(params.year), query);
    return page === null ? refuse('request/cursor-invalid') : { status: 200, body: page };
  },
  get: async ({ principal, params }) => {
    const found = await findProjection(table, principal.agency, params);
    return found === null ? unknownProjection(params) : entryReply(found.data, found.head.seq, 200);
  },
});

/** Rows as they were fixed, a part at a time. */
export const listProjectionRows =
  ({ table }: TableDeps): Act<typeof projectionOperations.listProjectionRows> =>
  async ({ principal, params, query: { part } }) => {
    const { agency } = principal;
    const found = await findProjection(table, agency, params);
    if (found === null) return unknownProjection(params);
    const { parts } = found.data;
    const items = part > parts ? [] : await loadProjectionPart(table, agency, found.data, part);
    return { status: 200, body: { items, nextPart: part < parts ? part + 1 : null } };
  };
