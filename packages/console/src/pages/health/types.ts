import type { components } from '@kotak9/client';

type Schemas = components['schemas'];
export type WorkerQueue = Schemas['WorkerQueue'];
export type DeadLetter = Schemas['DeadLetter'];
export type Schedule = Schemas['Schedule'];
export type ScheduleRun = Schemas['ScheduleRun'];
export type Publication = Schemas['Publication'];
export type WorkerName = WorkerQueue['name'];
