import type { CloudEvent } from '@kotak9/contracts';
import type { AgencyId } from '@kotak9/rules';
import { feedHeadKey, feedSubjectKey } from '../keys.ts';
import type { Key, Table, Write } from '../table.ts';
import { type FeedFacts, feedItem } from './feed-item.ts';
import { feedHead } from './read-feed.ts';

/** Part of a subject's events that the feed has not seen, up to a sequence. */
export interface FeedPart {
  readonly subject: string;
  readonly fed: number;
  /** Sequence of the last event, public or not, that the feed has then seen. */
  readonly upTo: number;
  /** The public ones, in order. */
  readonly entries: readonly { readonly event: CloudEvent; readonly facts: FeedFacts }[];
}

/** A counter as it was read moves on; 0 stands for one that is not there yet. */
const moveOn = (key: Key, attribute: 'position' | 'sequence', from: number, to: number): Write => ({
  put: { ...key, [attribute]: to },
  when: from === 0 ? { is: 'absent' } : { is: 'equal', attributes: { [attribute]: from } },
});

/**
 * Gives the next positions of the feed to what was not fed, in one transaction with the count of each subject: every
 * position is given out once, and every event gets one.
 *
 * @returns false if somebody else appended meanwhile. Nothing was written
 */
export const appendToFeed = async (
  table: Table,
  agency: AgencyId,
  parts: readonly FeedPart[],
  now: string,
): Promise<boolean> => {
  const head = await feedHead(table, agency);
  const entries = parts
    .flatMap((part) => part.entries)
    .map((entry, at) => ({ ...entry, position: head + at + 1 }));
  const result = await table.transact([
    ...(entries.length > 0 ? [moveOn(feedHeadKey(agency), 'position', head, head + entries.length)] : []),
    ...parts.map(({ subject, fed, upTo }) => moveOn(feedSubjectKey(agency, subject), 'sequence', fed, upTo)),
    ...entries.map((entry): Write => ({ put: feedItem(agency, entry, now), when: { is: 'absent' } })),
  ]);
  return result.done;
};
