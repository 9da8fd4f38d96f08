import type { BoxNumber } from './person.ts';

export const PERFORMANCE = ['di-atas-ekspektasi', 'sesuai-ekspektasi', 'di-bawah-ekspektasi'] as const;
export const POTENTIAL = ['rendah', 'menengah', 'tinggi'] as const;

/** A box of the policy in force: where it lies and what follows for whoever stands in it. */
export interface BoxRow {
  readonly box: BoxNumber;
  readonly performance: (typeof PERFORMANCE)[number];
  readonly potential: (typeof POTENTIAL)[number];
  readonly recommendation: readonly string[];
}

const NUMBERS: readonly BoxNumber[] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const readRow = (value: unknown): BoxRow | null => {
  if (!isRecord(value)) return null;
  const box = NUMBERS.find((number) => number === value['box']);
  const performance = PERFORMANCE.find((level) => level === value['performance']);
  const potential = POTENTIAL.find((level) => level === value['potential']);
  if (box === undefined || performance === undefined || potential === undefined) return null;
  const codes: readonly unknown[] = Array.isArray(value['recommendation']) ? value['recommendation'] : [];
  return { box, performance, potential, recommendation: codes.filter((code) => typeof code === 'string') };
};

/**
 * The boxes as they are drawn, row by row from the highest performance, each from the lowest potential: by the
 * national numbers 4 7 9, 2 5 8, 1 3 6. Numbers differ between policies, places do not.
 *
 * @throws TypeError if the policy does not name each of the nine places
 */
export const readBoxRows = (ruleSet: Readonly<Record<string, unknown>>): readonly BoxRow[] => {
  const values: readonly unknown[] = Array.isArray(ruleSet['boxes']) ? ruleSet['boxes'] : [];
  const rows = values.map(readRow);
  return PERFORMANCE.flatMap((performance) =>
    POTENTIAL.map((potential) => {
      const row = rows.find((one) => one?.performance === performance && one.potential === potential);
      if (!row) throw new TypeError(`The policy has no box for ${performance} and ${potential}`);
      return row;
    }),
  );
};
