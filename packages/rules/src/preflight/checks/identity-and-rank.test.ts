import { describe, expect, it } from 'vitest';
import type { PersonInputs } from '../../person.ts';
import { buildPerson } from '../../testing/build-person.ts';
import { run, TODAY } from '../../testing/run-check.ts';
import { day, nip } from '../../testing/values.ts';

const post = buildPerson().post ?? expect.unreachable();

describe('the number against the record', () => {
  it('nip-birth-date-differs: now, or when the record was entered', () => {
    const expected = [['birthDate', '1971-05-10', '1971-05-11']];
    expect(run('nip-birth-date-differs', { birthDate: day('1971-05-11') })).toEqual(expected);
    expect(run('nip-birth-date-differs', {})).toEqual([]);
    const recordWarnings = ['birth-date-differs'];
    expect(run('nip-birth-date-differs', {}, TODAY, { recordWarnings })).toHaveLength(1);
    expect(run('nip-sex-differs', {}, TODAY, { recordWarnings })).toEqual([]);
  });

  it('nip-sex-differs: now, or when the record was entered', () => {
    expect(run('nip-sex-differs', { sex: 'wanita' })).toEqual([['sex', 'pria', 'wanita']]);
    expect(run('nip-sex-differs', {})).toEqual([]);
    const recordWarnings = ['sex-differs'];
    expect(run('nip-sex-differs', {}, TODAY, { recordWarnings })).toHaveLength(1);
    expect(run('nip-birth-date-differs', {}, TODAY, { recordWarnings })).toEqual([]);
  });

  it('nip-type-differs: 6g is the number of a PPPK', () => {
    const pppk = nip('199009132023211014');
    expect(run('nip-type-differs', { nip: pppk })).toEqual([['employmentType', 'pppk', 'pns']]);
    expect(run('nip-type-differs', { nip: pppk, employmentType: 'pppk' })).toEqual([]);
    expect(run('nip-type-differs', {})).toEqual([]);
  });

  it.each([
    ['198003011998031001', []], // 18 on that very day
    ['198003021998031001', ['1998-03-01']],
    ['196003151996031001', []], // 35
    ['196002151996031001', ['1996-03-01']],
    ['6g 199009132023211014', []],
  ])('nip-age-unusual: %s', (number, dates) => {
    const found = run('nip-age-unusual', { nip: nip(number.replace('6g ', '')) });
    expect(found).toEqual(dates.map((date) => ['nip', '18–35', date]));
  });
});

describe('the rank', () => {
  const rank = (grade: PersonInputs['rank']['grade'], since = '2022-04-01') => ({
    rank: { grade, since: day(since), decreeNumber: 'x' },
  });

  it('rank-below-eselon and rank-above-eselon: III.b is III/d to IV/a, one step beside it passes', () => {
    expect(run('rank-below-eselon', rank('III/c'))).toEqual([]);
    expect(run('rank-below-eselon', rank('III/b'))).toEqual([['rank.grade', 'III/d', 'III/b']]);
    expect(run('rank-above-eselon', rank('IV/b'))).toEqual([]);
    expect(run('rank-above-eselon', rank('IV/c'))).toEqual([['rank.grade', 'IV/a', 'IV/c']]);
    for (const without of [null, { ...post, eselon: null }]) {
      expect(run('rank-below-eselon', { ...rank('I/a'), post: without })).toEqual([]);
      expect(run('rank-above-eselon', { ...rank('IV/e'), post: without })).toEqual([]);
    }
  });

  it.each([
    ['d3', 'III/d', true],
    ['d3', 'IV/a', false],
    ['slta', 'III/d', true],
    ['sltp', 'II/c', true],
    ['sltp', 'II/d', false],
    ['sd', 'II/a', true],
    ['sd', 'II/b', false],
    ['d4', 'IV/e', true],
  ] as const)('rank-above-education: %s with %s: %s', (level, grade, passes) => {
    const { education } = buildPerson();
    const of = { ...rank(grade), education: education.map((one) => ({ ...one, level })) };
    expect(run('rank-above-education', of)).toHaveLength(passes ? 0 : 1);
  });

  it('rank-above-education: by the highest of them, and by none where none is recorded', () => {
    const [s2] = buildPerson().education;
    const both = s2 ? [{ ...s2, id: 'a', level: 'slta' as const }, s2] : [];
    expect(run('rank-above-education', { ...rank('IV/a'), education: both })).toEqual([]);
    expect(run('rank-above-education', { ...rank('IV/a'), education: both.slice(0, 1) })).toEqual([
      ['rank.grade', 'III/d', 'IV/a'],
    ]);
    expect(run('rank-above-education', { ...rank('IV/a'), education: [] })).toEqual([]);
  });

  it('rank-before-service: TMT CPNS March 1995', () => {
    expect(run('rank-before-service', rank('III/a', '1995-03-01'))).toEqual([]);
    expect(run('rank-before-service', rank('III/a', '1995-02-28'))).toEqual([
      ['rank.since', '≥ 1995-03-01', '1995-02-28'],
    ]);
    const pppk = { nip: nip('199009132023211014') };
    expect(run('rank-before-service', { ...pppk, ...rank('III/a', '2023-01-01') })).toEqual([]);
    expect(run('rank-before-service', { ...pppk, ...rank('III/a', '2022-12-31') })).toHaveLength(1);
  });
});
