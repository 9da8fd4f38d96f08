import { schemas } from '@kotak9/contracts';
import type { AgencyId } from '@kotak9/rules';
import * as z from 'zod';
import { listKey } from './keys.ts';
import type { Write } from './table.ts';

export const ListData = schemas.SuccessionList.omit({ version: true, excluded: true }).extend({
  /** How many items hold the excluded people. */
  excludedChunks: z.number().int(),
});
export type ListData = z.infer<typeof ListData>;

export const putList = (agency: AgencyId, list: ListData): Write => ({
  put: { ...listKey(agency, list.vacancyId), data: list },
});
