import { applyPatch, defaultRuleSet, RULE_SET_PRESETS } from '@kotak9/rules';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isObject } from './at-path.ts';
import { patchBetween } from './patch-between.ts';

const asJson = (value: unknown) => {
  const json: unknown = JSON.parse(JSON.stringify(value));
  if (!isObject(json)) throw new Error('A policy is an object');
  return json;
};
const national = asJson(defaultRuleSet);

const Tree = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd'),
  fc.oneof(
    fc.integer(),
    fc.constant(null),
    fc.array(fc.integer(), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.oneof(fc.integer(), fc.constant(null))),
  ),
);

describe('patchBetween', () => {
  it('says nothing where nothing differs', () => {
    expect(patchBetween(national, asJson(defaultRuleSet))).toEqual({});
  });

  it.each(RULE_SET_PRESETS.map((preset) => [preset.id, asJson(preset)] as const))(
    'makes %s of the national policy, in fewer words',
    (_, preset) => {
      const patch = patchBetween(national, preset);
      expect(applyPatch(national, patch)).toEqual(preset);
      expect(JSON.stringify(patch).length).toBeLessThan(JSON.stringify(preset).length / 3);
    },
  );

  it('makes anything of anything that has its fields, and says so where it cannot', () => {
    fc.assert(
      fc.property(Tree, Tree, (base, edited) => {
        const patch = patchBetween(base, edited);
        if (patch !== null) expect(applyPatch(base, patch)).toEqual(edited);
        else expect(applyPatch(base, edited)).not.toEqual(edited);
      }),
    );
  });
});
