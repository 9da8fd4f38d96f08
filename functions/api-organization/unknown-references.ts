import { type Refusal, refuse } from '@kotak9/contracts';
import type { AgencyId, PositionId, UnitId } from '@kotak9/rules';
import { loadPosition, loadUnit, type Table } from '@kotak9/store';

/** Refusal for the first reference of a position that leads nowhere; null if all are known. */
export const findUnknownReference = async (
  table: Table,
  agency: AgencyId,
  {
    unitId,
    superiorId,
  }: { readonly unitId?: UnitId | undefined; readonly superiorId?: PositionId | null | undefined },
): Promise<Refusal | null> => {
  if (unitId !== undefined && !(await loadUnit(table, agency, unitId))) {
    return refuse('reference/unknown', { field: 'unitId', id: unitId });
  }
  if (superiorId && !(await loadPosition(table, agency, superiorId))) {
    return refuse('reference/unknown', { field: 'superiorId', id: superiorId });
  }
  return null;
};
