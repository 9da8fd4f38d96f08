import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from './default-rule-set.ts';
import type { Fault } from './guard.ts';
import { performanceManagementShape } from './performance-management-shape.ts';

const faultsOf = (changes: object): readonly Fault[] => {
  const faults: Fault[] = [];
  performanceManagementShape({ ...defaultRuleSet.performanceManagement, ...changes }, 'p', faults);
  return faults;
};
const layer = (fromYear: number) => ({ fromYear, method: 'matriks' });

describe('performanceManagementShape', () => {
  it('takes what is shipped', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ methods: [layer(2019)] })).toEqual([]);
    expect(faultsOf({ methods: [layer(2019), layer(2020), layer(2022)] })).toEqual([]);
  });

  it.each([
    [{ methods: [] }, { path: 'p.methods', fault: 'empty' }],
    [{ methods: [layer(2022), layer(2019)] }, { path: 'p.methods', fault: 'not in ascending order' }],
    [{ methods: [layer(2022), layer(2022)] }, { path: 'p.methods', fault: 'not in ascending order' }],
    [
      { methods: [{ fromYear: 2022, method: 'acak' }] },
      { path: 'p.methods[0].method', fault: 'not one of matriks, nilai' },
    ],
    [{ feedbackEvery: 'harian' }, { path: 'p.feedbackEvery', fault: 'not one of bulanan, triwulanan' }],
    [{ feedbackDueDays: 367 }, { path: 'p.feedbackDueDays', fault: 'not a whole number from 0 to 366' }],
    [{ evaluationDueDays: -1 }, { path: 'p.evaluationDueDays', fault: 'not a whole number from 0 to 366' }],
    [
      { distributionEffect: 'menolak' },
      { path: 'p.distributionEffect', fault: 'not one of memperingatkan, menahan' },
    ],
    [{ distributionFrom: 0.5 }, { path: 'p.distributionFrom', fault: 'not a whole number from 0 to 1000' }],
  ])('refuses %j', (changes, fault) => {
    expect(faultsOf(changes)).toEqual([fault]);
  });
});
