import type { Outcome } from '@kotak9/contracts';
import type { Principal } from '@kotak9/http';
import type { Nip } from '@kotak9/rules';
import type { TableDeps } from '../deps.ts';
import { refuseReader } from './readers.ts';

interface Asked {
  readonly principal: Principal;
  readonly params: { readonly nip: Nip };
}

/** Acts of a register whose entries the person and their raters read. */
export const readableActs = <L extends Asked, G extends Asked, Acts extends object>(
  { table }: TableDeps,
  {
    list,
    get,
    ...acts
  }: Acts & { readonly list: (asked: L) => Promise<Outcome>; readonly get: (asked: G) => Promise<Outcome> },
) => ({
  ...acts,
  list: async (asked: L): Promise<Outcome> =>
    (await refuseReader(table, asked.principal, asked.params.nip)) ?? list(asked),
  get: async (asked: G): Promise<Outcome> =>
    (await refuseReader(table, asked.principal, asked.params.nip)) ?? get(asked),
});
