import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeInBox } from '../nine-box/place-in-box.ts';
import { checkRuleSet } from './check-rule-set.ts';
import { defaultRuleSet } from './default-rule-set.ts';
import type { RuleSet } from './rule-set.ts';
import { ruleSetFrom } from './rule-set-from.ts';

type Path = readonly string[];

/** The paths of all values that are neither an object nor a list. */
function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]));
}

/** As a fault names it: `axes.performance.components[0].weight`. */
function nameOf(path: Path): string {
  return path
    .map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
}

function without(ruleSet: RuleSet, path: Path): unknown {
  const copy: unknown = structuredClone(ruleSet);
  const up = path.slice(0, -1);
  const holder = up.reduce<unknown>((node, key) => Reflect.get(Object(node), key), copy);
  Reflect.set(Object(holder), path.at(-1) ?? '', undefined);
  return copy;
}

describe('a sound rule set', () => {
  it('without any one of its values is refused at the path of it', () => {
    for (const path of leavesOf(defaultRuleSet)) {
      const checked = checkRuleSet(without(defaultRuleSet, path));
      const faults = checked.ok ? [] : checked.error.map((fault) => fault.path);
      expect(faults.some((at) => nameOf(path).startsWith(at) && at !== '')).toBe(true);
    }
  });

  const cutOff = fc.double({ min: 0.01, max: 100, noNaN: true });
  const score = fc.double({ min: 0, max: 100, noNaN: true });

  it('whatever its cut-offs and their sides, has one box for any two scores', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(cutOff, { minLength: 2, maxLength: 2 }),
        fc.boolean(),
        fc.boolean(),
        score,
        score,
        (cuts, first, second, y, x) => {
          const [middle = 0, high = 0] = [...cuts].sort((a, b) => a - b);
          const made = ruleSetFrom(defaultRuleSet, {
            axes: {
              potential: {
                levels: [
                  { level: 'tinggi', from: high, inclusive: first },
                  { level: 'menengah', from: middle, inclusive: second },
                  { level: 'rendah', from: 0, inclusive: true },
                ],
              },
            },
          });
          if (!made.ok) expect.unreachable();
          const placed = placeInBox(y, x, made.value);
          expect(made.value.boxes.filter(({ box }) => box === placed.box)).toEqual([placed]);
        },
      ),
    );
  });
});
