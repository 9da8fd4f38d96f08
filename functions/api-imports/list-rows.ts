import {
  type importOperations,
  type Language,
  refuse,
  sayImportFault,
  type schemas,
} from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import {
  decodeCursor,
  encodeCursor,
  type ImportBatch,
  type ImportData,
  type ImportPartResult,
  type ImportRun,
  importBatchesOf,
  importPartsDone,
  type Table,
} from '@kotak9/store';
import * as z from 'zod';
import { linesOf, verdictsKey } from '../import-objects.ts';
import { RowVerdict } from '../import-verdict.ts';
import type { ImportDeps } from './deps.ts';
import { findImport } from './permitted-import.ts';

type Row = z.input<typeof schemas.ImportRow>;
type Verdict = RowVerdict['verdict'];

const JUDGED = ['checked', 'committing', 'committed', 'undoing', 'undone'];
const Place = z.strictObject({ part: z.number().int(), from: z.number().int() });

/** Rows in the order of the file, from the parts that have any such; a page may span several of them. */
export const listImportRows =
  (deps: Pick<ImportDeps, 'table' | 'objects'>): Act<typeof importOperations.listImportRows> =>
  async ({ principal, params, query, language }) => {
    const { table } = deps;
    const entry = await findImport(table, principal, params.id);
    if ('refused' in entry) return entry;
    const { data } = entry;
    if (!JUDGED.includes(data.status)) {
      return refuse('import/not-in-status', { status: data.status, needed: JUDGED.join(', ') });
    }
    const start = query.cursor === undefined ? { part: 0, from: 0 } : placeOf(query.cursor);
    if (start === null) return refuse('request/cursor-invalid');
    const run: ImportRun = { agency: principal.agency, importId: data.id, run: data.run };
    const parts = await importPartsDone(table, { ...run, step: 'check' });
    const items: Row[] = [];
    for (const part of parts.filter((one) => one.part >= start.part && has(one, query.verdict))) {
      const from = part.part === start.part ? start.from : 0;
      const rows = await rowsOf(deps, run, part.part);
      const tell = await teller(table, run, part.part, data, language);
      for (const [at, row] of rows.entries()) {
        if (at < from || (query.verdict !== undefined && row.verdict !== query.verdict)) continue;
        if (items.length === query.limit) {
          return { status: 200, body: { items, next: encodeCursor({ part: part.part, from: at }) } };
        }
        items.push(tell(row));
      }
    }
    return { status: 200, body: { items, next: null } };
  };

const placeOf = (cursor: string): z.infer<typeof Place> | null => {
  const parsed = Place.safeParse(decodeCursor(cursor));
  return parsed.success ? parsed.data : null;
};

const has = ({ counts }: ImportPartResult, verdict: Verdict | undefined): boolean =>
  verdict === undefined || (counts?.[verdict] ?? 0) > 0;

const rowsOf = async (
  { objects }: Pick<ImportDeps, 'objects'>,
  run: ImportRun,
  part: number,
): Promise<readonly RowVerdict[]> => {
  const text = await objects.read(verdictsKey(run, run.run, part));
  if (text === null) throw new Error('The verdicts of a part that was checked are gone');
  return linesOf(text, (line) => RowVerdict.parse(line));
};

/** A row in words, with what became of it. */
const teller = async (
  table: Table,
  run: ImportRun,
  part: number,
  { selection, status }: ImportData,
  language: Language,
): Promise<(row: RowVerdict) => Row> => {
  const isCommitted = selection !== null && status !== 'checked';
  const isUndone = status === 'undoing' || status === 'undone';
  const [commit, undo] = await Promise.all([
    isCommitted ? importBatchesOf(table, { ...run, step: 'commit', part }) : null,
    isUndone ? importBatchesOf(table, { ...run, step: 'undo', part }) : null,
  ]);
  const last = undo ?? commit;
  return (row) => ({
    ...row,
    faults: row.faults.map(({ params, ...fault }) => ({
      ...fault,
      message: sayImportFault({ code: fault.code, params }, language),
    })),
    written: wasDone(commit, row),
    undone: wasDone(undo, row),
    left: last?.left.find((one) => one.row === row.row)?.reason ?? null,
  });
};

const wasDone = (batch: ImportBatch | null, { row }: RowVerdict): boolean | null =>
  batch === null ? null : batch.done.includes(row);
