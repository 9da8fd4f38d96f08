import { type importOperations, isRefusal } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import {
  AGENCY_WIDE,
  commandOf,
  type ImportData,
  importRegister,
  loadEntry,
  rememberedImportMapping,
  runCommand,
  createImport as storeImport,
} from '@kotak9/store';
import type { ImportDeps } from './deps.ts';
import { importAnswer } from './import-answer.ts';
import { refuseKind } from './permitted-import.ts';
import { refuseUnknownFields } from './unknown-fields.ts';

/** Begins an import: its file is sent to the place that the answer gives, and read when its check is asked for. */
export const createImport =
  (deps: ImportDeps): Act<typeof importOperations.createImport> =>
  async (request) => {
    const { table } = deps;
    const { body, now, principal } = request;
    const { agency } = principal;
    const outcome = await runCommand(table, commandOf(request), async () => {
      const refused = refuseKind(principal, body.kind) ?? refuseUnknownFields(body.kind, body.mapping);
      if (refused) return refused;
      const data: ImportData = {
        id: `imp-${commandOf(request).newId()}`,
        kind: body.kind,
        fileName: body.fileName,
        contentType: body.contentType,
        sheet: body.sheet ?? null,
        mapping: body.mapping ?? (await rememberedImportMapping(table, agency, body.kind)),
        status: 'awaiting-file',
        run: 0,
        createdAt: now,
        startedBy: { sub: principal.sub, role: principal.actingAs },
        startedAt: now,
        rows: null,
        counts: null,
        selection: null,
        committed: null,
        undone: null,
        failure: null,
      };
      return {
        changes: [storeImport(agency, data)],
        outcome: { status: 201, body: null, version: 1, location: `/v1/imports/${data.id}` },
      };
    });
    if (isRefusal(outcome)) return outcome;
    // the answer that is kept for a repeated request has no link in it, which would have expired by then
    const id = outcome.location?.split('/').at(-1) ?? '';
    const entry = await loadEntry(table, agency, importRegister, AGENCY_WIDE, id);
    if (entry === null) throw new Error('An import that was just stored is gone');
    return { ...outcome, body: await importAnswer(deps, agency, entry, now) };
  };
