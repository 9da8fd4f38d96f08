import { describe, expect, it } from 'vitest';
import { freezeFor } from './freeze-for.ts';

const PLAN = {
  positionId: 'kepala-dinas',
  level: 'jpt-pratama',
  today: '2026-08-03',
  effectiveDate: '2026-10-01',
} as const;
const FREEZE = {
  from: '2026-09-15',
  until: '2027-02-20',
  approvals: [
    { number: 'A-1', date: '2026-07-01', positionIds: ['kepala-dinas'] },
    { number: 'A-2', date: '2026-07-01', positionIds: ['camat'] },
  ],
};

describe('freezeFor', () => {
  it('finds the freeze of the first day in the post, and the approvals that name the post', () => {
    expect(freezeFor(PLAN, [FREEZE])).toEqual({
      from: '2026-09-15',
      until: '2027-02-20',
      approvals: ['A-1'],
    });
  });

  it('finds none on other days and without any', () => {
    expect(freezeFor({ ...PLAN, effectiveDate: '2026-09-14' }, [FREEZE])).toBeNull();
    expect(freezeFor(PLAN, [])).toBeNull();
  });
});
