import { describe, expect, it } from 'vitest';
import { canonicalOf, sealedSummary } from './sealed-summary.ts';

const LIST = { id: 'lst-1', contentHash: 'ab12', shortlist: ['a', 'b'] };
const FORM = {
  nip: 'b',
  decreeNumber: ' 821/2 ',
  effectiveDate: '2026-10-01',
  approvalNumber: '',
  reason: ' Memimpin program. ',
};

describe('what will be sealed', () => {
  it('is the choice on that very list', () => {
    expect(sealedSummary(LIST, FORM, false)).toEqual({
      listId: 'lst-1',
      contentHash: 'ab12',
      nip: 'b',
      rank: 2,
      decreeNumber: '821/2',
      effectiveDate: '2026-10-01',
      reason: 'Memimpin program.',
    });
  });

  it('holds no reason for rank 1 and nobody who is not on the list', () => {
    expect(sealedSummary(LIST, { ...FORM, nip: 'a' }, false)).not.toHaveProperty('reason');
    expect(sealedSummary(LIST, { ...FORM, nip: 'z' }, false)).toBeNull();
    expect(sealedSummary(LIST, { ...FORM, nip: null }, false)).toBeNull();
  });

  it('names the approval only where one is needed', () => {
    const form = { ...FORM, approvalNumber: '100/OTDA' };
    expect(sealedSummary(LIST, form, true)).toMatchObject({ approvalNumber: '100/OTDA' });
    expect(sealedSummary(LIST, form, false)).not.toHaveProperty('approvalNumber');
  });

  it('has one canonical form', () => {
    const sealed = sealedSummary(LIST, { ...FORM, nip: 'a' }, false);
    expect(sealed && canonicalOf(sealed)).toBe(
      '{"contentHash":"ab12","decreeNumber":"821/2","effectiveDate":"2026-10-01","listId":"lst-1","nip":"a","rank":1}',
    );
  });
});
