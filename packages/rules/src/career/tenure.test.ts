import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayBefore } from '../calendar.ts';
import { day } from '../testing/values.ts';
import { mergeSpans } from './spans.ts';
import { tenureMonths, tenureReachedOn } from './tenure.ts';

const span = (from: string, until: string | null) => ({
  from: day(from),
  until: until === null ? null : day(until),
});
const anySpans = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 5000 }), fc.option(fc.integer({ min: 0, max: 1500 }), { freq: 6 }))
    .map(([start, length]) => {
      const from = addDays(day('2010-01-01'), start);
      return { from, until: length === null ? null : addDays(from, length) };
    }),
  { maxLength: 5 },
);

describe('mergeSpans', () => {
  it('joins what overlaps or adjoins and keeps what does not', () => {
    expect(
      mergeSpans([
        span('2022-01-01', null),
        span('2015-01-01', '2016-12-31'),
        span('2017-01-01', '2017-06-30'),
      ]),
    ).toEqual([span('2015-01-01', '2017-06-30'), span('2022-01-01', null)]);
    expect(mergeSpans([span('2015-01-01', null), span('2016-01-01', '2016-12-31')])).toEqual([
      span('2015-01-01', null),
    ]);
  });
});

describe('tenureMonths', () => {
  it.each([
    ['exactly two years', [span('2024-08-03', null)], '2026-08-03', 24],
    ['a day less', [span('2024-08-03', null)], '2026-08-02', 23],
    ['two full calendar years', [span('2020-01-01', '2021-12-31')], '2026-01-01', 24],
    ['not begun', [span('2027-01-01', null)], '2026-01-01', 0],
    ['none', [], '2026-01-01', 0],
    [
      'twice a year with a break',
      [span('2010-01-01', '2010-12-31'), span('2020-01-01', '2020-12-31')],
      '2026-01-01',
      24,
    ],
    [
      'the same year twice',
      [span('2020-01-01', '2020-12-31'), span('2020-01-01', '2020-12-31')],
      '2026-01-01',
      12,
    ],
  ])('%s', (_, spans, asOf, months) => {
    expect(tenureMonths(spans, day(asOf))).toBe(months);
  });

  it('never shrinks as time goes by', () => {
    fc.assert(
      fc.property(anySpans, fc.integer({ min: 0, max: 9000 }), (spans, offset) => {
        const asOf = addDays(day('2010-01-01'), offset);
        expect(tenureMonths(spans, asOf)).toBeGreaterThanOrEqual(tenureMonths(spans, dayBefore(asOf)));
      }),
    );
  });
});

describe('tenureReachedOn', () => {
  it.each([
    ['while it lasts', [span('2024-08-03', null)], 24, '2026-08-03'],
    ['with its last day', [span('2020-01-01', '2021-12-31')], 24, '2022-01-01'],
    ['never', [span('2020-01-01', '2021-12-30')], 24, null],
    ['after a break', [span('2020-01-01', '2020-12-31'), span('2025-01-01', null)], 24, '2026-01-01'],
  ])('%s', (_, spans, months, reached) => {
    expect(tenureReachedOn(spans, months)).toBe(reached);
  });

  it('is the first day on which the months are full', () => {
    fc.assert(
      fc.property(anySpans, fc.integer({ min: 1, max: 120 }), (spans, months) => {
        const reached = tenureReachedOn(spans, months);
        if (reached === null) {
          expect(tenureMonths(spans, day('2100-01-01'))).toBeLessThan(months);
          return;
        }
        expect(tenureMonths(spans, reached)).toBeGreaterThanOrEqual(months);
        expect(tenureMonths(spans, dayBefore(reached))).toBeLessThan(months);
      }),
    );
  });
});
