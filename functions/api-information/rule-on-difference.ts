import { type informationOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { compareRecord } from '@kotak9/rules';
import {
  changeEntry,
  changeRecord,
  commandOf,
  differenceRegister,
  loadEntry,
  loadRecord,
  localDate,
  runCommand,
  type SyncDifferenceData,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { entryReply } from '../register-acts.ts';
import { recordFieldOf, takenOver } from './taken-over.ts';

/** Somebody decides one difference; what is accepted is written to the record in the same transaction. */
export const ruleOnDifference =
  ({ table }: TableDeps): Act<typeof informationOperations.ruleOnDifference> =>
  (request) => {
    const { principal, params, body } = request;
    const { agency } = principal;
    const { outcome, reason } = body;
    return runCommand(table, commandOf(request), async () => {
      const found = await loadEntry(table, agency, differenceRegister, params.id, params.difference);
      if (found === null) {
        return refuse('resource/not-found', { resource: 'difference', id: params.difference });
      }
      if (request.ifMatch !== null && request.ifMatch !== found.head.seq) {
        return refuse('version/stale', { currentVersion: found.head.seq });
      }
      const { nip, field, ours, theirs, status, integrationId, id } = found.data;
      if (status !== 'menunggu') return refuse('difference/decided', { id, status });
      const person = await loadRecord(table, agency, nip);
      if (person === null) return refuse('resource/not-found', { resource: 'asn', id: nip });
      const [still] = compareRecord(person.record, { nip, [field]: theirs });
      if (still?.ours !== ours) return refuse('difference/record-moved', { field });
      const data: SyncDifferenceData = {
        ...found.data,
        status: outcome,
        reason,
        decidedBy: principal.sub,
        decidedOn: localDate(request.now),
      };
      const fact = {
        type: 'sync-difference.decided.v1',
        data: { integrationId, differenceId: id, nip, field, outcome },
      } as const;
      const decided = changeEntry(differenceRegister, agency, found, data, fact);
      const reply = entryReply(data, found.head.seq + 1, 200);
      if (outcome === 'ditolak') return { changes: [decided], outcome: reply };
      const record = takenOver(person.record, field, theirs);
      if (record === null) return refuse('difference/by-hand', { field, nip });
      const changed = changeRecord(agency, person.head, record, {
        type: 'record.changed.v1',
        data: { nip, fields: [recordFieldOf(field)] },
      });
      return { changes: [decided, changed], outcome: reply };
    });
  };
