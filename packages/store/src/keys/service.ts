import type { AgencyId } from '@kotak9/rules';
import type { Key } from '../table.ts';
import { type Aggregate, aggregate, padded } from './aggregate.ts';

/** The one partition that is not an agency's own: which agencies there are, for the schedules. */
export const AGENCIES_PARTITION = 'AGENCIES';
export const agencyKey = (agency: AgencyId): Key => ({ pk: AGENCIES_PARTITION, sk: agency });
export const idempotencyKey = (agency: AgencyId, sub: string, key: string): Key => ({
  pk: `${agency}#IDEMPOTENCY#${sub}`,
  sk: key,
});
/** What became of the runs of a schedule, by when they began. The third partition that is no agency's own. */
export const scheduleRunsPartition = (schedule: string): string => `SCHEDULE#${schedule}`;
export const scheduleRunKey = (schedule: string, startedAt: string, executionId: string): Key => ({
  pk: scheduleRunsPartition(schedule),
  sk: `${startedAt}#${executionId}`,
});
export const preflightExportAggregate = (agency: AgencyId, id: string): Aggregate =>
  aggregate('preflight-export', id, `${agency}#PREFLIGHT#${id}`, 'NOW#EXPORT');
export const preflightBatchKey = (agency: AgencyId, id: string, number: number): Key => ({
  pk: preflightExportAggregate(agency, id).pk,
  sk: `NOW#BATCH#${padded(number, 5)}`,
});
