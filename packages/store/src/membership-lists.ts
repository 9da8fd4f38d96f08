import { schemas } from '@kotak9/contracts';
import type { AgencyId, IsoDate, Nip, UnitId } from '@kotak9/rules';
import * as z from 'zod';
import { dueItems } from './due-items.ts';
import { indexSource, type ListPage, listPage, type PageRequest } from './list-page.ts';
import type { PoolMember } from './membership-state.ts';
import { collect, eachItem, type Table } from './table.ts';

const Listed = z.object({ summary: schemas.PoolMember });
const DueNip = z.object({ due: z.object({ nip: schemas.NipText }) });

const poolQuery = (agency: AgencyId, unit: UnitId | undefined) => ({
  index: 'by-unit' as const,
  partition: { agency, listKind: 'talent-pool' },
  ...(unit !== undefined && { equals: { unitId: unit } }),
});

/** Members that satisfy `matches`, a page at a time; null if the cursor is not one that this list gave. */
export const listPool = (
  table: Table,
  agency: AgencyId,
  { unit, ...page }: PageRequest & { readonly unit?: UnitId | undefined },
  matches: (member: PoolMember) => boolean,
): Promise<ListPage<PoolMember> | null> =>
  listPage(indexSource(table, poolQuery(agency, unit)), page, (item) => Listed.parse(item).summary, matches);

/** Every member of the agency, or of some units. */
export const allPoolMembers = async (
  table: Table,
  agency: AgencyId,
  units: readonly UnitId[] | null,
): Promise<readonly PoolMember[]> => {
  const read = (unit: UnitId | undefined) =>
    collect(eachItem((after) => table.queryIndex({ ...poolQuery(agency, unit), ...(after && { after }) })));
  const pages = await Promise.all(units === null ? [read(undefined)] : units.map(read));
  return pages.flat().map((item) => Listed.parse(item).summary);
};

/** Whose membership or readiness time alone may have changed by a day. */
export const poolChecksDue = async (
  table: Table,
  agency: AgencyId,
  upTo: IsoDate,
): Promise<readonly Nip[]> => {
  const items = await dueItems(table, agency, 'talent-pool', '0000', upTo);
  return items.map((item) => DueNip.parse(item).due.nip);
};
