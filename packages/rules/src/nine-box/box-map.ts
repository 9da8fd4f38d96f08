import type { Box } from '../placement.ts';
import type { BoxPlace } from '../policy/rule-set.ts';
import type { Expectation, PotentialLevel } from '../terms.ts';

/**
 * The row of two levels. The numbers follow no formula and differ between agencies, so they are looked up
 * (PermenPANRB 3/2020 as amended by 20/2025).
 */
export function boxRowOf<Row extends BoxPlace>(
  performance: Expectation,
  potential: PotentialLevel,
  boxes: readonly Row[],
): Row {
  const row = boxes.find((place) => place.performance === performance && place.potential === potential);
  if (!row) throw new RangeError(`no box for ${performance} and ${potential}`);
  return row;
}

/** The number that a box of another agency's map has in ours: by its two levels, never by its number. */
export function translateBox(box: Box, theirs: readonly BoxPlace[], ours: readonly BoxPlace[]): Box {
  const place = theirs.find((row) => row.box === box);
  if (!place) throw new RangeError(`no place for box ${box}`);
  return boxRowOf(place.performance, place.potential, ours).box;
}
