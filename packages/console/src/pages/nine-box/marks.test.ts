import { describe, expect, it } from 'vitest';
import { marksOf, namesOf } from './marks.ts';
import { buildPerson } from './test-people.ts';

const TODAY = '2026-11-30';
const marksFor = (changes: Parameters<typeof buildPerson>[0]) =>
  namesOf(marksOf(buildPerson(changes), TODAY));

describe('marksOf', () => {
  it.each([
    ['2026-11-30', []],
    ['2026-12-01', ['retiring']],
    ['2028-11-30', ['retiring']],
    ['2028-12-01', []],
  ])('TMT pensiun on %s', (tmtPensiun, marks) => {
    expect(marksFor({ tmtPensiun })).toEqual(marks);
  });

  it('counts months over the turn of a year', () => {
    const person = buildPerson({ tmtPensiun: '2029-01-01' });
    expect(namesOf(marksOf(person, '2026-12-31'))).toEqual([]);
    expect(namesOf(marksOf(person, '2027-01-01'))).toEqual(['retiring']);
  });

  it('tells an input that has expired from one that was never there', () => {
    const since = '2026-01-01';
    expect(marksFor({ missing: [{ input: 'potensi', reason: 'expired', since }] })).toEqual(['expired']);
    expect(marksFor({ missing: [{ input: 'potensi', reason: 'absent', since: null }] })).toEqual([]);
  });

  it('names all of them together', () => {
    expect(
      marksFor({
        tmtPensiun: '2027-03-01',
        sanction: { level: 'ringan', until: '2027-01-01' },
        objection: 'obj-1',
      }),
    ).toEqual(['retiring', 'sanction', 'objection']);
  });
});
