import { schemas } from '@kotak9/contracts';
import type { AgencyId, UnitId } from '@kotak9/rules';
import * as z from 'zod';
import { UNIT_HEADS, unitsPartition } from './keys.ts';
import { indexSource, type ListPage, listPage, type PageRequest, partitionSource } from './list-page.ts';
import { PositionData } from './position-state.ts';
import { collect, eachItem, type Table } from './table.ts';
import { toUnit, type UnitState } from './unit-state.ts';

export const listUnits = (
  table: Table,
  agency: AgencyId,
  page: PageRequest,
): Promise<ListPage<UnitState> | null> =>
  listPage(partitionSource(table, unitsPartition(agency), { beginsWith: UNIT_HEADS }), page, toUnit);

const ListedPosition = z.object({ summary: schemas.PositionSummary });

const positionQuery = (agency: AgencyId, unit?: UnitId | undefined) => ({
  index: 'by-unit' as const,
  partition: { agency, listKind: 'position' },
  ...(unit !== undefined && { equals: { unitId: unit } }),
});

/** Positions of the agency, or of one unit. */
export const listPositions = (
  table: Table,
  agency: AgencyId,
  { unit, ...page }: PageRequest & { readonly unit?: UnitId | undefined },
): Promise<ListPage<z.infer<typeof schemas.PositionSummary>> | null> =>
  listPage(
    indexSource(table, positionQuery(agency, unit)),
    page,
    (item) => ListedPosition.parse(item).summary,
  );

const WholePosition = z.object({ summary: PositionData });

/** Every position of the agency, or of one unit. */
export const allPositions = async (
  table: Table,
  agency: AgencyId,
  unit?: UnitId,
): Promise<readonly PositionData[]> => {
  const query = positionQuery(agency, unit);
  const items = await collect(eachItem((after) => table.queryIndex({ ...query, ...(after && { after }) })));
  return items.map((item) => WholePosition.parse(item).summary);
};
