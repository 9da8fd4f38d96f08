import type { PublishDeps } from '../publish-events/deps.ts';
import { publish } from '../publish-events/publish.ts';
import { ScheduledEvent } from '../scheduled-event.ts';
import { readWaiting } from './read-waiting.ts';

/** Younger events are still on their way through the stream. */
const GRACE_MS = 2 * 60_000;

/** Publishes stored events that no stream delivered, with their own ids and times. */
export const createHandler =
  (deps: PublishDeps) =>
  async (input: unknown): Promise<{ readonly published: number }> => {
    const { observer } = deps;
    const { asOf, executionId } = ScheduledEvent.parse(input);
    const stored = await readWaiting(deps, new Date(Date.parse(asOf) - GRACE_MS).toISOString());
    const published = await publish(deps, stored);
    if (published < stored.length) observer.warn('publish/refused', { count: stored.length - published });
    observer.count('events-swept', published);
    observer.info('sweep/swept', { count: published, correlationId: executionId });
    observer.flush();
    return { published };
  };
