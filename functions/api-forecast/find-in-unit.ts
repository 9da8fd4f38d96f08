import { type Refusal, refuse } from '@kotak9/contracts';
import type { AgencyId, UnitId } from '@kotak9/rules';
import { loadUnits, type Table, withSubUnits } from '@kotak9/store';

type InUnit = (post: { readonly unitId: UnitId }) => boolean;

/** Whether a post lies in a unit or below it; everywhere if none is named. Refuses an unknown unit. */
export const findInUnit = async (
  table: Table,
  agency: AgencyId,
  unit: UnitId | undefined,
): Promise<{ readonly inUnit: InUnit } | { readonly refusal: Refusal }> => {
  if (unit === undefined) return { inUnit: () => true };
  const units = await loadUnits(table, agency);
  if (!units.some(({ id }) => id === unit)) {
    return { refusal: refuse('resource/not-found', { resource: 'unit', id: unit }) };
  }
  const within = new Set(withSubUnits(units, unit));
  return { inUnit: ({ unitId }) => within.has(unitId) };
};
