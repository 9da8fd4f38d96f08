import { type Refusal, refuse } from '@kotak9/contracts';
import type { AgencyId, Nip, PositionId } from '@kotak9/rules';
import { loadPosition, type PositionState, type Table } from '@kotak9/store';

export type Seat =
  | { readonly free: true; readonly position: PositionState }
  | { readonly free: false; readonly refusal: Refusal };

/** The post a person is to hold, if it exists and nobody else holds it. */
export const findSeat = async (table: Table, agency: AgencyId, id: PositionId, nip: Nip): Promise<Seat> => {
  const position = await loadPosition(table, agency, id);
  if (position === null)
    return { free: false, refusal: refuse('reference/unknown', { field: 'positionId', id }) };
  const { holder } = position.data;
  if (holder !== null && holder !== nip) return { free: false, refusal: refuse('position/occupied', { id }) };
  return { free: true, position };
};
