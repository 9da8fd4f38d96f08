import { describe, expect, it } from 'vitest';
import { checkPeriod } from './check-period.ts';
import { checkRuleSet } from './check-rule-set.ts';
import { defaultRuleSet } from './default-rule-set.ts';
import type { Fault } from './guard.ts';
import type { QuorumRule } from './period-rules.ts';

const faultsOf = (quorum: Partial<QuorumRule>) => {
  const faults: Fault[] = [];
  const { period } = defaultRuleSet;
  checkPeriod({ ...period, quorum: { ...period.quorum, ...quorum } }, faults);
  return faults;
};

describe('checkPeriod', () => {
  it('lets the default pass, and the bounds of what can be met', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ minimum: 1, share: 100, inclusive: true })).toEqual([]);
    expect(faultsOf({ share: 99.9, inclusive: false })).toEqual([]);
  });

  it('refuses a quorum of nobody, and one that nobody can make', () => {
    expect(faultsOf({ minimum: 0 })).toEqual([
      { path: 'period.quorum.minimum', fault: 'a session without anybody present' },
    ]);
    expect(faultsOf({ share: 100, inclusive: false })).toEqual([
      { path: 'period.quorum.share', fault: 'more than everybody' },
    ]);
  });

  it('is part of the check of a rule set, shape and all', () => {
    const { period } = defaultRuleSet;
    const broken = (changes: object) =>
      checkRuleSet({ ...defaultRuleSet, period: { ...period, ...changes } });
    expect(broken({ quorum: { share: 50, inclusive: false, minimum: 0 } })).toMatchObject({
      ok: false,
      error: [{ path: 'period.quorum.minimum' }],
    });
    expect(broken({ committee: '', quorum: { share: 101, inclusive: 1, minimum: 101 } })).toMatchObject({
      ok: false,
      error: [
        { path: 'period.committee' },
        { path: 'period.quorum.share' },
        { path: 'period.quorum.inclusive' },
        { path: 'period.quorum.minimum' },
      ],
    });
  });
});
