import type { AgencyId, UnitId } from '@kotak9/rules';
import * as z from 'zod';
import { chainSources, indexSource, type ListPage, listPage, type PageRequest } from './list-page.ts';
import type { Table } from './table.ts';
import { PersonListEntry } from './talent-item.ts';

const Listed = z.object({ summary: PersonListEntry });

/**
 * A page of the people of some units, unit after unit, each by NIP; null for the whole agency.
 *
 * @returns null if the cursor is not one that this list gave
 */
export const listPeopleOfUnits = (
  table: Table,
  agency: AgencyId,
  units: readonly UnitId[] | null,
  page: PageRequest,
): Promise<ListPage<PersonListEntry> | null> => {
  const query = { index: 'by-unit', partition: { agency, listKind: 'asn' } } as const;
  const source =
    units === null
      ? indexSource(table, query)
      : chainSources(units.map((unitId) => indexSource(table, { ...query, equals: { unitId } })));
  return listPage(source, page, (item) => Listed.parse(item).summary);
};
