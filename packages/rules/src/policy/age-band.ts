/**
 * Name of the band that an age is in, e.g. `35-44`, and `55+` for the last. `bounds` are the lowest ages of the bands
 * in full years, ascending from 0.
 */
export function ageBandOf(age: number, bounds: readonly number[]): string {
  const at = bounds.findLastIndex((from) => age >= from);
  const from = bounds[at];
  if (from === undefined) throw new RangeError(`no age band covers ${age}`);
  const next = bounds[at + 1];
  return next === undefined ? `${from}+` : `${from}-${next - 1}`;
}
