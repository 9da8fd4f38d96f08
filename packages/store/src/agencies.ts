import { schemas } from '@kotak9/contracts';
import type { AgencyId } from '@kotak9/rules';
import * as z from 'zod';
import { AGENCIES_PARTITION } from './keys.ts';
import { itemsOf, type Table } from './table.ts';

const Entry = z.object({ agency: schemas.AgencySlug });

/** Every agency that has recorded a unit: what the schedules go through. */
export const listAgencies = async (table: Table): Promise<readonly AgencyId[]> => {
  const items = await itemsOf(table, AGENCIES_PARTITION);
  return items.map((item) => Entry.parse(item).agency);
};
