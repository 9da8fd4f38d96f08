import type { Component } from '../placement.ts';
import type { ComponentRule } from '../policy/component-rule.ts';
import type { MoveContext } from './move.ts';

type Measure = ComponentRule['measure'];

export function allComponentRules({ axes }: MoveContext['ruleSet']): readonly ComponentRule[] {
  return [...axes.performance.components, ...axes.potential.components];
}

/** The rule of a measure with what it found of the person; null where the policy does not use the measure. */
export function componentOf<M extends Measure>(
  measure: M,
  { ruleSet, placement }: MoveContext,
): { readonly rule: Extract<ComponentRule, { measure: M }>; readonly found: Component | null } | null {
  const isOf = (rule: ComponentRule): rule is Extract<ComponentRule, { measure: M }> =>
    rule.measure === measure;
  const rule = allComponentRules(ruleSet).find(isOf);
  if (rule === undefined) return null;
  return { rule, found: placement.components.find(({ name }) => name === rule.name) ?? null };
}

/** The level that is worth the least of those worth more than `value`; null where none is. */
export function nextLevel<Level extends string>(
  levels: readonly Level[],
  scale: Readonly<Record<Level, number>>,
  value: number,
): Level | null {
  return levels
    .filter((level) => scale[level] > value)
    .reduce<Level | null>(
      (least, level) => (least === null || scale[level] < scale[least] ? level : least),
      null,
    );
}
