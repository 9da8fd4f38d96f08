import { COMPETENCIES, type Competency, POTENTIAL_ITEMS, type PotentialItem } from '../../terms.ts';
import { column, type ImportColumn, type ReadCell } from '../import-design.ts';
import type { OpenRow } from '../open-row.ts';
import headers from '../tables/competency-headers.json' with { type: 'json' };

export type LevelColumn<C extends string> = ImportColumn<number> & { readonly code: C };

/** A column of levels for each of some codes, by the code and by every usual name of it. */
const levelColumns = <C extends string>(
  group: string,
  codes: readonly C[],
  names: Readonly<Record<C, readonly string[]>>,
  read: ReadCell<number>,
): readonly LevelColumn<C>[] =>
  codes.map((code) => {
    const [official = code, ...others] = names[code];
    const aliases = [code, ...others];
    return { code, ...column(`${group}.${code}`, official, read, { aliases, required: true }) };
  });

export const competencyColumns = (read: ReadCell<number>): readonly LevelColumn<Competency>[] =>
  levelColumns('competencies', COMPETENCIES, headers.competencies, read);

export const potentialColumns = (read: ReadCell<number>): readonly LevelColumn<PotentialItem>[] =>
  levelColumns('potential', POTENTIAL_ITEMS, headers.potential, read);

/** All levels of a row; null if one is lacking or at fault. */
export const takeLevels = <C extends string>(
  row: OpenRow,
  columns: readonly LevelColumn<C>[],
): Readonly<Record<C, number>> | null => {
  const levels: { [P in C]?: number } = {};
  for (const one of columns) {
    const level = row.take(one);
    if (level !== undefined) levels[one.code] = level;
  }
  return isComplete(levels, columns) ? levels : null;
};

const isComplete = <C extends string>(
  levels: { readonly [P in C]?: number },
  columns: readonly LevelColumn<C>[],
): levels is Record<C, number> => columns.every(({ code }) => levels[code] !== undefined);
