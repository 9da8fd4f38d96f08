import { ok } from '../result.ts';
import { type Cell, cellAddress, type DateSystem, isBlank, type SheetRow } from './cell.ts';
import type { ColumnMapping } from './column-mapping.ts';
import type { ColumnFamily, ImportColumn, ReadCell } from './import-design.ts';
import {
  type FaultParams,
  type ImportFault,
  type ImportFaultCode,
  type ImportNote,
  type ReadValue,
  unreadable,
} from './import-fault.ts';

/** A row while it is read: every fault of it is gathered, so that it is mended once and not once a fault. */
export interface OpenRow {
  readonly number: number;
  /** The value of a column; undefined if the row does not say it, or not soundly. */
  take<T>(column: ImportColumn<T>): T | undefined;
  /** The values of all columns of a family, by code; undefined if the row has none. */
  takeFamily<T>(family: ColumnFamily<T>): Readonly<Record<string, T>> | undefined;
  fault(column: ImportColumn, code: ImportFaultCode, params?: FaultParams): void;
  note(note: ImportNote): void;
  readonly faults: readonly ImportFault[];
  readonly notes: readonly ImportNote[];
}

export const openRow = (
  { number, cells }: SheetRow,
  { columns, values }: ColumnMapping,
  dateSystem: DateSystem,
): OpenRow => {
  const faults: ImportFault[] = [];
  const notes: ImportNote[] = [];
  const placeOf = (field: string) => columns.find((mapped) => mapped.field === field);

  const fault = (field: string, code: ImportFaultCode, params: FaultParams = {}) => {
    const place = placeOf(field);
    faults.push({
      field,
      column: place?.header ?? null,
      cell: place ? cellAddress(place.index, number) : null,
      code,
      params,
    });
  };
  const cellOf = (field: string): Cell => {
    const place = placeOf(field);
    const cell = place && cells[place.index];
    if (cell && !isBlank(cell)) return cell;
    const value = values[field];
    return value === undefined ? { kind: 'empty' } : { kind: 'text', text: value };
  };
  const readCell = <T>(cell: Cell, required: boolean, read: ReadCell<T>): ReadValue<T | undefined> => {
    if (isBlank(cell)) return required ? unreadable('required') : ok(undefined);
    switch (cell.kind) {
      case 'empty':
        return ok(undefined);
      case 'formula':
        // what it would give depends on who computes it, and when
        return unreadable('formula');
      case 'error':
        return unreadable('cell-error');
      default:
        return read(cell, dateSystem);
    }
  };
  const takeCell = <T>(field: string, required: boolean, read: ReadCell<T>): T | undefined => {
    const value = readCell(cellOf(field), required, read);
    if (value.ok) return value.value;
    fault(field, value.error.code, value.error.params);
    return undefined;
  };

  return {
    number,
    faults,
    notes,
    take: ({ field, required, read }) => takeCell(field, required, read),
    takeFamily: ({ field, read }) => {
      const prefix = `${field}.`;
      const taken = columns
        .filter((mapped) => mapped.field.startsWith(prefix))
        .flatMap((mapped) => {
          const value = takeCell(mapped.field, false, read);
          return value === undefined ? [] : [[mapped.field.slice(prefix.length), value] as const];
        });
      return taken.length === 0 ? undefined : Object.fromEntries(taken);
    },
    fault: (column, code, params) => fault(column.field, code, params),
    note: (note) => {
      notes.push(note);
    },
  };
};
