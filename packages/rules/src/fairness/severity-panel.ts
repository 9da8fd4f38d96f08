import type { FairnessRules } from '../policy/fairness-rules.ts';
import type { Predikat } from '../terms.ts';
import { around, excludes, type Interval, normalQuantile } from './confidence.ts';
import { groupsToHide } from './groups-to-hide.ts';
import { type Sample, sampleOf } from './sample.ts';

/** One yearly rating, and whose it is: of a rater or of a unit; null where that is not recorded. */
export interface Rating {
  readonly group: string | null;
  readonly predikat: Predikat;
}

export const LEANINGS = ['lenient', 'severe'] as const;
export type Leaning = (typeof LEANINGS)[number];

export interface SeverityRow {
  readonly group: string | null;
  /** How many were rated. */
  readonly people: number;
  /** On the scale of the policy, 0–100. */
  readonly mean: number;
  readonly interval: Interval;
  /** Distance from the agency's mean in standard deviations of all ratings; above 0: better ratings than usual. */
  readonly effect: number;
  /** Null while within what chance and the limit of the policy allow. */
  readonly alarm: Leaning | null;
}

export interface SeverityPanel {
  readonly people: number;
  /** Of all ratings; null while they are too few. */
  readonly mean: number | null;
  /** Groups of which nothing is shown, because they or what is left beside them is too small. */
  readonly hidden: number;
  /** Farthest from the mean first. */
  readonly rows: readonly SeverityRow[];
}

type SeverityRules = Pick<FairnessRules, 'suppressBelow' | 'confidence' | 'predikatScores' | 'severityLimit'>;

/**
 * Whether some rate more gently or more strictly than the agency does. The interval is that of as many ratings drawn at
 * random from all of the agency: a rater who gives everybody the same has no spread of an own. An alarm says where to
 * look, not who is wrong: a strong team is rated well.
 */
export function severityPanel(ratings: readonly Rating[], rules: SeverityRules): SeverityPanel {
  const byGroup = Map.groupBy(ratings, ({ group }) => group);
  const sizes = new Map([...byGroup].map(([group, own]) => [group, own.length]));
  const hidden = groupsToHide(sizes, rules.suppressBelow);
  if (ratings.length < rules.suppressBelow) {
    return { people: ratings.length, mean: null, hidden: hidden.size, rows: [] };
  }
  const scoresOf = (some: readonly Rating[]) => some.map(({ predikat }) => rules.predikatScores[predikat]);
  const all = sampleOf(scoresOf(ratings));
  const rows = [...byGroup]
    .filter(([group]) => !hidden.has(group))
    .map(([group, own]) => rowOf(group, sampleOf(scoresOf(own)), all, rules));
  return {
    people: all.people,
    mean: all.mean,
    hidden: hidden.size,
    rows: rows.sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect) || order(a.group, b.group)),
  };
}

function rowOf(group: string | null, own: Sample, all: Sample, rules: SeverityRules): SeverityRow {
  const spread = Math.sqrt(all.variance);
  const effect = spread === 0 ? 0 : (own.mean - all.mean) / spread;
  const interval = around(own.mean, (normalQuantile(rules.confidence) * spread) / Math.sqrt(own.people));
  const isAlarm = Math.abs(effect) >= rules.severityLimit && excludes(interval, all.mean);
  const leaning = effect > 0 ? 'lenient' : 'severe';
  return { group, people: own.people, mean: own.mean, interval, effect, alarm: isAlarm ? leaning : null };
}

function order(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
