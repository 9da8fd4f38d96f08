import { applyPatch, defaultRuleSet } from '@kotak9/rules';
import { describe, expect, it } from 'vitest';
import { isObject, type JsonObject } from './at-path.ts';
import { editOf } from './edit-of.ts';

const asJson = (value: unknown) => {
  const json: unknown = JSON.parse(JSON.stringify(value));
  if (!isObject(json)) throw new Error('A policy is an object');
  return json;
};
const base = asJson(defaultRuleSet);
const edited: JsonObject = {
  ...base,
  id: 'kota-2027',
  title: 'Kota 2027',
  talentMix: { performance: 60, potential: 40 },
};

describe('editOf', () => {
  it('says what differs from the policy that the draft is based on', () => {
    const edit = editOf(edited, 'bkn-411-2025', base);
    expect(edit).toEqual({
      title: 'Kota 2027',
      basedOn: 'bkn-411-2025',
      patch: { talentMix: { performance: 60, potential: 40 } },
      ruleSet: null,
    });
    expect(applyPatch(applyPatch(base, edit.patch), { id: 'kota-2027', title: 'Kota 2027' })).toEqual(edited);
  });

  it('says all of it where there is no such policy, or a patch cannot say it', () => {
    const { ['planning']: _planning, ...without } = edited;
    for (const edit of [editOf(edited, null, null), editOf(edited, 'gone', null)])
      expect(edit).toEqual({ title: 'Kota 2027', basedOn: null, patch: null, ruleSet: edited });
    expect(editOf(without, 'bkn-411-2025', base)).toMatchObject({ basedOn: null, ruleSet: without });
  });
});
