import { complain, type Fault } from './guard.ts';

/** Weights may be written as thirds: their sum may miss a hundred by this much and no more. */
const NOISE = 1e-9;

export function checkSum(path: string, weights: readonly number[], faults: Fault[]): void {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (Math.abs(sum - 100) > NOISE) complain(faults, path, `weights add up to ${sum}, not 100`);
}

/** Lower bounds, highest first and ending at 0: then each figure lies in exactly one step. */
export function checkDescending(
  path: string,
  steps: readonly { readonly from: number }[],
  faults: Fault[],
): void {
  steps.forEach(({ from }, index) => {
    const above = steps[index - 1];
    if (above && above.from <= from) complain(faults, `${path}[${index}].from`, 'not below the one before');
  });
  if (steps.at(-1)?.from !== 0) complain(faults, path, 'does not end at 0');
}

export function checkOnce<Term extends string>(
  path: string,
  found: readonly Term[],
  terms: readonly Term[],
  faults: Fault[],
): void {
  for (const known of terms) {
    const times = found.filter((value) => value === known).length;
    if (times !== 1) complain(faults, path, `${known} occurs ${times} times, not once`);
  }
}
