import * as z from 'zod';
import {
  DeadLetters,
  Publication,
  RedriveBody,
  Redriven,
  Schedule,
  Worker,
  WorkerQueue,
} from '../schemas/background-work.ts';
import { operation } from './operation.ts';

const common = { function: 'api-operations', roles: ['hr-admin', 'auditor'] } as const;
const params = z.object({ name: Worker });

export const listWorkerQueues = operation({
  ...common,
  id: 'listWorkerQueues',
  method: 'GET',
  path: '/v1/operations/queues',
  summary: { id: 'Antrean pekerja dan yang gagal', en: 'Queues of the workers, and what failed' },
  status: 200,
  answer: z.object({ items: z.array(WorkerQueue) }),
});

export const listDeadLetters = operation({
  ...common,
  id: 'listDeadLetters',
  method: 'GET',
  path: '/v1/operations/queues/{name}/dead-letters',
  summary: {
    id: 'Melihat pesan gagal sebuah antrean, tanpa isinya',
    en: 'Look at the dead letters of a queue, without their content',
  },
  params,
  status: 200,
  answer: DeadLetters,
});

export const redriveDeadLetters = operation({
  ...common,
  id: 'redriveDeadLetters',
  method: 'POST',
  path: '/v1/operations/queues/{name}/redrive',
  summary: {
    id: 'Mengembalikan pesan gagal ke antrean pekerjanya',
    en: 'Put dead letters back on the queue of their worker',
  },
  roles: ['hr-admin'],
  params,
  body: RedriveBody,
  status: 200,
  answer: Redriven,
});

export const listSchedules = operation({
  ...common,
  id: 'listSchedules',
  method: 'GET',
  path: '/v1/operations/schedules',
  summary: {
    id: 'Pekerjaan terjadwal dan jalannya yang terakhir',
    en: 'Scheduled work and its last runs',
  },
  status: 200,
  answer: z.object({ items: z.array(Schedule) }),
});

export const getPublication = operation({
  ...common,
  id: 'getPublication',
  method: 'GET',
  path: '/v1/operations/publication',
  summary: {
    id: 'Peristiwa tersimpan yang masih menunggu diterbitkan',
    en: 'Stored events that still wait to be published',
  },
  status: 200,
  answer: Publication,
});
