import { describe, expect, it } from 'vitest';
import { checkRuleSet } from '../policy/check-rule-set.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import type { ObjectionRules } from '../policy/objection-rules.ts';

const faultsWith = (changes: object): string[] => {
  const objection = { ...defaultRuleSet.objection, ...changes };
  const checked = checkRuleSet({ ...structuredClone(defaultRuleSet), objection });
  return checked.ok ? [] : checked.error.map(({ path, fault }) => `${path}: ${fault}`);
};

const instance = (code: string, answerDays = 1): ObjectionRules['instances'][number] => ({
  code,
  name: code.toUpperCase(),
  answerDays,
});

describe('the rules on objections', () => {
  it('name instances, lowest first, and say of every choice that it is one', () => {
    expect(defaultRuleSet.objection.instances.map(({ code }) => code)).toEqual([
      'tim-penilai-kinerja',
      'pyb',
      'bpasn',
    ]);
    expect(defaultRuleSet.assumptions.filter((text) => text.startsWith('Keberatan'))).toHaveLength(2);
  });

  it.each<[object, string]>([
    [{ instances: [] }, 'objection.instances: empty'],
    [{ instances: [instance('a'), instance('a')] }, 'objection.instances: a code occurs twice'],
    [
      { instances: [instance('a'), instance('b', 0)] },
      'objection.instances[1].answerDays: leaves no day to answer',
    ],
    [{ instances: [{ code: '', name: 'A', answerDays: 3 }] }, 'objection.instances[0].code: not a text'],
    [
      { instances: [instance('a', 1001)] },
      'objection.instances[0].answerDays: not a whole number from 0 to 1000',
    ],
    [{ escalationDays: -1 }, 'objection.escalationDays: not a whole number from 0 to 1000'],
    [
      {
        filingDays: { 'wrong-content': 30, 'unfounded-item': 30, 'missing-item': null, 'misread-input': 30 },
      },
      'objection.filingDays.wrong-rule: not a whole number from 0 to 1000',
    ],
    [{ legalBasis: '' }, 'objection.legalBasis: not a text'],
  ])('are refused with %j', (changes, fault) => {
    expect(faultsWith(changes)).toEqual([fault]);
  });

  it('allow one instance with one day', () => {
    expect(faultsWith({ instances: [instance('a')], escalationDays: 0 })).toEqual([]);
  });
});
