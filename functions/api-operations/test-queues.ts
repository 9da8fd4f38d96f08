import { queueNamesOf, type WorkerName } from '@kotak9/contracts';
import type { Letter, OperationsDeps } from './queues.ts';

/** What a test puts into a queue. */
export interface Put {
  readonly body: string;
  readonly sentAt?: string;
  readonly reason?: string;
}

/** Queues as arrays: what is received and hidden is not given again until the test is over. */
export interface MemoryQueues {
  readonly deps: Pick<OperationsDeps, 'queues' | 'namesOf'>;
  put(place: 'queue' | 'failed' | 'undelivered', worker: WorkerName, ...messages: readonly Put[]): void;
  bodies(place: 'queue' | 'failed' | 'undelivered', worker: WorkerName): readonly string[];
  /** From now on the queue of a worker takes no message whose body is such. */
  refuse(isRefused: (body: string) => boolean): void;
}

/** What a call of SQS takes and gives at most. */
const BATCH = 10;

export const createMemoryQueues = (): MemoryQueues => {
  const stored = new Map<string, { letter: Letter; hidden: boolean }[]>();
  let isRefused = (_body: string): boolean => false;
  let count = 0;

  const namesOf = (worker: WorkerName) => queueNamesOf('test', worker);
  const of = (queue: string) => {
    const found = stored.get(queue) ?? [];
    stored.set(queue, found);
    return found;
  };
  const add = (queue: string, { body, sentAt = '2026-08-03T00:00:00.000Z', reason }: Put): void => {
    const id = `m${++count}`;
    of(queue).push({
      letter: { id, receipt: `r-${id}`, body, sentAt, receives: 0, reason: reason ?? null },
      hidden: false,
    });
  };
  const nameOf = (place: 'queue' | 'failed' | 'undelivered', worker: WorkerName): string => {
    const name = namesOf(worker)[place];
    if (name === null) throw new Error(`${worker} has no queue of what is ${place}`);
    return name;
  };

  return {
    deps: {
      namesOf,
      queues: {
        depth: async (queue) => ({
          waiting: of(queue).filter(({ hidden }) => !hidden).length,
          inFlight: of(queue).filter(({ hidden }) => hidden).length,
          delayed: 0,
        }),
        receive: async (queue, hiddenSeconds) => {
          const kept = of(queue);
          const taken = kept.filter(({ hidden }) => !hidden).slice(0, BATCH);
          for (const one of taken) {
            one.letter = { ...one.letter, receives: one.letter.receives + 1 };
            one.hidden = hiddenSeconds > 0;
          }
          // those just looked at come last, as with SQS, where they are visible from a later moment on
          stored.set(queue, [...kept.filter((one) => !taken.includes(one)), ...taken]);
          return taken.map(({ letter }) => letter);
        },
        send: async (queue, letters) => {
          if (letters.length > BATCH) throw new Error('more than ten in one call');
          const wanted = letters.filter(({ body }) => !isRefused(body));
          for (const { body } of wanted) add(queue, { body });
          return new Set(wanted.map(({ id }) => id));
        },
        remove: async (queue, letters) => {
          if (letters.length > BATCH) throw new Error('more than ten in one call');
          const receipts = new Set(letters.map(({ receipt }) => receipt));
          stored.set(
            queue,
            of(queue).filter(({ letter }) => !receipts.has(letter.receipt)),
          );
        },
      },
    },
    put: (place, worker, ...messages) => {
      for (const message of messages) add(nameOf(place, worker), message);
    },
    bodies: (place, worker) => of(nameOf(place, worker)).map(({ letter }) => letter.body),
    refuse: (refusing) => {
      isRefused = refusing;
    },
  };
};
