import type { AgencyId, Nip, UnitId } from '@kotak9/rules';
import type { Key } from '../table.ts';
import { type Aggregate, aggregate } from './aggregate.ts';

export const runAggregate = (agency: AgencyId, id: string): Aggregate =>
  aggregate('run', id, `${agency}#RUN#${id}`, 'NOW#RUN');
export const RUN_UNITS = 'NOW#UNIT#';
export const runUnitAggregate = (agency: AgencyId, runId: string, unitId: UnitId): Aggregate =>
  aggregate(
    'run-unit',
    `${runId}/${unitId}`,
    runAggregate(agency, runId).pk,
    `${RUN_UNITS}${unitId}`,
    `EVENT#run-unit#${unitId}#`,
  );
/** Says that a run was split into all its units, and how many they are. */
export const runSplitKey = (agency: AgencyId, runId: string): Key => ({
  pk: runAggregate(agency, runId).pk,
  sk: 'NOW#SPLIT',
});
export const MOVERS = 'MOVER#';
export const moverKey = (agency: AgencyId, runId: string, unitId: UnitId, nip: Nip): Key => ({
  pk: runAggregate(agency, runId).pk,
  sk: `${MOVERS}${unitId}#${nip}`,
});
