import { type informationOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import {
  AGENCY_WIDE,
  changeEntry,
  commandOf,
  differenceRegister,
  entriesOf,
  integrationRegister,
  loadEntry,
  localDate,
  runCommand,
} from '@kotak9/store';
import pMap from 'p-map';
import type { TableDeps } from '../deps.ts';
import { findDifferences, settleDifference } from './find-differences.ts';

/** People compared at the same time. */
const AT_ONCE = 8;

/**
 * Compares what another system holds with what we hold. Our records stay as they are: what differs waits for somebody
 * to decide. Whoever sends the same once more changes nothing; the day of the data moves last, so that a comparison
 * that broke off is simply repeated.
 */
export const recordSynchronisation =
  ({ table }: TableDeps): Act<typeof informationOperations.recordSynchronisation> =>
  (request) => {
    const { principal, params, body } = request;
    const { agency } = principal;
    const { takenOn, records } = body;
    const command = commandOf(request);
    const today = localDate(request.now);
    const surroundings = { table, command, integrationId: params.id, today };
    return runCommand(table, command, async () => {
      const integration = await loadEntry(table, agency, integrationRegister, AGENCY_WIDE, params.id);
      if (integration === null)
        return refuse('resource/not-found', { resource: 'integration', id: params.id });
      if (takenOn > today) return refuse('synchronisation/in-future', { takenOn, today });
      const { lastSyncedOn } = integration.data;
      if (lastSyncedOn !== null && takenOn < lastSyncedOn) {
        return refuse('synchronisation/older', { lastOn: lastSyncedOn, takenOn });
      }
      const compared = await pMap(records, (theirs) => findDifferences(surroundings, theirs), {
        concurrency: AT_ONCE,
      });
      const found = new Set(compared.flatMap((one) => (one.known ? one.found : [])));
      const people = new Set(records.map(({ nip }) => nip));
      const before = await entriesOf(table, agency, differenceRegister, params.id);
      const gone = before.filter(({ data }) => people.has(data.nip) && !found.has(data.id));
      const settled = await pMap(gone, ({ data }) => settleDifference(surroundings, data.id), {
        concurrency: AT_ONCE,
      });
      const waiting = compared.reduce((sum, one) => sum + (one.known ? one.waiting : 0), 0);
      const data = { ...integration.data, lastSyncedOn: takenOn, lastRecords: records.length, waiting };
      const fact = {
        type: 'synchronisation.recorded.v1',
        data: { owner: AGENCY_WIDE, integrationId: params.id, takenOn, records: records.length, waiting },
      } as const;
      return {
        changes: [changeEntry(integrationRegister, agency, integration, data, fact)],
        outcome: {
          status: 201,
          body: {
            integrationId: params.id,
            takenOn,
            records: records.length,
            unknown: records.flatMap(({ nip }, at) => (compared[at]?.known === false ? [nip] : [])),
            found: found.size,
            waiting,
            settled: settled.filter((outcome) => outcome === 'settled').length,
          },
        },
      };
    });
  };
