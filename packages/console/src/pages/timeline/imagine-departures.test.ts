import type { components } from '@kotak9/client';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay } from './calendar-day.ts';
import { imagineDepartures, type LaterRetirement } from './imagine-departures.ts';
import { AS_IT_IS } from './what-if.ts';

type Entry = components['schemas']['ForecastEntry'];

const span = { from: calendarDay('2026-11-30'), until: calendarDay('2031-11-30') };

const entry = (positionId: string, date: string, changes: Partial<Entry> = {}): Entry => ({
  positionId,
  title: positionId,
  unitId: 'dinas',
  level: 'administrator',
  critical: false,
  holder: `holder of ${positionId}`,
  vacancyId: null,
  cause: 'pensiun',
  date,
  legalBasis: null,
  extendable: false,
  others: [],
  latestStart: { appointOn: date, startBy: date, late: false, freeze: null },
  ...changes,
});

const termEnds = (date: string) => ({
  cause: 'akhir-masa-jabatan' as const,
  date,
  legalBasis: null,
  extendable: true,
});

const later = (positionId: string, tmtPensiun: string): LaterRetirement => ({
  positionId,
  title: positionId,
  unitId: 'dinas',
  level: 'administrator',
  holder: `holder of ${positionId}`,
  tmtPensiun,
});

const daysOf = (...args: Parameters<typeof imagineDepartures>) =>
  imagineDepartures(...args).map(({ positionId, date, cause, moved }) => [positionId, date, cause, moved]);

describe('imagineDepartures', () => {
  it('is the forecast itself where nothing is supposed', () => {
    const entries = [entry('a', '2027-01-01'), entry('b', '2028-02-01', { cause: 'mutasi' })];
    expect(daysOf(entries, [later('c', '2032-01-01')], span, AS_IT_IS)).toEqual([
      ['a', '2027-01-01', 'pensiun', false],
      ['b', '2028-02-01', 'mutasi', false],
    ]);
  });

  it('moves retirements by years, and nothing else', () => {
    const entries = [entry('a', '2027-01-01'), entry('b', '2028-02-01', { cause: 'mutasi' })];
    expect(daysOf(entries, [], span, { ...AS_IT_IS, bupYears: 2 })).toEqual([
      ['b', '2028-02-01', 'mutasi', false],
      ['a', '2029-01-01', 'pensiun', true],
    ]);
  });

  it('lets another reason come first, or the post fall out of the years', () => {
    const entries = [
      entry('term', '2027-01-01', { others: [termEnds('2027-06-01')] }),
      entry('out', '2030-01-01'),
    ];
    expect(daysOf(entries, [], span, { ...AS_IT_IS, bupYears: 2 })).toEqual([
      ['term', '2027-06-01', 'akhir-masa-jabatan', true],
    ]);
  });

  it('brings in who retires soon after, were everybody to leave a year early', () => {
    const whatIf = { ...AS_IT_IS, earlyPercent: 100 };
    expect(daysOf([entry('a', '2027-01-01')], [later('c', '2032-03-01')], span, whatIf)).toEqual([
      ['a', '2026-11-30', 'pensiun', true],
      ['c', '2031-03-01', 'pensiun', true],
    ]);
  });

  it('does not take a later retirement for that of a new holder', () => {
    const entries = [entry('a', '2027-01-01', { holder: 'somebody else', cause: 'mutasi' })];
    expect(daysOf(entries, [later('a', '2032-03-01')], span, { ...AS_IT_IS, earlyPercent: 100 })).toEqual([
      ['a', '2027-01-01', 'mutasi', false],
    ]);
  });

  it('spreads those who leave early over the dates', () => {
    const entries = ['a', 'b', 'c', 'd'].map((id, at) =>
      entry(id, `${2028 + Math.floor(at / 2)}-0${at + 1}-01`),
    );
    const moved = imagineDepartures(entries, [], span, { ...AS_IT_IS, earlyPercent: 50 })
      .filter((one) => one.moved)
      .map(({ positionId, date }) => [positionId, date]);
    expect(moved).toEqual([
      ['b', '2027-02-01'],
      ['d', '2028-04-01'],
    ]);
  });

  it('lets exactly the share leave early', () => {
    const date = fc.integer({ min: 2027, max: 2030 }).map((year) => `${year}-05-01`);
    fc.assert(
      fc.property(
        fc.array(date, { maxLength: 60 }),
        fc.integer({ min: 0, max: 100 }),
        (dates, earlyPercent) => {
          const entries = dates.map((day, at) => entry(`p${String(at).padStart(3, '0')}`, day));
          const moved = imagineDepartures(entries, [], span, { ...AS_IT_IS, earlyPercent }).filter(
            (one) => one.moved,
          );
          expect(moved).toHaveLength(Math.floor((dates.length * earlyPercent) / 100));
        },
      ),
    );
  });
});
