import type { DateSystem, SheetRow } from './cell.ts';
import type { ColumnMapping } from './column-mapping.ts';
import type { ImportDesign } from './import-design.ts';
import type { ImportFault, ImportNote } from './import-fault.ts';
import { type ImportInput, subjectOf } from './import-input.ts';
import type { ImportLookups } from './lookups.ts';
import { openRow } from './open-row.ts';

export type ReadRow =
  | {
      readonly ok: true;
      readonly row: number;
      readonly input: ImportInput;
      readonly notes: readonly ImportNote[];
    }
  | { readonly ok: false; readonly row: number; readonly faults: readonly ImportFault[] };

export interface ReadingContext {
  readonly lookups: ImportLookups;
  readonly dateSystem: DateSystem;
}

/** What a row stands for, or everything that is wrong with it. Columns that are not taken are not looked at. */
export const readRow = (
  row: SheetRow,
  mapping: ColumnMapping,
  design: ImportDesign,
  { lookups, dateSystem }: ReadingContext,
): ReadRow => {
  const opened = openRow(row, mapping, dateSystem);
  const input = design.read(opened, lookups);
  const { faults, notes } = opened;
  return input === null || faults.length > 0
    ? { ok: false, row: row.number, faults }
    : { ok: true, row: row.number, input, notes };
};

/**
 * Reads the rows of one file in their order. A second row about the same is refused: which of the two holds, the
 * file does not say.
 */
export const createRowReader = (
  mapping: ColumnMapping,
  design: ImportDesign,
  context: ReadingContext,
): ((row: SheetRow) => ReadRow) => {
  const firstRows = new Map<string, number>();
  return (row) => {
    const read = readRow(row, mapping, design, context);
    if (!read.ok) return read;
    const subject = subjectOf(read.input);
    const first = firstRows.get(subject);
    if (first === undefined) {
      firstRows.set(subject, row.number);
      return read;
    }
    const { columns } = mapping;
    const [key] = design.columns;
    const place = columns.find(({ field }) => field === key?.field);
    const fault: ImportFault = {
      field: key?.field ?? '',
      column: place?.header ?? null,
      cell: null,
      code: 'row-twice',
      params: { row: first },
    };
    return { ok: false, row: row.number, faults: [fault] };
  };
};
