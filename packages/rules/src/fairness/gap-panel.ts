import type { Box } from '../placement.ts';
import type { FairnessRules } from '../policy/fairness-rules.ts';
import { excludes, type Interval } from './confidence.ts';
import { groupsToHide } from './groups-to-hide.ts';
import { hedgesG, welchInterval } from './mean-difference.ts';
import { sampleOf } from './sample.ts';
import { newcombeInterval, type Share, shareOf } from './share-difference.ts';

/** A placed person in a group; null: it is not recorded in which. */
export interface GroupMember {
  readonly group: string | null;
  readonly talentScore: number;
  readonly box: Box;
}

export const GAP_ALARMS = ['talent-score', 'high-boxes'] as const;
export type GapAlarm = (typeof GAP_ALARMS)[number];

/** A group held against all others whose group is known; above 0 is in its favour. */
export interface GapRow {
  readonly group: string;
  readonly people: number;
  readonly others: number;
  readonly score: {
    readonly mean: number;
    readonly difference: number;
    readonly interval: Interval;
    /** Hedges' g; null where nobody varies. */
    readonly effect: number | null;
  };
  /** Boxes that the policy calls high. */
  readonly highBoxes: {
    /** Percent. */
    readonly share: number;
    /** Percentage points. */
    readonly difference: number;
    readonly interval: Interval;
  };
  readonly alarms: readonly GapAlarm[];
}

export interface GapPanel {
  /** Placed people whose group is known. */
  readonly people: number;
  /** Groups of which nothing is shown. */
  readonly hidden: number;
  /** By group. */
  readonly rows: readonly GapRow[];
}

type GapRules = Pick<FairnessRules, 'suppressBelow' | 'confidence' | 'gap' | 'highBoxes'>;

/**
 * Whether groups of people come out differently. A gap is a question to the process and no proof against it; nothing
 * is ever corrected by it, since the same score for everybody's box is what the rules owe each person (UU 20/2023:
 * merit without distinction of origin, sex or age).
 */
export function gapPanel(members: readonly GroupMember[], rules: GapRules): GapPanel {
  const byGroup = Map.groupBy(members, ({ group }) => group);
  const sizes = new Map([...byGroup].map(([group, own]) => [group, own.length]));
  const hidden = groupsToHide(sizes, rules.suppressBelow);
  const known = members.filter(({ group }) => group !== null);
  const rows = [...byGroup].flatMap(([group, own]) => {
    if (group === null || hidden.has(group)) return [];
    const others = known.filter((member) => member.group !== group);
    return others.length < rules.suppressBelow ? [] : [rowOf(group, own, others, rules)];
  });
  return {
    people: known.length,
    hidden: hidden.size,
    rows: rows.sort((a, b) => (a.group < b.group ? -1 : 1)),
  };
}

function rowOf(
  group: string,
  own: readonly GroupMember[],
  others: readonly GroupMember[],
  { confidence, gap, highBoxes }: GapRules,
): GapRow {
  const one = sampleOf(own.map(({ talentScore }) => talentScore));
  const other = sampleOf(others.map(({ talentScore }) => talentScore));
  const effect = hedgesG(one, other);
  const interval = welchInterval(one, other, confidence);
  const high = highOf(own, highBoxes);
  const otherHigh = highOf(others, highBoxes);
  const points = (shareOf(high) - shareOf(otherHigh)) * 100;
  const shares = newcombeInterval(high, otherHigh, confidence);
  const isScoreGap = (effect === null || Math.abs(effect) >= gap.effect) && excludes(interval, 0);
  const isShareGap = Math.abs(points) >= gap.points && excludes(shares, 0);
  return {
    group,
    people: own.length,
    others: others.length,
    score: { mean: one.mean, difference: one.mean - other.mean, interval, effect },
    highBoxes: {
      share: shareOf(high) * 100,
      difference: points,
      interval: { low: shares.low * 100, high: shares.high * 100 },
    },
    alarms: GAP_ALARMS.filter((alarm) => (alarm === 'talent-score' ? isScoreGap : isShareGap)),
  };
}

function highOf(members: readonly GroupMember[], highBoxes: readonly Box[]): Share {
  return { counted: members.filter(({ box }) => highBoxes.includes(box)).length, people: members.length };
}
