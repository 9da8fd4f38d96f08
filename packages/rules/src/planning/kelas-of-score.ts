import table from './tables/kelas-jabatan.json' with { type: 'json' };

/** Between which a factor evaluation comes out: the lowest class begins at the least. */
export const EVALUATION_SCORES = { least: 190, most: 5000 } as const;

/**
 * Kelas jabatan 1–17 by the score of the factor evaluation (nilai jabatan). The table holds since 2011 and has had no
 * successor; its source and how far it was verified stand in the file.
 *
 * @returns null below the lowest class
 */
export function kelasOfScore(score: number): number | null {
  return table.classes.findLast(({ from }) => score >= from)?.kelas ?? null;
}
