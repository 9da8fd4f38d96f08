import { backgroundWorkOperations as operations } from '@kotak9/contracts';
import { type ApiHandler, createApi, handle } from '@kotak9/http';
import { getPublication } from './get-publication.ts';
import { listDeadLetters } from './list-dead-letters.ts';
import { listSchedules } from './list-schedules.ts';
import { listWorkerQueues } from './list-worker-queues.ts';
import type { OperationsDeps } from './queues.ts';
import { redriveDeadLetters } from './redrive-dead-letters.ts';

export const createHandler = (deps: OperationsDeps): ApiHandler =>
  createApi({
    name: 'api-operations',
    endpoints: [
      handle(operations.listWorkerQueues, listWorkerQueues(deps)),
      handle(operations.listDeadLetters, listDeadLetters(deps)),
      handle(operations.redriveDeadLetters, redriveDeadLetters(deps)),
      handle(operations.listSchedules, listSchedules(deps)),
      handle(operations.getPublication, getPublication(deps)),
    ],
    ...deps,
  });
