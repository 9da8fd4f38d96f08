import type { AgencyId, IsoDate } from '@kotak9/rules';
import {
  type ActingPostData,
  type Change,
  ceaseActing,
  changeRecord,
  type Fact,
  loadRecord,
  putInput,
  type Table,
  type Write,
} from '@kotak9/store';

/** The end of an acting post: its own change, and what else goes with it. */
export interface ActingEnd {
  readonly data: ActingPostData;
  readonly fact: Fact;
  readonly writes: readonly Write[];
  readonly changes: readonly Change[];
}

/**
 * An acting post ends: it enters the career as what it was, so that the experience counts, and the post is free for
 * another order.
 */
export const endActing = async (
  table: Table,
  agency: AgencyId,
  data: ActingPostData,
  endedOn: IsoDate,
): Promise<ActingEnd> => {
  const { id, nip, positionId, title, level, eselon, holding, unitId, field, since, orderNumber } = data;
  const person = await loadRecord(table, agency, nip);
  const entry = {
    id,
    title,
    level,
    eselon,
    holding,
    agency,
    unitId,
    positionId,
    field,
    since,
    until: endedOn,
    decreeNumber: orderNumber,
  };
  return {
    data: { ...data, endedOn },
    fact: { type: 'acting-post.ended.v1', data: { nip, actingId: id, positionId, endedOn } },
    writes: [ceaseActing(agency, positionId)],
    changes:
      person === null
        ? []
        : [
            changeRecord(
              agency,
              person.head,
              person.record,
              { type: 'career.recorded.v1', data: { nip, id, corrected: false } },
              [putInput(agency, nip, 'career', id, entry)],
            ),
          ],
  };
};
