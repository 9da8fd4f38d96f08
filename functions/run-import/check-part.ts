import { subjectOf } from '@kotak9/rules';
import { type ImportData, type ImportPartResult, readAhead } from '@kotak9/store';
import pMap from 'p-map';
import { NDJSON, toLines, verdictsKey } from '../import-objects.ts';
import type { RowVerdict } from '../import-verdict.ts';
import type { RunImportDeps } from './deps.ts';
import { rowsOfPart, type StoredRow } from './part-rows.ts';
import type { PartMessage } from './read-work.ts';
import { rowActOf } from './row-acts.ts';
import { rowContextOf } from './row-context.ts';

/** Rows looked at beside each other; what they need was read before, but for the education of known people. */
const AT_ONCE = 16;

/** Holds the rows of a part against what is recorded, and writes down what each of them is. */
export const checkPart = async (
  { table, objects }: RunImportDeps,
  place: PartMessage,
  data: ImportData,
): Promise<Omit<ImportPartResult, 'part'>> => {
  const { agency } = place;
  const rows = await rowsOfPart({ objects }, place);
  const context = await rowContextOf(table, agency, data);
  const acts = new Map(rows.flatMap((row) => (row.ok ? [[row, rowActOf(row.input)] as const] : [])));
  const ahead = await readAhead(
    table,
    [...acts.values()].flatMap((act) => act.keys(agency)),
  );
  const verdictOf = async (row: StoredRow): Promise<RowVerdict> => {
    const nothing = { row: row.row, before: null, after: null, notes: [] };
    if (!row.ok) return { ...nothing, verdict: 'refused', subject: null, faults: row.faults };
    const judged = await acts.get(row)?.judge(ahead, context);
    if (judged === undefined) throw new Error('A row without an act');
    const { found } = judged;
    return { row: row.row, subject: subjectOf(row.input), ...found, notes: [...row.notes, ...found.notes] };
  };
  const verdicts = await pMap(rows, verdictOf, { concurrency: AT_ONCE });
  await objects.write(verdictsKey(place, place.run, place.part), toLines(verdicts), NDJSON);
  const count = (verdict: RowVerdict['verdict']) => verdicts.filter((one) => one.verdict === verdict).length;
  return {
    rows: rows.length,
    counts: {
      new: count('new'),
      changed: count('changed'),
      unchanged: count('unchanged'),
      refused: count('refused'),
    },
  };
};
