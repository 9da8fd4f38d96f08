export interface Measured {
  readonly what: string;
  readonly ms: number;
}

/** Wall-clock milliseconds of an act, the best of three: the machine may be busy with something else. */
export const measure = (what: string, act: () => void): Measured => {
  const times = [1, 2, 3].map(() => {
    const started = performance.now();
    act();
    return performance.now() - started;
  });
  return { what, ms: Math.min(...times) };
};

/** Lines with time, and each as a multiple of the first. */
export const reportTimes = (title: string, rows: readonly Measured[]): readonly string[] => {
  const base = rows[0]?.ms ?? 1;
  return [
    title,
    ...rows.map(
      ({ what, ms }) =>
        `  ${what.padEnd(58)}${ms.toFixed(0).padStart(7)} ms${(ms / base).toFixed(2).padStart(8)}×`,
    ),
    '',
  ];
};
