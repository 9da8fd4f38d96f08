import type { backgroundWorkOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { deadLetterQueuesOf, type OperationsDeps, type Queues, totalOf } from './queues.ts';

/** In one call, which has seconds; whoever has more calls again. */
const MOST = 500;
/** Long enough to send ten on and delete them here. */
const HIDDEN_SECONDS = 30;

/**
 * Sends on first and deletes then: what dies in between is there twice, which does no harm, since workers read the
 * present state. @param most those that were there at the start: one that fails again at once is not moved twice
 */
const move = async (queues: Queues, from: string, to: string, most: number): Promise<number> => {
  let moved = 0;
  while (moved < most) {
    const letters = await queues.receive(from, HIDDEN_SECONDS);
    if (letters.length === 0) break;
    const taken = await queues.send(to, letters);
    const gone = letters.filter(({ id }) => taken.has(id));
    if (gone.length > 0) await queues.remove(from, gone);
    moved += gone.length;
    if (gone.length < letters.length) break;
  }
  return moved;
};

/**
 * Puts dead letters back on the queue of their worker, those of the rule before it too, which SQS itself does not
 * redrive. The queue is that of all agencies, and so is what is put back: each letter is only worked off once more.
 */
export const redriveDeadLetters =
  ({ queues, namesOf, observer }: OperationsDeps): Act<typeof backgroundWorkOperations.redriveDeadLetters> =>
  async ({ principal, params: { name }, correlationId }) => {
    const names = namesOf(name);
    let moved = 0;
    let left = 0;
    for (const { queue } of deadLetterQueuesOf(names)) {
      const there = totalOf(await queues.depth(queue));
      const most = Math.min(there, MOST - moved);
      const done = await move(queues, queue, names.queue, most);
      moved += done;
      left += Math.max(0, there - done);
    }
    const { agency, sub, actingAs: role } = principal;
    const about = { worker: name, agency, sub, role, correlationId };
    observer.info('operations/redriven', { ...about, count: moved });
    if (left > 0) observer.warn('operations/unmoved', { ...about, count: left });
    return { status: 200, body: { moved, left } };
  };
