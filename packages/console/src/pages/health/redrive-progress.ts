import { deadLettersOf } from './find-concerns.ts';
import type { WorkerQueue } from './types.ts';

export type RedriveProgress =
  | { readonly state: 'working'; readonly left: number }
  | { readonly state: 'worked-off' }
  | { readonly state: 'failed-again'; readonly count: number };

/** What became of letters that were put back, by the queue as it is now. One that fails is on the queue in between. */
export const redriveProgress = (queue: WorkerQueue): RedriveProgress => {
  const left = queue.waiting + queue.inFlight + queue.delayed;
  if (left > 0) return { state: 'working', left };
  const count = deadLettersOf(queue);
  return count > 0 ? { state: 'failed-again', count } : { state: 'worked-off' };
};
