import { schemas } from '@kotak9/contracts';
import type { AgencyId, Nip, PositionId } from '@kotak9/rules';
import * as z from 'zod';
import { actingPointerKey } from './keys.ts';
import type { Table, Write } from './table.ts';

const Pointer = z.object({ nip: schemas.NipText, actingId: z.string() });
export type ActingPointer = z.infer<typeof Pointer>;

/** Who acts for a post; null while nobody does. */
export const loadActing = async (
  table: Table,
  agency: AgencyId,
  positionId: PositionId,
): Promise<ActingPointer | null> => {
  const item = await table.get(actingPointerKey(agency, positionId));
  return item === undefined ? null : Pointer.parse(item);
};

/** One person acts for a post at a time: the second of two who are ordered at once finds it taken. */
export const beginActing = (agency: AgencyId, positionId: PositionId, nip: Nip, actingId: string): Write => ({
  put: { ...actingPointerKey(agency, positionId), nip, actingId },
  when: { is: 'absent' },
});

export const ceaseActing = (agency: AgencyId, positionId: PositionId): Write => ({
  delete: actingPointerKey(agency, positionId),
});
