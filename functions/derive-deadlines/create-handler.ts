import type { TableDeps } from '../deps.ts';
import { deriveDeadlines } from '../derive-deadlines.ts';
import { type PersonWork, personWorker } from '../person-worker.ts';

const deriveOne = async (
  { table, observer }: TableDeps,
  { agency, nip, latest }: PersonWork,
): Promise<void> => {
  const result = await deriveDeadlines(table, {
    agency,
    nip,
    now: latest.time,
    correlationId: latest.correlationid,
    causationId: latest.id,
  });
  const fields = { agency, eventId: latest.id, correlationId: latest.correlationid };
  if (result === 'contended') throw new Error('Deriving deadlines kept meeting other derivations');
  if (result === 'unknown') return observer.warn('event/ignored', { ...fields, reason: 'no-record' });
  observer.info(result === 'changed' ? 'deadlines/derived' : 'deadlines/unchanged', fields);
};

/** Events of several chains drive it: only their times can be compared. */
export const createHandler = (deps: TableDeps) =>
  personWorker(deps, {
    isLater: (one, other) => one.time > other.time,
    act: (work) => deriveOne(deps, work),
    onFailure: 'deadlines/failed',
  });
