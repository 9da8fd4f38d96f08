import { type ChainBreak, verifyChain } from '@kotak9/audit';
import { type Aggregate, headKey } from './keys.ts';
import { Head, StoredEvent } from './stored-event.ts';
import { collect, eachItem, type Table } from './table.ts';

/**
 * Where the stored history of an aggregate was tampered with; empty if nowhere. An item that no longer reads as an
 * event counts as missing, and events without a head as beyond it.
 */
export const verifyAggregate = async (table: Table, aggregate: Aggregate): Promise<readonly ChainBreak[]> => {
  const { pk, eventPrefix } = aggregate;
  const [head, items] = await Promise.all([
    table.get(headKey(aggregate)),
    collect(eachItem((after) => table.query(pk, { beginsWith: eventPrefix }, after ? { after } : {}))),
  ]);
  const events = items.flatMap((item) => {
    const parsed = StoredEvent.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
  return verifyChain(events, head === undefined ? { seq: 0, hash: '' } : Head.parse(head));
};
