import { hashContent } from '@kotak9/audit';
import { schemas } from '@kotak9/contracts';
import { type AgencyId, type ProjectionRow, projectionTotals } from '@kotak9/rules';
import * as z from 'zod';
import type { Change } from './commit.ts';
import { slices } from './each-at-once.ts';
import { registerHeads } from './keys.ts';
import { changeEntry } from './register.ts';
import { projectionRegister, type StoredProjection } from './registers/planning-registers.ts';
import type { Key, Table } from './table.ts';

/** Rows of one item: far below what one may hold, and all parts together below what one transaction may. */
const ROWS_OF_A_PART = 50;
export const MOST_PROJECTION_ROWS = 3000;

const Part = z.object({ rows: z.array(schemas.ProjectionRow) });

type Facts = Omit<StoredProjection, 'rows' | 'parts' | 'totals' | 'contentHash'>;

/** A projection that is fixed: it is never changed afterwards, and its hash is that of all rows. */
export const fixProjection = (
  agency: AgencyId,
  facts: Facts,
  rows: readonly ProjectionRow[],
): { readonly change: Change; readonly data: StoredProjection } => {
  const parts = slices(rows, ROWS_OF_A_PART);
  const data: StoredProjection = {
    ...facts,
    rows: rows.length,
    parts: parts.length,
    totals: [...projectionTotals(rows)],
    contentHash: hashContent(rows),
  };
  const { id: projectionId, firstYear, unitId, contentHash } = data;
  return {
    data,
    change: changeEntry(
      projectionRegister,
      agency,
      null,
      data,
      {
        type: 'projection.fixed.v1',
        data: { projectionId, firstYear, unitId, rows: rows.length, contentHash },
      },
      parts.map((some, at) => ({ put: { ...partKey(agency, data, at + 1), rows: some } })),
    ),
  };
};

/** One part of the rows, from 1. */
export const loadProjectionPart = async (
  table: Table,
  agency: AgencyId,
  projection: StoredProjection,
  part: number,
): Promise<readonly ProjectionRow[]> => Part.parse(await table.get(partKey(agency, projection, part))).rows;

export const loadProjectionRows = async (
  table: Table,
  agency: AgencyId,
  projection: StoredProjection,
): Promise<readonly ProjectionRow[]> => {
  const rows: ProjectionRow[] = [];
  for (let part = 1; part <= projection.parts; part++) {
    rows.push(...(await loadProjectionPart(table, agency, projection, part)));
  }
  return rows;
};

const partKey = (
  agency: AgencyId,
  { firstYear, id }: Pick<StoredProjection, 'firstYear' | 'id'>,
  n: number,
): Key => ({
  pk: registerHeads(agency, 'agency', 'projection', String(firstYear)).pk,
  sk: `ROWS#${id}#${String(n).padStart(4, '0')}`,
});
