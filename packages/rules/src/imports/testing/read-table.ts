import type { Cell } from '../cell.ts';
import { type ImportMapping, isReadable, mapColumns } from '../column-mapping.ts';
import type { ImportKind } from '../import-design.ts';
import { IMPORT_DESIGNS } from '../import-designs.ts';
import { createLookups, type KnownPosition, type KnownUnit } from '../lookups.ts';
import { createRowReader, type ReadRow } from '../read-row.ts';
import { cells, row } from './cells.ts';

type Value = string | number | Cell | null;

/** Reads a small table of a kind, its first line the header. @throws Error if the header does not do */
export const readTable = (
  kind: ImportKind,
  [header, ...lines]: readonly (readonly Value[])[],
  {
    units = [],
    positions = [],
    mapping,
  }: {
    readonly units?: readonly KnownUnit[];
    readonly positions?: readonly KnownPosition[];
    readonly mapping?: ImportMapping;
  } = {},
): readonly ReadRow[] => {
  const design = IMPORT_DESIGNS[kind];
  const mapped = mapColumns(cells(...(header ?? [])), design, mapping);
  if (!isReadable(mapped)) throw new Error(`not readable: ${JSON.stringify(mapped)}`);
  const read = createRowReader(mapped, design, {
    lookups: createLookups(units, positions),
    dateSystem: 1900,
  });
  return lines.map((line, index) => read(row(index + 2, ...line)));
};

/** The faults of a row, each as `cell field code`. */
export const faultsOf = (read: ReadRow | undefined): readonly string[] =>
  read === undefined || read.ok ? [] : read.faults.map(({ cell, field, code }) => `${cell} ${field} ${code}`);
