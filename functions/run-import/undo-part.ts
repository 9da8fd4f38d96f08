import { type ImportData, type ImportPartResult, importBatchesOf } from '@kotak9/store';
import type { RunImportDeps } from './deps.ts';
import { importCommand } from './import-command.ts';
import { rowsOfPart, verdictsOfPart } from './part-rows.ts';
import type { PartMessage } from './read-work.ts';
import { rowActOf } from './row-acts.ts';
import { rowContextOf } from './row-context.ts';
import { type RowToWrite, writeRows } from './write-rows.ts';

/** Takes back the rows of a part that the commit wrote. */
export const undoPart = async (
  deps: RunImportDeps,
  place: PartMessage,
  data: ImportData,
): Promise<Omit<ImportPartResult, 'part'>> => {
  const { table, clock } = deps;
  const [rows, verdicts, committed] = await Promise.all([
    rowsOfPart(deps, place),
    verdictsOfPart(deps, place),
    importBatchesOf(table, { ...place, step: 'commit' }),
  ]);
  const context = await rowContextOf(table, place.agency, data);
  const written = new Set(committed.done);
  const verdictOf = new Map(verdicts.map((verdict) => [verdict.row, verdict]));
  const toUndo = rows.flatMap((row): readonly RowToWrite[] => {
    const verdict = verdictOf.get(row.row);
    if (!row.ok || verdict === undefined || !written.has(row.row)) return [];
    const act = rowActOf(row.input);
    return [
      {
        row: row.row,
        keys: { read: act.keys(place.agency), absent: [] },
        decide: (from) => act.undo(from, context, verdict),
      },
    ];
  });
  const { done, left } = await writeRows(table, importCommand(place.agency, data, clock), place, toUndo);
  return { rows: rows.length, outcome: { done: done.length, left: left.length } };
};
