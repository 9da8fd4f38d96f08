import type { schemas } from '@kotak9/contracts';
import type { AgencyId } from '@kotak9/rules';
import { type ImportEntry, importPartsDone, loadImportReading, type Table } from '@kotak9/store';
import type * as z from 'zod';
import { fileKey } from '../import-objects.ts';
import type { ImportDeps } from './deps.ts';

type Answer = z.input<typeof schemas.Import>;

/** How long a link can be used. */
export const LINK_SECONDS = 3600;

export const linkExpiry = (now: string): string =>
  new Date(Date.parse(now) + LINK_SECONDS * 1000).toISOString();

const STEPS = {
  'awaiting-file': null,
  checking: 'check',
  checked: 'check',
  failed: 'check',
  committing: 'commit',
  committed: 'commit',
  undoing: 'undo',
  undone: 'undo',
} as const;

/** Rows gone through are counted anew from the parts: nobody has to keep a counter that may be wrong. */
const progressOf = async (table: Table, agency: AgencyId, { data }: ImportEntry) => {
  const step = STEPS[data.status];
  if (step === null || data.run === 0) return { columns: null, progress: { rows: null, done: 0 } };
  const run = { agency, importId: data.id, run: data.run };
  const [reading, parts] = await Promise.all([
    loadImportReading(table, run),
    importPartsDone(table, { ...run, step }),
  ]);
  return {
    columns: reading?.columns ?? null,
    progress: {
      rows: reading?.rows ?? null,
      done: parts.reduce((sum, { rows }) => sum + rows, 0),
    },
  };
};

/** An import as it stands: how far it is, and while it waits for its file, where that goes. */
export const importAnswer = async (
  { table, links }: Pick<ImportDeps, 'table' | 'links'>,
  agency: AgencyId,
  entry: ImportEntry,
  now: string,
): Promise<Answer> => {
  const { run: _run, startedBy: _by, startedAt: _at, rows: _rows, ...shown } = entry.data;
  const { status, id, contentType } = shown;
  const upload =
    status === 'awaiting-file'
      ? await links.upload(fileKey({ agency, importId: id }), contentType, LINK_SECONDS)
      : null;
  return {
    ...shown,
    ...(await progressOf(table, agency, entry)),
    upload: upload && { ...upload, method: 'PUT', expiresAt: linkExpiry(now) },
    version: entry.head.seq,
  };
};
