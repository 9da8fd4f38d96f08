import type { AgencyId, Nip } from '@kotak9/rules';
import { loadPersonItems, type PersonState, toPersonState } from './person-state.ts';
import type { Item, Table, Write } from './table.ts';

const applied = (items: readonly Item[], writes: readonly Write[]): readonly Item[] => {
  const byKey = new Map(items.map((item) => [item.sk, item]));
  for (const write of writes) {
    if ('put' in write) byKey.set(write.put.sk, write.put);
    if ('delete' in write) byKey.delete(write.delete.sk);
  }
  return [...byKey.values()].toSorted((a, b) => (a.sk < b.sk ? -1 : 1));
};

/** A person as stored, and as they will be read once `writes` on their own items are made; null if unknown. */
export const previewPerson = async (
  table: Table,
  agency: AgencyId,
  nip: Nip,
  writes: readonly Write[],
): Promise<{ readonly before: PersonState; readonly after: PersonState } | null> => {
  const items = await loadPersonItems(table, agency, nip);
  const before = toPersonState(items);
  const after = toPersonState(applied(items, writes));
  return before && after && { before, after };
};
