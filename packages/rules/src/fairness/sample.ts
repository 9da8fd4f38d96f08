/** What is needed of a group's figures to compare it with another. */
export interface Sample {
  readonly people: number;
  readonly mean: number;
  /** With n − 1; 0 where it has none. */
  readonly variance: number;
}

/** Of at least one value. */
export function sampleOf(values: readonly number[]): Sample {
  const people = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / people;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { people, mean, variance: people > 1 ? squares / (people - 1) : 0 };
}
