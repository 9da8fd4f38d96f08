import type { AgencyId } from '@kotak9/rules';
import { collect, eachItem, loadUnits, type Table } from '@kotak9/store';
import * as z from 'zod';

const Listed = z.object({ listId: z.string() });

/**
 * What the store lists of an agency, as `<kind>/<id>` of its aggregates. A hint that spares an interrupted load its
 * repeats: an index may lag, and only the condition of each write decides.
 */
export async function presentInStore(table: Table, agency: AgencyId): Promise<ReadonlySet<string>> {
  const listed = async (listKind: 'position' | 'asn') => {
    const items = await collect(
      eachItem((after) =>
        table.queryIndex({ index: 'by-unit', partition: { agency, listKind }, ...(after && { after }) }),
      ),
    );
    return items.map((item) => `${listKind}/${Listed.parse(item).listId}`);
  };
  const units = await loadUnits(table, agency);
  return new Set([
    ...units.map(({ id }) => `unit/${id}`),
    ...(await listed('position')),
    ...(await listed('asn')),
  ]);
}
