import type { PublishDeps } from '../publish-events/deps.ts';
import { publish } from '../publish-events/publish.ts';
import { scheduled } from '../scheduled.ts';
import { readWaiting } from './read-waiting.ts';

/** Younger events are still on their way through the stream. */
const GRACE_MS = 2 * 60_000;

/** Publishes stored events that no stream delivered, with their own ids and times. */
export const createHandler = (deps: PublishDeps) =>
  scheduled(deps, 'sweep-unpublished', async ({ asOf, executionId }) => {
    const { observer } = deps;
    const stored = await readWaiting(deps, new Date(Date.parse(asOf) - GRACE_MS).toISOString());
    const published = await publish(deps, stored);
    const refused = stored.length - published;
    if (refused > 0) observer.warn('publish/refused', { count: refused });
    observer.count('events-swept', published);
    observer.info('sweep/swept', { count: published, correlationId: executionId });
    observer.flush();
    // what the bus refused waits for the next sweep, five minutes later: no reason to repeat this one
    return { result: { published }, did: [{ agency: null, counts: { published, refused } }], undone: 0 };
  });
