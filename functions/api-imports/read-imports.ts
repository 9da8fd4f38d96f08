import { type importOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { AGENCY_WIDE, importRegister, listEntries } from '@kotak9/store';
import type { ImportDeps } from './deps.ts';
import { importAnswer } from './import-answer.ts';
import { findImport, mayImport } from './permitted-import.ts';

/** Without an ETag: the progress moves on while the version stays. */
export const getImport =
  (deps: ImportDeps): Act<typeof importOperations.getImport> =>
  async ({ principal, params, now }) => {
    const entry = await findImport(deps.table, principal, params.id);
    if ('refused' in entry) return entry;
    return { status: 200, body: await importAnswer(deps, principal.agency, entry, now) };
  };

export const listImports =
  ({ table }: Pick<ImportDeps, 'table'>): Act<typeof importOperations.listImports> =>
  async ({ principal, query: { kind, ...page } }) => {
    const listed = await listEntries(
      table,
      principal.agency,
      importRegister,
      AGENCY_WIDE,
      page,
      (data) => mayImport(principal, data.kind) && (kind === undefined || data.kind === kind),
    );
    if (listed === null) return refuse('request/cursor-invalid');
    const items = listed.items.map(
      ({ id, kind: of, fileName, status, createdAt, rows, counts, committed, undone }) => ({
        id,
        kind: of,
        fileName,
        status,
        createdAt,
        rows,
        counts,
        committed,
        undone,
      }),
    );
    return { status: 200, body: { items, next: listed.next } };
  };
