import type { AgencyId } from '@kotak9/rules';
import type { ImportData, ImportPartResult } from '@kotak9/store';
import type { RowVerdict } from '../import-verdict.ts';
import type { RunImportDeps } from './deps.ts';
import { importCommand } from './import-command.ts';
import { rowsOfPart, verdictsOfPart } from './part-rows.ts';
import type { PartMessage } from './read-work.ts';
import type { KeysToWrite, RowAct, RowContext } from './row-act.ts';
import { rowActOf } from './row-acts.ts';
import { rowContextOf } from './row-context.ts';
import { type RowToWrite, writeRows } from './write-rows.ts';

/** Writes the rows of a part that were accepted, each only if what it meets is what it met at the check. */
export const commitPart = async (
  deps: RunImportDeps,
  place: PartMessage,
  data: ImportData,
): Promise<Omit<ImportPartResult, 'part'>> => {
  const { table, clock } = deps;
  const [rows, verdicts] = await Promise.all([rowsOfPart(deps, place), verdictsOfPart(deps, place)]);
  const context = await rowContextOf(table, place.agency, data);
  const accepted = new Map(
    verdicts.filter((verdict) => isAccepted(data, verdict)).map((verdict) => [verdict.row, verdict]),
  );
  const toWrite = rows.flatMap((row): readonly RowToWrite[] => {
    const verdict = accepted.get(row.row);
    if (!row.ok || verdict === undefined) return [];
    const act = rowActOf(row.input);
    return [
      {
        row: row.row,
        keys: keysToWrite(act, place.agency, verdict),
        decide: (from) => decide(act, from, context, verdict),
      },
    ];
  });
  const { done, left } = await writeRows(table, importCommand(place.agency, data, clock), place, toWrite);
  return { rows: rows.length, outcome: { done: done.length, left: left.length } };
};

const keysToWrite = (act: RowAct, agency: AgencyId, { verdict }: RowVerdict): KeysToWrite =>
  act.keysToWrite?.(agency, verdict) ?? { read: act.keys(agency), absent: [] };

const isAccepted = ({ selection }: ImportData, { row, verdict }: RowVerdict): boolean =>
  (verdict === 'new' || verdict === 'changed') &&
  selection !== null &&
  selection.verdicts.includes(verdict) &&
  !selection.except.includes(row);

const decide = async (
  act: RowAct,
  table: Parameters<RowAct['judge']>[0],
  context: RowContext,
  checked: RowVerdict,
): ReturnType<RowAct['undo']> => {
  const { found, write } = await act.judge(table, context);
  const isAsChecked =
    found.verdict === checked.verdict && JSON.stringify(found.before) === JSON.stringify(checked.before);
  return isAsChecked && write !== null ? write() : { left: 'changed-since-checked' };
};
