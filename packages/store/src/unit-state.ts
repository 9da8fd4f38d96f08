import { schemas } from '@kotak9/contracts';
import type { AgencyId, UnitId } from '@kotak9/rules';
import * as z from 'zod';
import type { Change } from './commit.ts';
import { agencyKey, headKey, UNIT_HEADS, unitAggregate, unitsPartition } from './keys.ts';
import { type Item, itemsOf, type Table } from './table.ts';

const StoredUnit = z.object({ seq: z.number().int(), data: schemas.Unit.omit({ version: true }) });
export type UnitState = z.infer<typeof schemas.Unit>;

export const toUnit = (item: Item): UnitState => {
  const { seq, data } = StoredUnit.parse(item);
  return { ...data, version: seq };
};

export const loadUnit = async (table: Table, agency: AgencyId, id: UnitId): Promise<UnitState | null> => {
  const item = await table.get(headKey(unitAggregate(agency, id)));
  return item === undefined ? null : toUnit(item);
};

/** All units of an agency: some hundred, in one partition range. */
export const loadUnits = async (table: Table, agency: AgencyId): Promise<readonly UnitState[]> => {
  const pk = unitsPartition(agency);
  const items = await itemsOf(table, pk, UNIT_HEADS);
  return items.map(toUnit);
};

/** The unit and everything below it. */
export const withSubUnits = (units: readonly UnitState[], root: UnitId): readonly UnitId[] => {
  const children = Map.groupBy(units, ({ parentId }) => parentId);
  const below = (id: UnitId): readonly UnitId[] => [
    id,
    ...(children.get(id) ?? []).flatMap((unit) => below(unit.id)),
  ];
  return below(root);
};

/** A new unit; the first of an agency also enters the agency in the register that schedules go through. */
export const createUnit = (agency: AgencyId, unit: Omit<UnitState, 'version'>): Change => ({
  aggregate: unitAggregate(agency, unit.id),
  before: null,
  head: { data: unit },
  writes: [{ put: { ...agencyKey(agency), agency } }],
  fact: { type: 'unit.created.v1', data: { unitId: unit.id, parentId: unit.parentId } },
});
