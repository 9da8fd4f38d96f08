import { FINDING_TEXTS, type preflightOperations, type Refusal, refuse, say } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { type BatchEntry, type PreflightBatch, preflightBatches } from '@kotak9/rules';
import {
  commandOf,
  preflightExportOf,
  putPreflightBatches,
  runCommand,
  createPreflightExport as storeExport,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { inspectionOf } from './check-people.ts';
import { findPeople } from './find-people.ts';

/** Blocked people named in one refusal; the list of findings has them all. */
const MOST_NAMED = 50;

/**
 * Draws up an export and freezes it: batches of at most 50 names, each with what still blocks it, by whom and by when
 * it is to be mended. Without `includeBlocked` nobody who is blocked may be among them.
 */
export const createPreflightExport =
  ({ table }: TableDeps): Act<typeof preflightOperations.createPreflightExport> =>
  (request) =>
    runCommand(table, commandOf(request), async () => {
      const { body, now } = request;
      const { agency } = request.principal;
      const inspection = await inspectionOf(table, { agency, now }, body.proposedMove?.effectiveDate);
      const found = await findPeople(inspection, body);
      if ('refused' in found) return found;
      const { asOf, ruleSet } = inspection;
      const batches = preflightBatches(found.people, body.purpose, ruleSet.preflight);
      const blocked = body.includeBlocked ? null : refuseBlocked(batches);
      if (blocked) return blocked;
      const data = preflightExportOf(
        {
          id: `pre-${commandOf(request).newId()}`,
          purpose: body.purpose,
          unit: body.unit ?? null,
          proposedMove: body.proposedMove,
          asOf,
          ruleSet: ruleSet.id,
          createdAt: now,
        },
        batches,
      );
      await putPreflightBatches(table, agency, data.id, batches);
      return {
        changes: [storeExport(agency, data)],
        outcome: { status: 201, body: data, version: 1, location: `/v1/preflight/exports/${data.id}` },
      };
    });

const refuseBlocked = (batches: readonly PreflightBatch[]): Refusal | null => {
  const entries = batches.flatMap((batch) => batch.entries);
  const blocked = entries.filter(({ state }) => state === 'held-back');
  if (blocked.length === 0) return null;
  return refuse(
    'preflight/blocked',
    { blocked: blocked.length, people: entries.length },
    blocked.slice(0, MOST_NAMED).flatMap(blockedErrors),
  );
};

const blockedErrors = ({ nip, blocking }: BatchEntry) =>
  blocking.map(({ code, path, expected, actual }) => {
    const tell = (language: 'id' | 'en') => say(FINDING_TEXTS[code], language, { expected, actual });
    return { field: `${nip}.${path}`, code, message: { id: tell('id'), en: tell('en') } };
  });
