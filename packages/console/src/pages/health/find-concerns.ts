import type { Publication, Schedule, WorkerQueue } from './types.ts';

export type Concern =
  | { readonly kind: 'failed'; readonly worker: WorkerQueue['name']; readonly count: number }
  | { readonly kind: 'unpublished'; readonly ageSeconds: number }
  | { readonly kind: 'run-failed' | 'run-interrupted' | 'late'; readonly schedule: Schedule['name'] };

/** The stream takes a second or two; the sweep finds after five minutes what the stream lost. */
const LONG_UNPUBLISHED_SECONDS = 120;

export const deadLettersOf = ({ failed, undelivered }: WorkerQueue): number => failed + (undelivered ?? 0);

const concernOf = ({ name, runs, isLate }: Schedule): readonly Concern[] => {
  const [last] = runs;
  if (isLate) return [{ kind: 'late', schedule: name }];
  if (last?.outcome === 'failed') return [{ kind: 'run-failed', schedule: name }];
  if (last?.outcome === 'interrupted') return [{ kind: 'run-interrupted', schedule: name }];
  return [];
};

/** What somebody has to look after, the nearest to people first. Nothing: all is well. */
export const findConcerns = (
  queues: readonly WorkerQueue[],
  { ageSeconds }: Publication,
  schedules: readonly Schedule[],
): readonly Concern[] => [
  ...(ageSeconds !== null && ageSeconds >= LONG_UNPUBLISHED_SECONDS
    ? [{ kind: 'unpublished', ageSeconds } as const]
    : []),
  ...queues
    .filter((queue) => deadLettersOf(queue) > 0)
    .map((queue) => ({ kind: 'failed', worker: queue.name, count: deadLettersOf(queue) }) as const),
  ...schedules.flatMap(concernOf),
];
