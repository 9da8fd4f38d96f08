import type { DateSystem, FilledCell } from './cell.ts';
import type { ReadValue } from './import-fault.ts';
import type { ImportInput } from './import-input.ts';
import type { ImportLookups } from './lookups.ts';
import type { OpenRow } from './open-row.ts';

export const IMPORT_KINDS = [
  'siasn-data-utama',
  'e-kinerja',
  'assessment-centre',
  'positions',
  'standards',
] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

export type ReadCell<T> = (cell: FilledCell, dateSystem: DateSystem) => ReadValue<T>;

/** One column of a kind of file: what it is called and how a cell of it is read. */
export interface ImportColumn<T = unknown> {
  /** What of the row it says; the name by which a mapping speaks of it. */
  readonly field: string;
  /** Its official header. */
  readonly header: string;
  readonly aliases: readonly string[];
  /** Without it no row can be read. */
  readonly required: boolean;
  readonly read: ReadCell<T>;
}

/** Columns of which a file may have any number, told by the beginning of the header: `TEKNIS <kode>`. */
export interface ColumnFamily<T = unknown> {
  /** The field of such a column is `<field>.<code>`. */
  readonly field: string;
  readonly prefix: string;
  readonly read: ReadCell<T>;
}

export interface ImportDesign {
  readonly kind: ImportKind;
  readonly columns: readonly ImportColumn[];
  readonly families: readonly ColumnFamily[];
  /** Headers that are known and not taken: what the record has no place for, or no need of. */
  readonly untaken: readonly string[];
  /** The input that a row stands for; null if the row was found at fault. */
  readonly read: (row: OpenRow, lookups: ImportLookups) => ImportInput | null;
}

export const column = <T>(
  field: string,
  header: string,
  read: ReadCell<T>,
  {
    aliases = [],
    required = false,
  }: { readonly aliases?: readonly string[]; readonly required?: boolean } = {},
): ImportColumn<T> => ({ field, header, aliases, required, read });

export const REQUIRED = { required: true } as const;
