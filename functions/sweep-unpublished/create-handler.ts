import { findUnpublished, loadUnpublished } from '@kotak9/store';
import type { PublishDeps } from '../publish-events/deps.ts';
import { publish, type Stored } from '../publish-events/publish.ts';
import { ScheduledEvent } from '../scheduled-event.ts';

/** Younger events are still on their way through the stream. */
const GRACE_MS = 2 * 60_000;
const AT_ONCE = 500;

/** Publishes stored events that no stream delivered, with their own ids and times. */
export const createHandler =
  (deps: PublishDeps) =>
  async (input: unknown): Promise<{ readonly published: number }> => {
    const { table, observer } = deps;
    const { asOf, executionId } = ScheduledEvent.parse(input);
    const upTo = new Date(Date.parse(asOf) - GRACE_MS).toISOString();
    const stored: Stored[] = [];
    for (const key of await findUnpublished(table, upTo, AT_ONCE)) {
      const event = await loadUnpublished(table, key);
      if (event !== null) stored.push({ key, event });
    }
    const published = await publish(deps, stored);
    if (published < stored.length) observer.warn('publish/refused', { count: stored.length - published });
    observer.count('events-swept', published);
    observer.info('sweep/swept', { count: published, correlationId: executionId });
    observer.flush();
    return { published };
  };
