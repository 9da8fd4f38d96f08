import type { AgencyId } from '@kotak9/rules';
import { AGENCY_WIDE, entriesOf, subscriptionRegister } from '@kotak9/store';
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { DeliveryNudge } from '../delivery-nudge.ts';
import { type QueuedEvent, readQueuedEvent } from '../queued-event.ts';
import type { FeedDeps } from './deps.ts';
import { feedAgency } from './feed-agency.ts';

interface Arrived {
  readonly event: QueuedEvent;
  readonly messageId: string;
}

const readArrived = (
  records: readonly SQSRecord[],
  onUnreadable: (messageId: string, error: unknown) => void,
): readonly Arrived[] =>
  records.flatMap((record) => {
    try {
      return [{ event: readQueuedEvent(record), messageId: record.messageId }];
    } catch (error) {
      onUnreadable(record.messageId, error);
      return [];
    }
  });

/** Subscriptions that are told by us, not by asking. */
const findPushed = async (
  { table }: Pick<FeedDeps, 'table'>,
  agency: AgencyId,
): Promise<readonly DeliveryNudge[]> => {
  const entries = await entriesOf(table, agency, subscriptionRegister, AGENCY_WIDE);
  return entries
    .filter(({ data }) => data.status === 'active' && data.delivery.kind !== 'polling')
    .map(({ data }) => ({ agency, subscriptionId: data.id }));
};

const feed = async (deps: FeedDeps, agency: AgencyId, events: readonly QueuedEvent[]): Promise<void> => {
  const { observer, clock } = deps;
  const put = await feedAgency(deps, agency, events);
  // also where nothing was new: a worker that died after appending has told nobody
  await deps.sendNudges(await findPushed(deps, agency));
  observer.info('feed/appended', { agency, count: put.length });
  observer.count('events-fed', put.length);
  for (const { time } of put) observer.count('feed-lag', Math.max(0, clock().getTime() - Date.parse(time)));
};

/** A batch is put on the feed agency by agency; only the messages of the agency that failed go back to the queue. */
export const createHandler =
  (deps: FeedDeps) =>
  async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const { observer } = deps;
    const failed: string[] = [];
    const arrived = readArrived(Records, (messageId, error) => {
      observer.error('event/unreadable', error, { messageId });
      failed.push(messageId);
    });
    for (const [agency, ofAgency] of Map.groupBy(arrived, ({ event }) => event.agency)) {
      try {
        await feed(
          deps,
          agency,
          ofAgency.map(({ event }) => event),
        );
      } catch (error) {
        observer.error('feed/failed', error, { agency, count: ofAgency.length });
        failed.push(...ofAgency.map(({ messageId }) => messageId));
      }
    }
    observer.flush();
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };
