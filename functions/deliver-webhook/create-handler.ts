import { takeTurn } from '@kotak9/store';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { DeliveryNudge } from '../delivery-nudge.ts';
import { deliverInTurn } from './deliver-in-turn.ts';
import type { DeliverDeps } from './deps.ts';
import { nudgeAfter, nudgeAt } from './put-off.ts';
import { heldUntil } from './turn.ts';

/** What is left of the invocation, in milliseconds. */
type Invocation = Pick<Context, 'getRemainingTimeInMillis'>;

/** The nudges of one subscription in a batch: they are one piece of work. */
interface Nudged extends Pick<DeliveryNudge, 'agency' | 'subscriptionId'> {
  /** Names who has the turn. A message comes back only when the invocation that had it is over. */
  readonly holder: string;
  readonly messages: readonly string[];
  /** The attempts that they were sent for. */
  readonly retries: readonly string[];
  /** One of them comes back: what was begun for it may not have been finished. */
  readonly isRepeated: boolean;
}

const gather = (
  records: readonly SQSRecord[],
  onUnreadable: (messageId: string, error: unknown) => void,
): readonly Nudged[] => {
  const bySubscription = new Map<string, Nudged>();
  for (const { messageId, body, attributes } of records) {
    try {
      const { agency, subscriptionId, retryAt } = DeliveryNudge.parse(JSON.parse(body));
      const key = `${agency}/${subscriptionId}`;
      const before = bySubscription.get(key);
      bySubscription.set(key, {
        agency,
        subscriptionId,
        holder: before?.holder ?? messageId,
        messages: [...(before?.messages ?? []), messageId],
        retries: [...(before?.retries ?? []), ...(retryAt === undefined ? [] : [retryAt])],
        isRepeated: before?.isRepeated === true || Number(attributes.ApproximateReceiveCount) > 1,
      });
    } catch (error) {
      onUnreadable(messageId, error);
    }
  }
  return [...bySubscription.values()];
};

const work = async (
  deps: DeliverDeps,
  { agency, subscriptionId, holder, retries, isRepeated }: Nudged,
  remainingMs: () => number,
): Promise<void> => {
  const { table, observer, clock } = deps;
  const now = clock();
  const asked = await takeTurn(table, agency, subscriptionId, {
    holder,
    now: now.toISOString(),
    until: heldUntil(now),
  });
  switch (asked.is) {
    case 'taken':
      return deliverInTurn(deps, { agency, subscriptionId, state: asked.state }, remainingMs);
    case 'waiting':
      // who was sent for this attempt and came too early is sent on; every other one knows that somebody will come
      if (isRepeated || retries.includes(asked.until))
        await nudgeAt(deps, { agency, subscriptionId }, asked.until);
      return;
    case 'held':
      // in case the holder is dead: its own message comes back only when the queue shows it again, minutes later
      if (asked.isFirstToAsk) await nudgeAfter(deps, { agency, subscriptionId }, asked.until);
      return observer.info('delivery/ignored', { agency, subscriptionId, reason: asked.is });
    case 'unknown':
      return observer.info('delivery/ignored', { agency, subscriptionId, reason: asked.is });
  }
};

/**
 * Subscriptions of a batch are delivered to at the same time, each for itself: one that is slow or dead delays none of
 * the others. Only the messages of a subscription where something failed on our side go back to the queue.
 */
export const createHandler =
  (deps: DeliverDeps) =>
  async ({ Records }: SQSEvent, invocation: Invocation): Promise<SQSBatchResponse> => {
    const { observer } = deps;
    const failed: string[] = [];
    const nudged = gather(Records, (messageId, error) => {
      observer.error('event/unreadable', error, { messageId });
      failed.push(messageId);
    });
    await Promise.all(
      nudged.map(async (one) => {
        try {
          await work(deps, one, () => invocation.getRemainingTimeInMillis());
        } catch (error) {
          const { agency, subscriptionId, messages } = one;
          observer.error('delivery/failed', error, { agency, subscriptionId });
          failed.push(...messages);
        }
      }),
    );
    observer.flush();
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };
