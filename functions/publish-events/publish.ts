import { type Key, markPublished, type StoredEvent, toCloudEvent } from '@kotak9/store';
import { putInOrder } from './bus.ts';
import type { PublishDeps } from './deps.ts';

export interface Stored {
  readonly key: Key;
  readonly event: StoredEvent;
}

/**
 * Puts stored events on the bus and then takes their mark off. An event that dies between the two is put again, with
 * its own id: subscribers drop what they know.
 *
 * @returns how many of the first events are on the bus
 */
export const publish = async (
  { bus, table, observer, clock }: PublishDeps,
  stored: readonly Stored[],
): Promise<number> => {
  const published = await putInOrder(
    bus,
    stored.map(({ event }) => toCloudEvent(event)),
  );
  await Promise.all(stored.slice(0, published).map(({ key }) => markPublished(table, key)));
  const [oldest] = stored;
  if (oldest !== undefined) {
    observer.count('publish-lag', Math.max(0, clock().getTime() - Date.parse(oldest.event.time)));
  }
  observer.count('events-published', published);
  return published;
};
