import { type IsoDate, sharedEvent } from '@kotak9/rules';
import type { DeliveryState, FeedEntry } from '@kotak9/store';
import type { SharedEvent } from './channel.ts';
import type { Subscriber } from './load-subscriber.ts';

/** An event on its way: what leaves of it, and what it is about. */
export interface Outgoing {
  readonly position: number;
  readonly shared: SharedEvent;
  readonly facts: FeedEntry['facts'];
}

/** What is delivered at the same time. */
export interface Window {
  readonly outgoing: readonly Outgoing[];
  /** With these delivered, everything up to this position is done. */
  readonly through: number;
}

/** Events that are delivered at the same time. */
const AT_ONCE = 10;

/**
 * The next events to deliver, at most one of each subject: a subject's events are delivered one after the other, in
 * order, while those of different subjects do not wait for each other. A subscriber that failed is tried with one.
 */
export const chooseWindow = (
  entries: readonly FeedEntry[],
  { subscription, client }: Subscriber,
  { ahead, attempts, position }: Pick<DeliveryState, 'ahead' | 'attempts' | 'position'>,
  today: IsoDate,
): Window => {
  const most = attempts > 0 ? 1 : AT_ONCE;
  const subjects = new Set<string>();
  const outgoing: Outgoing[] = [];
  let through = position;
  for (const { position: at, event, facts } of entries) {
    const shared = ahead.includes(at) ? null : sharedEvent(client, subscription, event, facts, today);
    if (shared !== null) {
      if (outgoing.length === most || subjects.has(event.subject)) break;
      subjects.add(event.subject);
      outgoing.push({ position: at, shared, facts });
    }
    through = at;
  }
  return { outgoing, through };
};
