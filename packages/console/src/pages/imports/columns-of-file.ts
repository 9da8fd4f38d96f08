import { IMPORT_DESIGNS } from '@kotak9/rules';
import { changesOf } from './row-changes.ts';
import type { Import, ImportKind, ImportRow } from './types.ts';

type Columns = NonNullable<Import['columns']>;

export interface FileColumn {
  readonly header: string;
  /** What it is read as; null: known or not, it is not taken. */
  readonly field: string | null;
  readonly state: 'taken' | 'notTaken' | 'notKnown';
}

export interface Field {
  readonly field: string;
  /** Its official heading. */
  readonly header: string;
  readonly required: boolean;
}

/** What columns of such a file can be read as. */
export const fieldsOf = (kind: ImportKind): readonly Field[] =>
  IMPORT_DESIGNS[kind].columns.map(({ field, header, required }) => ({ field, header, required }));

/** Columns that somebody may want to change: those that are read, those that are not known, those that were declined. */
export const columnsOfFile = (
  kind: ImportKind,
  { mapping, unknown, untaken }: Columns,
): readonly FileColumn[] => {
  const known = Object.entries(mapping.columns);
  const said = known.map(
    ([header, field]): FileColumn => ({ header, field, state: field === null ? 'notTaken' : 'taken' }),
  );
  const rest = unknown
    .filter((header) => !known.some(([one]) => one === header))
    .map((header): FileColumn => ({ header, field: null, state: 'notKnown' }));
  const order = fieldsOf(kind).map(({ field }) => field);
  const placeOf = ({ field }: FileColumn): number => {
    const place = order.indexOf(field ?? '');
    return place === -1 ? order.length : place;
  };
  const taken = said
    .filter(({ state }) => state === 'taken')
    .toSorted((one, other) => placeOf(one) - placeOf(other) || one.header.localeCompare(other.header, 'id'));
  // a mapping that is remembered may name columns that this file does not have
  const declined = said.filter(({ header, state }) => state === 'notTaken' && untaken.includes(header));
  return [...taken, ...rest, ...declined];
};

/** The record names some fields otherwise than the file does. */
const RECORDED: Readonly<Record<string, string>> = { unit: 'unitId', position: 'positionId' };
const MOST_SAMPLES = 3;

/** How the file heads what the record calls so; what no column says is called as the record does. */
export const headingOf = (kind: ImportKind, recorded: string): string =>
  fieldsOf(kind).find(({ field }) => (RECORDED[field] ?? field) === recorded)?.header ?? recorded;

/** A few values of a field, as the rows that were accepted were read. */
export const samplesOf = (field: string, rows: readonly ImportRow[]): readonly string[] => {
  const values = rows.flatMap((row) => {
    if (field === 'nip') return row.subject ?? [];
    const found = changesOf({ before: null, after: row.after }).find(
      (change) => change.field === (RECORDED[field] ?? field),
    );
    return found?.after ?? [];
  });
  return [...new Set(values)].slice(0, MOST_SAMPLES);
};
