import { SCHEDULE_NAMES, type ScheduleName, schemas } from '@kotak9/contracts';
import * as z from 'zod';
import { scheduleRunKey, scheduleRunsPartition } from './keys.ts';
import type { Table } from './table.ts';

/** More than a year, so that a run can be held against that of the year before. */
const KEPT_SECONDS = 400 * 24 * 3600;

/** What a run did for one agency, or, where it is for none in particular (null), for all. */
const Did = z.object({ agency: schemas.AgencySlug.nullable(), counts: schemas.RunCounts });
export type Did = z.infer<typeof Did>;

const StoredScheduleRun = z.object({
  schedule: z.enum(SCHEDULE_NAMES),
  executionId: z.string(),
  asOf: z.string(),
  startedAt: z.string(),
  endedAt: z.string().nullable(),
  outcome: z.enum(['running', 'succeeded', 'failed']),
  error: z.string().nullable(),
  did: z.array(Did),
});
export type StoredScheduleRun = z.infer<typeof StoredScheduleRun>;

const put = async (table: Table, run: StoredScheduleRun): Promise<void> => {
  await table.write({
    put: {
      ...scheduleRunKey(run.schedule, run.startedAt, run.executionId),
      ...run,
      expiresAt: Math.floor(Date.parse(run.startedAt) / 1000) + KEPT_SECONDS,
    },
  });
};

/** Notes that a run began: one that is killed halfway is seen by its lack of an end. */
export const beginScheduleRun = async (
  table: Table,
  begun: Pick<StoredScheduleRun, 'schedule' | 'executionId' | 'asOf' | 'startedAt'>,
): Promise<StoredScheduleRun> => {
  const run: StoredScheduleRun = { ...begun, endedAt: null, outcome: 'running', error: null, did: [] };
  await put(table, run);
  return run;
};

export const endScheduleRun = (
  table: Table,
  run: StoredScheduleRun,
  end: Pick<StoredScheduleRun, 'endedAt' | 'outcome' | 'error' | 'did'>,
): Promise<void> => put(table, { ...run, ...end });

/** The last runs of a schedule, the latest first; a run that was tried again is there once for each try. */
export const lastScheduleRuns = async (
  table: Table,
  schedule: ScheduleName,
  limit: number,
): Promise<readonly StoredScheduleRun[]> => {
  const { items } = await table.query(scheduleRunsPartition(schedule), {}, { descending: true, limit });
  return items.map((item) => StoredScheduleRun.parse(item));
};
