import { describe, expect, it } from 'vitest';
import { AS_IT_IS, isAsItIs, readWhatIf } from './what-if.ts';

describe('readWhatIf', () => {
  it('reads what the sliders wrote', () => {
    expect(readWhatIf(new URLSearchParams('bup=2&early=15&lead=-1'))).toEqual({
      bupYears: 2,
      earlyPercent: 15,
      leadMonths: -1,
    });
  });

  it.each(['', 'bup=4', 'bup=-1', 'early=7', 'early=55', 'lead=13', 'lead=x', 'bup=1.5'])(
    'takes "%s" for nothing supposed',
    (search) => {
      const whatIf = readWhatIf(new URLSearchParams(search));
      expect(whatIf).toEqual(AS_IT_IS);
      expect(isAsItIs(whatIf)).toBe(true);
    },
  );
});
