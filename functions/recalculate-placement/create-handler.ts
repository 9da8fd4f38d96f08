import type { TableDeps } from '../deps.ts';
import { type PersonWork, personWorker } from '../person-worker.ts';
import { recalculate } from '../recalculate.ts';

const recalculateOne = async (deps: TableDeps, { agency, nip, latest }: PersonWork): Promise<void> => {
  const { observer, clock } = deps;
  const result = await recalculate(deps, {
    agency,
    nip,
    now: latest.time,
    correlationId: latest.correlationid,
    causationId: latest.id,
    version: latest.sequence,
  });
  const fields = { agency, eventId: latest.id, correlationId: latest.correlationid };
  if (result === 'contended') throw new Error('Recalculation kept meeting other changes');
  if (result === 'unknown') return observer.warn('event/ignored', { ...fields, reason: 'no-record' });
  if (result === 'superseded') return observer.info('event/ignored', { ...fields, reason: result });
  observer.info(result === 'changed' ? 'placement/recalculated' : 'placement/unchanged', fields);
  if (result === 'changed') {
    observer.count('placements-changed', 1);
    observer.count('placement-lag', Math.max(0, clock().getTime() - Date.parse(latest.time)));
  }
};

/** All events are of the record's own chain: the highest sequence is the latest. */
export const createHandler = (deps: TableDeps) =>
  personWorker(deps, {
    isLater: (one, other) => one.sequence > other.sequence,
    act: (work) => recalculateOne(deps, work),
    onFailure: 'placement/failed',
  });
