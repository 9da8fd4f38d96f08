import { schemas } from '@kotak9/contracts';
import type { AgencyId } from '@kotak9/rules';
import * as z from 'zod';
import { type PeriodPart, periodPartKey, periodPartPrefix, periodsPartition } from './keys.ts';
import { type ListPage, listPage, type PageRequest, partitionSource } from './list-page.ts';
import type { Table, Write } from './table.ts';

export type CommitteeSession = z.infer<typeof schemas.CommitteeSession>;
export type Calibration = z.infer<typeof schemas.Calibration>;

const StoredSession = z.object({ data: schemas.CommitteeSession });
const StoredCalibration = z.object({ data: schemas.Calibration });

const source = (table: Table, agency: AgencyId, part: PeriodPart, year: number) =>
  partitionSource(table, periodsPartition(agency), { beginsWith: periodPartPrefix(part, year) });

export const putSession = (agency: AgencyId, year: number, session: CommitteeSession): Write => ({
  put: { ...periodPartKey(agency, 'SESSION', year, session.id), data: session },
  when: { is: 'absent' },
});

export const listSessions = (
  table: Table,
  agency: AgencyId,
  year: number,
  page: PageRequest,
): Promise<ListPage<CommitteeSession> | null> =>
  listPage(source(table, agency, 'SESSION', year), page, (item) => StoredSession.parse(item).data);

/** A new calibration, or one that was settled: the version of the period's head guards both. */
export const putCalibration = (agency: AgencyId, year: number, calibration: Calibration): Write => ({
  put: { ...periodPartKey(agency, 'CALIBRATION', year, calibration.id), data: calibration },
});

export const loadCalibration = async (
  table: Table,
  agency: AgencyId,
  year: number,
  id: number,
): Promise<Calibration | null> => {
  const item = await table.get(periodPartKey(agency, 'CALIBRATION', year, id));
  return item === undefined ? null : StoredCalibration.parse(item).data;
};

export const listCalibrations = (
  table: Table,
  agency: AgencyId,
  year: number,
  page: PageRequest,
): Promise<ListPage<Calibration> | null> =>
  listPage(source(table, agency, 'CALIBRATION', year), page, (item) => StoredCalibration.parse(item).data);
