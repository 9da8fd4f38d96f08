import type { Import, RowOf } from '@kotak9/client';
import type { Context } from '../context.ts';
import { printable } from '../terminal/printable.ts';
import { table } from '../terminal/table.ts';

type Row = RowOf<'/v1/imports/{id}/rows'>;

/** What became of an import, and what can be done next. */
export const showImport = (
  result: Import,
  refused: readonly Row[],
  { language }: Pick<Context, 'language'>,
): string => {
  const isEnglish = language === 'en';
  const { id, status, counts, committed, undone, failure, columns } = result;
  const lines = [`${isEnglish ? 'import' : 'impor'} ${id}: ${status}\n`];
  if (failure !== null)
    lines.push(`${failure.code} ${failure.names.map(printable).join(', ')}`.trimEnd(), '\n');
  if (columns !== null && columns.unknown.length > 0) {
    const unknown = columns.unknown.map(printable).join(', ');
    lines.push(`${isEnglish ? 'columns not known' : 'kolom tidak dikenal'}: ${unknown}\n`);
  }
  if (counts !== null) {
    const headings = isEnglish
      ? ['new', 'changed', 'unchanged', 'refused']
      : ['baru', 'berubah', 'tetap', 'ditolak'];
    const cells = [counts.new, counts.changed, counts.unchanged, counts.refused].map(String);
    lines.push('\n', table(headings, [cells]));
  }
  if (refused.length > 0) lines.push('\n', showFaults(refused, isEnglish));
  for (const outcome of [committed, undone])
    if (outcome !== null)
      lines.push(
        isEnglish
          ? `\n${outcome === undone ? 'undone' : 'written'} ${outcome.done}, left as they are ${outcome.left}\n`
          : `\n${outcome === undone ? 'dibatalkan' : 'tertulis'} ${outcome.done}, dibiarkan ${outcome.left}\n`,
      );
  if (status === 'checked')
    lines.push(
      isEnglish
        ? '\nNothing is written yet: add --commit.\n'
        : '\nBelum ada yang tertulis: tambahkan --commit.\n',
    );
  if (status === 'committed') lines.push(`\nkotak9 import --undo ${id}\n`);
  return lines.join('');
};

const showFaults = (rows: readonly Row[], isEnglish: boolean): string =>
  table(
    isEnglish ? ['row', 'column', 'fault'] : ['baris', 'kolom', 'kesalahan'],
    rows.flatMap(({ row, faults }) =>
      faults.map(({ column, field, message }) => [String(row), column ?? field, message]),
    ),
  );
