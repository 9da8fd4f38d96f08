import {
  type backgroundWorkOperations,
  type Language,
  say,
  WORKER_NAMES,
  WORKERS,
  type WorkerName,
} from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { type OperationsDeps, totalOf } from './queues.ts';

const queueOf = async ({ queues, namesOf }: OperationsDeps, name: WorkerName, language: Language) => {
  const { queue, failed, undelivered } = namesOf(name);
  const [depth, ofWorker, ofRule] = await Promise.all([
    queues.depth(queue),
    queues.depth(failed),
    undelivered === null ? null : queues.depth(undelivered),
  ]);
  return {
    name,
    does: say(WORKERS[name], language),
    ...depth,
    failed: totalOf(ofWorker),
    undelivered: ofRule && totalOf(ofRule),
  };
};

export const listWorkerQueues =
  (deps: OperationsDeps): Act<typeof backgroundWorkOperations.listWorkerQueues> =>
  async ({ language }) => {
    const items = await Promise.all(WORKER_NAMES.map((name) => queueOf(deps, name, language)));
    return { status: 200, body: { items } };
  };
