import { levelOf } from '../nine-box/level-of.ts';
import type { DayPlacement } from '../nine-box/place-person.ts';
import type { Axis, AxisResult, Component } from '../placement.ts';
import type { AxisRules, RuleSet } from '../policy/rule-set.ts';
import type { Expectation, PotentialLevel } from '../terms.ts';
import type { AxisCause, ComponentDelta, LevelChange, MoveCauses } from './person-replay.ts';

export const NO_CAUSES: MoveCauses = { axes: [], boxMap: null, newlyMissing: [], noLongerMissing: [] };

const AXES = ['performance', 'potential'] as const satisfies readonly Axis[];

/** Below this two figures differ by binary noise only. */
const NOISE = 1e-9;

/**
 * Why two placements of one person on one day, under two policies, are different: at most one of them is unplaced, so
 * what that one lacks is what the other does not ask for.
 */
export function explainMove(
  before: DayPlacement,
  after: DayPlacement,
  from: Pick<RuleSet, 'axes'>,
  to: Pick<RuleSet, 'axes'>,
): MoveCauses {
  const axes = AXES.flatMap((axis) => explainAxis(axis, before, after, from.axes[axis], to.axes[axis]));
  const renumbered = axes.length === 0 && before.box !== null && after.box !== null;
  return {
    axes,
    boxMap: renumbered ? { before: before.box, after: after.box } : null,
    newlyMissing: after.missing,
    noLongerMissing: before.missing,
  };
}

type AnyLevel = Expectation | PotentialLevel;

function explainAxis(
  axis: Axis,
  before: DayPlacement,
  after: DayPlacement,
  from: AxisRules<AnyLevel>,
  to: AxisRules<AnyLevel>,
): AxisCause[] {
  const was = before[axis];
  const is = after[axis];
  if (was === null || is === null || was.level === is.level) return [];
  const components = deltasOf(
    before.components.filter((part) => part.axis === axis),
    after.components.filter((part) => part.axis === axis),
  );
  return [{ axis, before: was, after: is, by: levelChange(was, is, from, to), components }];
}

function levelChange(
  before: AxisResult<AnyLevel>,
  after: AxisResult<AnyLevel>,
  from: AxisRules<AnyLevel>,
  to: AxisRules<AnyLevel>,
): LevelChange {
  const byScore = levelOf(after.score, from.levels) === after.level;
  const byCutOff = levelOf(before.score, to.levels) === after.level;
  if (byScore) return byCutOff ? 'either' : 'score';
  return byCutOff ? 'cut-off' : 'only-together';
}

function deltasOf(before: readonly Component[], after: readonly Component[]): ComponentDelta[] {
  const names = new Set([...before, ...after].map(({ name }) => name));
  return [...names]
    .map((name) => {
      const was = pointsOf(name, before);
      const is = pointsOf(name, after);
      return { name, before: was, after: is, delta: (is ?? 0) - (was ?? 0) };
    })
    .filter(({ delta }) => Math.abs(delta) > NOISE)
    .sort((a, b) => Math.abs(b.delta) - Math.abs(a.delta) || (a.name < b.name ? -1 : 1));
}

function pointsOf(name: string, components: readonly Component[]): number | null {
  return components.find((component) => component.name === name)?.points ?? null;
}
