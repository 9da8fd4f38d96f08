import type { AgencyId } from '@kotak9/rules';
import {
  asHeldPost,
  type Change,
  changeRecord,
  type Fact,
  heldStandardKey,
  loadRecord,
  type PositionData,
  type Table,
  type Write,
} from '@kotak9/store';

/**
 * The record of a post's holder carries a copy of the post and of its standard, so that one Query reads all that
 * counts for a person. Whoever changes the post changes the copy in the same transaction.
 */
export const changeHeldPost = async (
  table: Table,
  agency: AgencyId,
  position: PositionData,
  what: 'post' | 'standard',
): Promise<readonly Change[]> => {
  if (position.holder === null) return [];
  const holder = await loadRecord(table, agency, position.holder);
  if (holder?.record.post?.positionId !== position.id) return [];
  const { head, record } = holder;
  const post = asHeldPost(position, record.post?.since ?? position.holderSince ?? record.rank.since);
  const writes: readonly Write[] =
    what === 'standard' ? [{ put: { ...heldStandardKey(agency, record.nip), data: position.standard } }] : [];
  const fact: Fact = { type: 'record.changed.v1', data: { nip: record.nip, fields: [what] } };
  return [changeRecord(agency, head, { ...record, post }, fact, writes)];
};
