import { schemas } from '@kotak9/contracts';
import type { AgencyId, UnitId } from '@kotak9/rules';
import * as z from 'zod';
import { UNIT_HEADS, unitsPartition } from './keys.ts';
import { indexSource, type ListPage, listPage, type PageRequest, partitionSource } from './list-page.ts';
import type { Table } from './table.ts';
import { toUnit, type UnitState } from './unit-state.ts';

export const listUnits = (
  table: Table,
  agency: AgencyId,
  page: PageRequest,
): Promise<ListPage<UnitState> | null> =>
  listPage(partitionSource(table, unitsPartition(agency), { beginsWith: UNIT_HEADS }), page, toUnit);

const ListedPosition = z.object({ summary: schemas.PositionSummary });

/** Positions of the agency, or of one unit. */
export const listPositions = (
  table: Table,
  agency: AgencyId,
  { unit, ...page }: PageRequest & { readonly unit?: UnitId | undefined },
): Promise<ListPage<z.infer<typeof schemas.PositionSummary>> | null> =>
  listPage(
    indexSource(table, {
      index: 'by-unit',
      partition: { agency, listKind: 'position' },
      ...(unit !== undefined && { equals: { unitId: unit } }),
    }),
    page,
    (item) => ListedPosition.parse(item).summary,
  );
