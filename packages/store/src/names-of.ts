import type { AgencyId, Nip } from '@kotak9/rules';
import { eachAtOnce } from './each-at-once.ts';
import { loadRecord } from './person-state.ts';
import type { Table } from './table.ts';

/** Names as the records have them now, each read once; who has no record is left out. */
export const namesOf = async (
  table: Table,
  agency: AgencyId,
  nips: readonly Nip[],
): Promise<ReadonlyMap<Nip, string>> => {
  const named = await eachAtOnce([...new Set(nips)], async (nip) => {
    const found = await loadRecord(table, agency, nip);
    return found === null ? [] : [[nip, found.record.name] as const];
  });
  return new Map(named.flat());
};
