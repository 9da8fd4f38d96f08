import type { AgencyId, PositionId } from '@kotak9/rules';
import {
  headKey,
  type Key,
  type PositionState,
  positionAggregate,
  positionKeys,
  type Table,
  toPositionState,
} from '@kotak9/store';

export const positionHeadKey = (agency: AgencyId, id: PositionId): Key =>
  headKey(positionAggregate(agency, id));

/** A position by its two items, which can be read beforehand with those of other rows. */
export const positionByKeys = async (
  table: Table,
  agency: AgencyId,
  id: PositionId,
): Promise<PositionState | null> => {
  const items = await Promise.all(positionKeys(agency, id).map((key) => table.get(key)));
  return toPositionState(items.flatMap((item) => item ?? []));
};

/** A position as somebody is to be put into it: nothing is done then about its vacancy, which is not read. */
export const seatByKey = async (
  table: Table,
  agency: AgencyId,
  id: PositionId,
): Promise<PositionState | null> => {
  const head = await table.get(positionHeadKey(agency, id));
  return head === undefined ? null : toPositionState([head]);
};
