import type { QueueNames, WorkerName } from '@kotak9/contracts';
import type { TableDeps } from '../deps.ts';

/** How many messages there are, as the queue approximates it. */
export interface Depth {
  readonly waiting: number;
  readonly inFlight: number;
  readonly delayed: number;
}

export interface Letter {
  readonly id: string;
  /** By which it is deleted, until somebody else receives it. */
  readonly receipt: string;
  readonly body: string;
  readonly sentAt: string;
  readonly receives: number;
  /** Why the bus could not put it on the queue; null where it was the worker that failed. */
  readonly reason: string | null;
}

/** All that is asked of SQS, by the names of queues. */
export interface Queues {
  depth(queue: string): Promise<Depth>;
  /** Takes up to ten and hides them from others for some seconds; 0 leaves them visible. */
  receive(queue: string, hiddenSeconds: number): Promise<readonly Letter[]>;
  /** At most ten. @returns the ids of those that the queue took */
  send(queue: string, letters: readonly Letter[]): Promise<ReadonlySet<string>>;
  /** At most ten. @throws Error where one was not deleted */
  remove(queue: string, letters: readonly Letter[]): Promise<void>;
}

export interface OperationsDeps extends TableDeps {
  readonly queues: Queues;
  readonly namesOf: (worker: WorkerName) => QueueNames;
}

/** Where the dead letters of a worker are. */
export const deadLetterQueuesOf = ({ failed, undelivered }: QueueNames) => [
  { place: 'failed' as const, queue: failed },
  ...(undelivered === null ? [] : [{ place: 'undelivered' as const, queue: undelivered }]),
];

/** Everything in it, whether somebody just looks at it or not. */
export const totalOf = ({ waiting, inFlight, delayed }: Depth): number => waiting + inFlight + delayed;
