import { type HashedEvent, hashEvent } from './event-hash.ts';

export type ChainedEvent = HashedEvent & { readonly hash: string };

export type ChainBreak =
  | { readonly kind: 'altered'; readonly seq: number }
  | { readonly kind: 'missing'; readonly seq: number }
  | { readonly kind: 'relinked'; readonly seq: number }
  | { readonly kind: 'beyond-head'; readonly seq: number };

/**
 * Finds where the history of one aggregate was tampered with: an event whose content no longer gives its hash
 * (`altered`), a number left out or cut off (`missing`), an event that does not follow its predecessor (`relinked`),
 * or one after the head (`beyond-head`). Empty: the history is whole.
 *
 * @param events all events of one aggregate, in any order
 * @param head number and hash of its last event, from the aggregate's own item
 */
export const verifyChain = (
  events: readonly ChainedEvent[],
  head: { readonly seq: number; readonly hash: string },
): readonly ChainBreak[] => {
  const bySeq = new Map(events.map((event) => [event.seq, event]));
  const breaks: ChainBreak[] = [];
  let prevHash: string | null = null;
  for (let seq = 1; seq <= head.seq; seq++) {
    const event = bySeq.get(seq);
    if (event === undefined) {
      breaks.push({ kind: 'missing', seq });
      prevHash = bySeq.get(seq + 1)?.prevHash ?? null;
      continue;
    }
    if (hashEvent(event) !== event.hash) breaks.push({ kind: 'altered', seq });
    if (event.prevHash !== prevHash) breaks.push({ kind: 'relinked', seq });
    prevHash = event.hash;
  }
  const last = bySeq.get(head.seq);
  if (last !== undefined && last.hash !== head.hash) breaks.push({ kind: 'relinked', seq: head.seq });
  for (const { seq } of events) if (seq > head.seq) breaks.push({ kind: 'beyond-head', seq });
  return breaks;
};
