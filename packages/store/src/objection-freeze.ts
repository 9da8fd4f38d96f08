import type { AgencyId, Nip } from '@kotak9/rules';
import * as z from 'zod';
import { freezeKey, type InputKind } from './keys.ts';
import type { Table, Write } from './table.ts';

const Freeze = z.object({ objectionId: z.string() });

/** The objection that contests an entry; null if none does. */
export const contestedBy = async (
  table: Table,
  agency: AgencyId,
  nip: Nip,
  kind: InputKind | 'placement',
  id: string,
): Promise<string | null> => {
  const item = await table.get(freezeKey(agency, nip, kind, id));
  return item === undefined ? null : Freeze.parse(item).objectionId;
};

/** What must hold for an entry to be changed: that nobody contests it. */
export const uncontested = (agency: AgencyId, nip: Nip, kind: InputKind, id: string): Write => ({
  check: freezeKey(agency, nip, kind, id),
  when: { is: 'absent' },
});
