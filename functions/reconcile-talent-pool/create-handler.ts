import type { TableDeps } from '../deps.ts';
import { type PersonWork, personWorker } from '../person-worker.ts';
import { reconcileMember } from '../reconcile-member.ts';

const reconcileOne = async (deps: TableDeps, { agency, nip, latest }: PersonWork): Promise<void> => {
  const { observer } = deps;
  const result = await reconcileMember(deps, {
    agency,
    nip,
    now: latest.time,
    correlationId: latest.correlationid,
    causationId: latest.id,
  });
  const fields = { agency, eventId: latest.id, correlationId: latest.correlationid };
  if (result === 'contended') throw new Error('Reconciling a membership kept meeting other changes');
  if (result === 'unknown') return observer.warn('event/ignored', { ...fields, reason: 'no-record' });
  observer.info(result === 'changed' ? 'pool/reconciled' : 'pool/unchanged', fields);
  if (result === 'changed') observer.count('pool-changes', 1);
};

/** Events of several chains drive it: only their times can be compared. */
export const createHandler = (deps: TableDeps) =>
  personWorker(deps, {
    isLater: (one, other) => one.time > other.time,
    act: (work) => reconcileOne(deps, work),
    onFailure: 'pool/failed',
  });
