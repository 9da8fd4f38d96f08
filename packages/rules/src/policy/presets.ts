import { defaultRuleSet } from './default-rule-set.ts';
import type { RuleSet } from './rule-set.ts';
import { ruleSetFrom } from './rule-set-from.ts';
import djbkSimt from './rule-sets/djbk-simt.patch.json' with { type: 'json' };
import djbkSimtB from './rule-sets/djbk-simt-b.patch.json' with { type: 'json' };
import kemenkeuType from './rule-sets/kemenkeu-type.patch.json' with { type: 'json' };
import permenpanrb3 from './rule-sets/permenpanrb-3-2020.patch.json' with { type: 'json' };
import { sound } from './sound-rule-set.ts';

/** The rule sets shipped to choose from: the national one, and others as what they change in it. */
export const RULE_SET_PRESETS: readonly RuleSet[] = [
  defaultRuleSet,
  ...[permenpanrb3, djbkSimt, djbkSimtB, kemenkeuType].map((patch) =>
    sound(ruleSetFrom(defaultRuleSet, patch)),
  ),
];

/** The preset of that id; null if none is shipped. */
export function presetOf(id: string): RuleSet | null {
  return RULE_SET_PRESETS.find((preset) => preset.id === id) ?? null;
}
