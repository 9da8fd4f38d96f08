import type { Cell, SheetRow } from './cell.ts';
import { type ColumnMapping, type ImportMapping, isReadable, mapColumns } from './column-mapping.ts';
import type { ImportDesign } from './import-design.ts';

/** Rows above the table may hold a title, a date, a logo. */
export const HEADER_ROWS = 10;
/** One known word may stand in a title; two in one row are a header. */
const FEWEST_COLUMNS = 2;

export interface FoundHeader {
  /** Place among the rows given. */
  readonly index: number;
  readonly cells: readonly Cell[];
  readonly mapping: ColumnMapping;
}

/** The row that heads the table: of those that say all there has to be, else of all, the one that says most. */
export const findHeader = (
  rows: readonly SheetRow[],
  design: ImportDesign,
  given?: ImportMapping,
): FoundHeader | null => {
  const candidates = rows
    .slice(0, HEADER_ROWS)
    .map(({ cells }, index) => ({ index, cells, mapping: mapColumns(cells, design, given) }))
    .filter(({ mapping }) => mapping.columns.length + mapping.twice.length >= FEWEST_COLUMNS);
  const whole = candidates.filter(({ mapping }) => isReadable(mapping));
  const [fullest = null] = (whole.length > 0 ? whole : candidates).toSorted(
    (a, b) => b.mapping.columns.length - a.mapping.columns.length,
  );
  return fullest;
};

/** Below many a header stands a row that numbers the columns, 1, 2, 3 … or (1), (2), (3) …; it is no data. */
export const isNumberingRow = (cells: readonly Cell[]): boolean => {
  const numbers = cells.flatMap((cell) => {
    if (cell.kind === 'empty') return [];
    if (cell.kind === 'number') return [cell.value];
    return [cell.kind === 'text' ? Number(cell.text.replace(/[()\s]/g, '') || Number.NaN) : Number.NaN];
  });
  return numbers.length >= FEWEST_COLUMNS && numbers.every((number, index) => number === index + 1);
};
