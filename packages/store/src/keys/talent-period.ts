import type { AgencyId } from '@kotak9/rules';
import type { Key } from '../table.ts';
import { type Aggregate, aggregate, padded } from './aggregate.ts';

/** Periods of an agency lie in one partition, one a year. What they hold of people lies under its hash, spread out. */
export const periodsPartition = (agency: AgencyId): string => `${agency}#PERIODS`;
export const PERIOD_HEADS = 'NOW#PERIOD#';
export const periodAggregate = (agency: AgencyId, year: number): Aggregate =>
  aggregate(
    'talent-period',
    String(year),
    periodsPartition(agency),
    `${PERIOD_HEADS}${year}`,
    `EVENT#talent-period#${year}#`,
  );
/** What happened within a period, numbered from 1: ratified versions, sessions and calibrations. */
export type PeriodPart = 'VERSION' | 'SESSION' | 'CALIBRATION';
export const periodPartPrefix = (part: PeriodPart, year: number): string => `${part}#${year}#`;
export const periodPartKey = (agency: AgencyId, part: PeriodPart, year: number, number: number): Key => ({
  pk: periodsPartition(agency),
  sk: `${periodPartPrefix(part, year)}${padded(number, 5)}`,
});
/** A chunk has a partition of its own: a hundred of them at once would be too much for one. */
export const periodChunkKey = (agency: AgencyId, hash: string): Key => ({
  pk: `${agency}#PERIOD-CHUNK#${hash}`,
  sk: 'CHUNK',
});
