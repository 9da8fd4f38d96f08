import { describe, expect, it } from 'vitest';
import { checkDecision, type DecisionForm } from './check-decision.ts';

const TERMS = { shortlist: ['a', 'b', 'c'], earliest: '2026-10-01', needsApproval: false };
const COMPLETE: DecisionForm = {
  nip: 'a',
  decreeNumber: '821.22/117/2026',
  effectiveDate: '2026-10-01',
  approvalNumber: '',
  reason: '',
};

describe('checkDecision', () => {
  it('asks nothing more of rank 1 with a decree and a day', () => {
    expect(checkDecision(COMPLETE, TERMS)).toEqual({});
  });

  it.each([
    [{ nip: null }, { nip: 'noChoice' }],
    [{ nip: 'somebody-else' }, { nip: 'noChoice' }],
    [{ decreeNumber: '  ' }, { decreeNumber: 'noDecree' }],
    [{ effectiveDate: '' }, { effectiveDate: 'badDate' }],
    [{ effectiveDate: '2026-09-30' }, { effectiveDate: 'badDate' }],
    [{ nip: 'b' }, { reason: 'noReason' }],
    [{ nip: 'b', reason: 'terlalu' }, { reason: 'noReason' }],
    [{ nip: 'c', reason: 'Memimpin program yang sama.' }, {}],
  ])('%j: %j', (change, faults) => {
    expect(checkDecision({ ...COMPLETE, ...change }, TERMS)).toEqual(faults);
  });

  it('asks for an approval within a freeze', () => {
    const terms = { ...TERMS, needsApproval: true };
    expect(checkDecision(COMPLETE, terms)).toEqual({ approvalNumber: 'noApproval' });
    expect(checkDecision({ ...COMPLETE, approvalNumber: '100.2.2.6/5104/OTDA' }, terms)).toEqual({});
  });
});
