import type { JobMatchBand } from '../policy/rule-set.ts';

const FULL_MATCH = 100;

/**
 * Job person match (JPM) in percent: sum of achieved levels over sum of required levels, at most 100
 * (PermenPANRB 38/2017 and its applications).
 *
 * @param capPerItem true: each achieved level counts at most as much as required, so that a surplus in one
 * competency does not make up for a gap in another.
 * @returns null where nothing is required or a required competency was not assessed: never zero in silence.
 */
export function jobMatch(
  achieved: Readonly<Record<string, number>>,
  required: Readonly<Record<string, number>>,
  capPerItem: boolean,
): number | null {
  let achievedSum = 0;
  let requiredSum = 0;
  for (const [competency, needed] of Object.entries(required)) {
    const reached = achieved[competency];
    if (reached === undefined) return null;
    achievedSum += capPerItem ? Math.min(reached, needed) : reached;
    requiredSum += needed;
  }
  return requiredSum === 0 ? null : Math.min((achievedSum * FULL_MATCH) / requiredSum, FULL_MATCH);
}

/** Band of a JPM on the scale of one purpose; the scales of filling a post and of mapping talent are never mixed. */
export function jobMatchBand(percent: number, bands: readonly JobMatchBand[]): string | null {
  return bands.find(({ from }) => percent >= from)?.band ?? null;
}
