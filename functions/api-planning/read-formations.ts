import { type formationOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { formationRegister, listEntries, loadEntry } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { entryReply } from '../register-acts.ts';

export const readFormations = ({
  table,
}: TableDeps): {
  readonly list: Act<typeof formationOperations.listFormations>;
  readonly get: Act<typeof formationOperations.getFormation>;
} => ({
  list: async ({ principal, params, query }) => {
    const page = await listEntries(table, principal.agency, formationRegister, String(params.year), query);
    return page === null ? refuse('request/cursor-invalid') : { status: 200, body: page };
  },
  get: async ({ principal, params: { year, id } }) => {
    const found = await loadEntry(table, principal.agency, formationRegister, String(year), id);
    return found === null
      ? refuse('resource/not-found', { resource: 'formation-proposal', id })
      : entryReply(found.data, found.head.seq, 200);
  },
});
