import { describe, expect, it } from 'vitest';
import { checkRuleSet } from './check-rule-set.ts';
import { defaultRuleSet } from './default-rule-set.ts';
import type { PreflightRules } from './preflight-rules.ts';

const { preflight } = defaultRuleSet;
const faultsOf = (changes: Partial<Record<keyof PreflightRules, unknown>>): string[] => {
  const checked = checkRuleSet({ ...defaultRuleSet, preflight: { ...preflight, ...changes } });
  return checked.ok ? [] : checked.error.map(({ path, fault }) => `${path}: ${fault}`);
};

describe('the section on the pre-flight', () => {
  it('is sound as shipped, and at its bounds', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ batchSize: 1 })).toEqual([]);
    expect(faultsOf({ move: { minMonths: 24, maxMonths: 24 } })).toEqual([]);
    expect(faultsOf({ readiness: { blocking: 10, warning: 10 } })).toEqual([]);
    expect(faultsOf({ ratings: { years: 2, graceMonths: 3, beforeMonth: 1 } })).toEqual([]);
  });

  it.each([
    [{ batchSize: 51 }, 'preflight.batchSize: not a whole number from 0 to 50'],
    [{ batchSize: 0 }, 'preflight.batchSize: no name fits'],
    [{ ratings: { years: 2, graceMonths: 3, beforeMonth: 0 } }, 'preflight.ratings.beforeMonth: no month'],
    [{ move: { minMonths: 61, maxMonths: 60 } }, 'preflight.move: minMonths above maxMonths'],
    [
      { readiness: { blocking: 10, warning: 11 } },
      'preflight.readiness: a warning weighs more than what blocks',
    ],
    [
      { highestGrade: { ...preflight.highestGrade, slta: 'IV/a' } },
      'preflight.highestGrade.slta: above that of d1',
    ],
    [
      { graduationAge: { ...preflight.graduationAge, sd: 13 } },
      'preflight.graduationAge.sd: above that of sltp',
    ],
  ])('refuses %j', (changes, fault) => {
    expect(faultsOf(changes)).toEqual([fault]);
  });

  it('knows each finding by its code, with an owner and purposes that there are', () => {
    const rule = preflight.findings['post-missing'];
    const findings = { ...preflight.findings, 'post-missing': { ...rule, owner: 'mayor', blocks: ['x'] } };
    expect(faultsOf({ findings })).toEqual([
      'preflight.findings.post-missing.blocks[0]: not one of simata, i-mut',
      'preflight.findings.post-missing.owner: not one of hr-admin, assessor, unit, person',
    ]);
    const { 'move-overdue': _dropped, ...others } = preflight.findings;
    expect(faultsOf({ findings: others })).toEqual(['preflight.findings.move-overdue: not an object']);
  });
});
