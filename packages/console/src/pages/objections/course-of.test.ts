import { describe, expect, it } from 'vitest';
import { courseOf } from './course-of.ts';

const ruling = (on: string, instance: string) => ({
  instance,
  outcome: 'ditolak' as const,
  reason: 'Tidak terbukti.',
  reference: null,
  on,
  ruledBy: 'x',
  corrected: null,
  placement: null,
});

describe('courseOf', () => {
  it('tells what happened in order, an answer before what was done about it on the same day', () => {
    const steps = courseOf({
      filedOn: '2026-11-01',
      rulings: [ruling('2026-11-10', 'tim'), ruling('2026-11-20', 'pyb')],
      escalations: [{ to: 'pyb', by: 'person', on: '2026-11-10', statement: null }],
    });
    expect(steps.map(({ type, on }) => `${on} ${type}`)).toEqual([
      '2026-11-01 filed',
      '2026-11-10 ruled',
      '2026-11-10 escalated',
      '2026-11-20 ruled',
    ]);
  });
});
