import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isPeriodFixed,
  PERIOD_ACTS,
  PERIOD_STATUSES,
  type PeriodStatus,
  periodAfter,
} from './period-status.ts';

describe('periodAfter', () => {
  it.each([
    ['calculate', ['dihitung', 'dihitung', null, null, null]],
    ['hold-session', [null, 'dihitung', 'dikalibrasi', null, null]],
    ['calibrate', [null, 'dihitung', null, null, null]],
    ['complete', [null, 'dikalibrasi', null, null, null]],
    ['ratify', [null, null, 'ditetapkan', null, null]],
    ['correct', [null, null, null, 'ditetapkan', null]],
    ['archive', [null, null, null, 'arsip', null]],
  ] as const)('%s, in each stage in turn: %j', (act, outcomes) => {
    expect(PERIOD_STATUSES.map((status) => periodAfter(act, status))).toEqual(outcomes);
  });

  it('never goes back, whatever is tried in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PERIOD_ACTS)), (acts) => {
        let status: PeriodStatus = 'draft';
        for (const act of acts) {
          const next: PeriodStatus = periodAfter(act, status) ?? status;
          expect(PERIOD_STATUSES.indexOf(next)).toBeGreaterThanOrEqual(PERIOD_STATUSES.indexOf(status));
          status = next;
        }
      }),
    );
  });

  it('leaves a fixed period to corrections and the archive alone', () => {
    expect(PERIOD_STATUSES.filter(isPeriodFixed)).toEqual(['ditetapkan', 'arsip']);
    const permitted = PERIOD_ACTS.filter((act) =>
      PERIOD_STATUSES.filter(isPeriodFixed).some((status) => periodAfter(act, status) !== null),
    );
    expect(permitted).toEqual(['correct', 'archive']);
  });
});
