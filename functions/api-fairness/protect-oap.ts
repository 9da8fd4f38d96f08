import { type fairnessOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { changeOap, commandOf, loadOap, loadRecord, runCommand } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';

/** Recorded with its legal basis and the consent; the answer says that it is held, as every other answer does not. */
export const setOap =
  ({ table }: TableDeps): Act<typeof fairnessOperations.setOap> =>
  (request) =>
    runCommand(table, commandOf(request), async () => {
      const { agency } = request.principal;
      const { nip } = request.params;
      if ((await loadRecord(table, agency, nip)) === null) {
        return refuse('resource/not-found', { resource: 'asn', id: nip });
      }
      const before = await loadOap(table, agency, nip);
      const current = before?.head.seq ?? 0;
      if (request.ifMatch !== null && request.ifMatch !== current) {
        return refuse('version/stale', { currentVersion: current });
      }
      const version = current + 1;
      return {
        changes: [changeOap(agency, before, { nip, held: request.body, removedBecause: null })],
        outcome: { status: 200, body: { nip, held: true, version }, version },
      };
    });

export const removeOap =
  ({ table }: TableDeps): Act<typeof fairnessOperations.removeOap> =>
  (request) =>
    runCommand(table, commandOf(request), async () => {
      const { agency } = request.principal;
      const { nip } = request.params;
      const before = await loadOap(table, agency, nip);
      if (before === null || before.data.held === null) {
        return refuse('resource/not-found', { resource: 'oap', id: nip });
      }
      const current = before.head.seq;
      if (request.ifMatch !== null && request.ifMatch !== current) {
        return refuse('version/stale', { currentVersion: current });
      }
      const version = current + 1;
      return {
        changes: [changeOap(agency, before, { nip, held: null, removedBecause: request.body.reason })],
        outcome: { status: 200, body: { nip, held: false, version }, version },
      };
    });
