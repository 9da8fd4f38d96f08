import { type Refusal, refuse } from '@kotak9/contracts';
import type { AgencyId, UnitId } from '@kotak9/rules';
import { loadUnits, type Table, type UnitState, withSubUnits } from '@kotak9/store';

/** The units that a call is about; `ids` is null for the whole agency. */
export interface Scope {
  readonly units: readonly UnitState[];
  readonly ids: readonly UnitId[] | null;
}

export const scopeOf = async (
  table: Table,
  agency: AgencyId,
  unit: UnitId | undefined,
): Promise<Scope | Refusal> => {
  const all = await loadUnits(table, agency);
  if (unit === undefined) return { units: all, ids: null };
  if (!all.some(({ id }) => id === unit)) return refuse('resource/not-found', { resource: 'unit', id: unit });
  const ids = withSubUnits(all, unit);
  return { units: all.filter(({ id }) => ids.includes(id)), ids };
};
