import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPerson, day } from '../testing/index.ts';
import { COMPARED_FIELDS, type ComparedRecord, compareRecord } from './compare-record.ts';
import {
  DIFFERENCE_STATUSES,
  differenceAgain,
  isSynchronisationLate,
  nextSynchronisation,
} from './synchronisation.ts';

const ours = buildPerson();
const { nip } = ours;
const same: ComparedRecord = {
  nip,
  name: ours.name,
  'employment-type': ours.employmentType,
  'birth-date': ours.birthDate,
  sex: ours.sex,
  status: ours.status,
  'rank-grade': ours.rank.grade,
  'rank-since': ours.rank.since,
};

describe('compareRecord', () => {
  it('finds nothing where both say the same, or the other says nothing', () => {
    expect(compareRecord(ours, same)).toEqual([]);
    expect(compareRecord(ours, { nip })).toEqual([]);
    expect(compareRecord(ours, { nip, name: `  ${ours.name.toLowerCase().replace(' ', '   ')} ` })).toEqual(
      [],
    );
  });

  it.each(COMPARED_FIELDS)('names %s with both values', (field) => {
    expect(compareRecord(ours, { ...same, [field]: 'lain' })).toEqual([
      { nip, field, ours: same[field], theirs: 'lain' },
    ]);
  });

  it('takes capitals for a difference of nothing but a name', () => {
    expect(compareRecord(ours, { nip, status: 'AKTIF' })).toMatchObject([
      { field: 'status', theirs: 'AKTIF' },
    ]);
  });

  it('finds as many differences as fields were changed', () => {
    fc.assert(
      fc.property(fc.subarray([...COMPARED_FIELDS]), (fields) => {
        const theirs = { ...same, ...Object.fromEntries(fields.map((field) => [field, 'lain'])) };
        expect(compareRecord(ours, theirs).map(({ field }) => field)).toEqual(fields);
      }),
    );
  });
});

describe('synchronisation', () => {
  it.each([
    ['2026-11-01', 30, '2026-12-01', false],
    ['2026-11-01', 30, '2026-12-02', true],
    ['2027-01-31', 29, '2027-03-01', false],
    ['2028-02-01', 28, '2028-02-29', false],
    ['2028-02-01', 28, '2028-03-01', true],
    ['2026-12-01', 30, '2026-12-31', false],
  ])('last on %s, every %i days: late on %s is %s', (last, every, today, late) => {
    expect(isSynchronisationLate(day(last), every, day(today))).toBe(late);
  });

  it('is late where it never took place', () => {
    expect(isSynchronisationLate(null, 3650, day('2026-11-01'))).toBe(true);
    expect(nextSynchronisation(day('2026-12-31'), 1)).toBe('2027-01-01');
  });
});

describe('differenceAgain', () => {
  const found = { ours: 'IV/a', theirs: 'IV/b' };

  it.each(DIFFERENCE_STATUSES)('%s, found the same again', (status) => {
    expect(differenceAgain({ ...found, status }, found)).toBe(status === 'selaras' ? 'menunggu' : status);
  });

  it.each(DIFFERENCE_STATUSES)('%s waits anew once either side says something else', (status) => {
    expect(differenceAgain({ ...found, status }, { ...found, theirs: 'IV/c' })).toBe('menunggu');
    expect(differenceAgain({ ...found, status }, { ...found, ours: 'III/d' })).toBe('menunggu');
  });
});
