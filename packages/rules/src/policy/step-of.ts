import type { Step } from './component-rule.ts';

/** The step that an amount reaches; `steps` are ordered highest first and end at 0. */
export function stepOf(amount: number, steps: readonly Step[]): Step {
  const step = steps.find(({ from }) => amount >= from);
  if (!step) throw new RangeError(`no step of the scale covers ${amount}`);
  return step;
}
