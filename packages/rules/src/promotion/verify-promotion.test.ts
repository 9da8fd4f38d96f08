import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, dayBefore } from '../calendar.ts';
import type { PersonInputs } from '../person.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import type { EducationLevel, Grade, PostLevel } from '../terms.ts';
import { buildPerformance, buildPerson } from '../testing/build-person.ts';
import { day, position } from '../testing/values.ts';
import { isPromotionPeriod } from './promotion-period.ts';
import { verifyPromotion } from './verify-promotion.ts';

const PERIOD = day('2027-01-01');
const TODAY = day('2026-11-24');

const post = (level: PostLevel, changes: Partial<NonNullable<PersonInputs['post']>> = {}) => ({
  positionId: position('jabatan'),
  title: 'Jabatan',
  level,
  eselon: null,
  field: 'pendidikan',
  since: day('2020-01-01'),
  ...changes,
});
const rank = (grade: Grade, since: string) => ({ grade, since: day(since), decreeNumber: null });
const schooling = (level: EducationLevel, graduatedIn = 2008) => ({
  id: level,
  level,
  major: 'Umum',
  fieldMatch: 'sesuai' as const,
  graduatedIn,
});

/** A pelaksana with S1 in III/b since exactly four years before the period. */
const clerk = (changes: Partial<PersonInputs> = {}) =>
  buildPerson({
    birthDate: day('1985-05-10'),
    post: post('pelaksana'),
    rank: rank('III/b', '2023-01-01'),
    education: [schooling('s1')],
    ...changes,
  });

/** A pengawas of eselon IV.a in III/c, a year in rank and in post. */
const head = (changes: Partial<PersonInputs> = {}) =>
  clerk({
    post: post('pengawas', { eselon: 'IV.a', since: day('2026-01-01') }),
    rank: rank('III/c', '2026-01-01'),
    ...changes,
  });

const verify = (person: PersonInputs, period = PERIOD, supervisorGrade: Grade | null = null, today = TODAY) =>
  verifyPromotion({ person, supervisorGrade }, period, today, defaultRuleSet);
const unmet = (...args: Parameters<typeof verify>) =>
  verify(...args)
    .conditions.filter(({ met }) => !met)
    .map(({ requirement }) => requirement);
const conditionOf = (requirement: string, ...args: Parameters<typeof verify>) =>
  verify(...args).conditions.find((condition) => condition.requirement === requirement);

describe('a regular rise', () => {
  it('comes after four years in rank, two good years and within the education', () => {
    expect(verify(clerk())).toMatchObject({
      kind: 'reguler',
      from: 'III/b',
      to: 'III/c',
      period: '2027-01-01',
      eligible: true,
    });
    expect(
      verify(clerk()).conditions.map(({ requirement, expected, actual }) => [requirement, expected, actual]),
    ).toEqual([
      ['employment-type', 'pns', 'pns'],
      ['in-service', 'aktif', 'aktif'],
      ['still-serving', '2027-01-01', '2043-06-01'],
      ['promotion-period', '2027-01-01', '2027-01-01'],
      ['promotion-way', 'reguler|pilihan-struktural', 'reguler'],
      ['rank-tenure', '2027-01-01', '2027-01-01'],
      ['education-ceiling', 'III/d', 'III/c'],
      ['performance', 'sangat-baik|baik', '2025:baik 2024:baik'],
      ['no-running-sanction', 'tidak-ada', 'tidak-ada'],
    ]);
    for (const { legalBasis, effect, met } of verify(clerk()).conditions) {
      expect(legalBasis).not.toBe('');
      expect({ effect, met }).toEqual({ effect: 'block', met: true });
    }
  });

  it('is too early a day before the four years are full', () => {
    expect(unmet(clerk({ rank: rank('III/b', '2023-01-02') }))).toEqual(['rank-tenure']);
    expect(conditionOf('rank-tenure', clerk({ rank: rank('III/b', '2023-01-02') }))).toMatchObject({
      met: false,
      expected: '2027-01-02',
      actual: '2027-01-01',
    });
  });

  it('counts four years from 29 February to 28 February or the leap day', () => {
    const leap = clerk({ rank: rank('III/b', '2024-02-29') });
    expect(conditionOf('rank-tenure', leap, day('2028-02-01'))?.expected).toBe('2028-02-29');
    expect(unmet(leap, day('2028-02-01'), null, day('2028-01-15'))).toContain('rank-tenure');
    expect(unmet(leap, day('2028-03-01'), null, day('2028-01-15'))).not.toContain('rank-tenure');
  });

  it('is for whoever holds no post, too', () => {
    expect(verify(clerk({ post: null }))).toMatchObject({ kind: 'reguler', eligible: true });
  });

  it.each([
    ['sd', 'I/d', 'II/a', true],
    ['sd', 'II/a', 'II/b', false],
    ['sltp', 'II/b', 'II/c', true],
    ['sltp', 'II/c', 'II/d', false],
    ['slta', 'III/a', 'III/b', true],
    ['slta', 'III/b', 'III/c', false],
    ['d3', 'III/b', 'III/c', true],
    ['d3', 'III/c', 'III/d', false],
    ['s1', 'III/c', 'III/d', true],
    ['s1', 'III/d', 'IV/a', false],
    ['s2', 'III/d', 'IV/a', true],
    ['s2', 'IV/a', 'IV/b', false],
    ['s3', 'IV/a', 'IV/b', true],
    ['s3', 'IV/b', 'IV/c', false],
  ] as const)('with %s leads from %s to %s: %s', (level, from, to, eligible) => {
    const person = clerk({ education: [schooling(level)], rank: rank(from, '2020-01-01') });
    expect(verify(person)).toMatchObject({ to, eligible });
    expect(unmet(person)).toEqual(eligible ? [] : ['education-ceiling']);
  });

  it('looks at the highest education that was completed by then', () => {
    const studies = [schooling('slta'), schooling('s1', 2027), schooling('s2', 2028)];
    const person = clerk({ education: studies });
    expect(conditionOf('education-ceiling', person)).toMatchObject({ met: true, expected: 'III/d' });
    expect(conditionOf('education-ceiling', person, day('2026-12-01'))).toMatchObject({
      met: false,
      expected: 'III/b',
      actual: 'III/c',
    });
    expect(conditionOf('education-ceiling', clerk({ education: [] }))).toMatchObject({
      met: false,
      expected: 'tidak-ada',
    });
  });

  it('may surpass the superior since 20 May 2025, and not before', () => {
    const long = clerk({ rank: rank('III/b', '2020-01-01') });
    const april = day('2025-04-01');
    const june = day('2025-06-01');
    expect(unmet(long, june, 'III/b', TODAY)).not.toContain('supervisor-rank');
    expect(conditionOf('supervisor-rank', long, june, 'III/b')).toBeUndefined();
    expect(conditionOf('supervisor-rank', long, april, 'III/b')).toMatchObject({
      met: false,
      expected: 'III/b',
      actual: 'III/c',
    });
    expect(conditionOf('supervisor-rank', long, april, 'III/c')?.met).toBe(true);
    expect(conditionOf('supervisor-rank', long, april, null)).toMatchObject({
      met: false,
      expected: 'tidak-ada',
    });
    expect(conditionOf('supervisor-rank', head(), april, null)).toBeUndefined();
  });
});

describe('a rise by a structural post', () => {
  it('comes after a year in rank and a year in the post, within the range of the eselon', () => {
    expect(verify(head())).toMatchObject({
      kind: 'pilihan-struktural',
      from: 'III/c',
      to: 'III/d',
      eligible: true,
    });
  });

  it.each([
    ['rank-tenure', { rank: rank('III/c', '2026-01-02') }],
    ['post-tenure', { post: post('pengawas', { eselon: 'IV.a', since: day('2026-01-02') }) }],
    ['eselon-ceiling', { rank: rank('III/d', '2020-01-01') }],
    ['eselon-ceiling', { post: post('pengawas', { eselon: null }) }],
    ['eselon-ceiling', { post: post('pengawas', { eselon: 'IV.b' }) }],
  ] as const)('fails by %s', (requirement, changes) => {
    expect(unmet(head(changes))).toEqual([requirement]);
  });

  it.each(['jpt-utama', 'jpt-madya', 'jpt-pratama', 'administrator'] as const)(
    'is the way of %s',
    (level) => {
      expect(verify(head({ post: post(level, { eselon: 'II.b' }) })).kind).toBe('pilihan-struktural');
    },
  );
});

describe('no rank rises', () => {
  const without = (changes: Partial<PersonInputs>) => unmet(clerk(changes));

  it('of PPPK, of whoever is not in service, and of whoever retires by then', () => {
    expect(without({ employmentType: 'pppk' })).toEqual(['employment-type']);
    expect(without({ status: 'cltn' })).toEqual(['in-service']);
    // BUP 58: TMT pensiun 1 January 2027
    expect(without({ birthDate: day('1968-12-10') })).toEqual(['still-serving']);
    expect(without({ birthDate: day('1969-01-10') })).toEqual([]);
  });

  it('between two periods', () => {
    expect(unmet(clerk(), day('2027-01-15'))).toEqual(['promotion-period']);
    expect(conditionOf('promotion-period', clerk(), day('2027-01-15'))?.expected).toBe('2027-02-01');
  });

  it('by years in a functional post, or above IV/e', () => {
    const teacher = verify(clerk({ post: post('ahli-muda') }));
    expect(teacher).toMatchObject({ kind: null, eligible: false });
    expect(conditionOf('promotion-way', clerk({ post: post('ahli-muda') }))).toMatchObject({
      met: false,
      expected: 'reguler|pilihan-struktural',
      actual: 'ahli-muda',
    });
    const top = clerk({ rank: rank('IV/e', '2010-01-01') });
    expect(verify(top)).toMatchObject({ to: null, eligible: false });
    expect(conditionOf('promotion-way', top)).toMatchObject({ met: false, actual: 'IV/e' });
    expect(conditionOf('promotion-way', clerk())).toMatchObject({ met: true, actual: 'reguler' });
  });

  it('unless both years are Baik at least; a year not rated yet is not asked for', () => {
    const rated = (...years: Parameters<typeof buildPerformance>[]) =>
      unmet(clerk({ performance: years.map((year) => buildPerformance(...year)) }));
    expect(rated([2024], [2025, { predikat: 'sangat-baik' }])).toEqual([]);
    expect(rated([2024, { predikat: 'butuh-perbaikan' }], [2025])).toEqual(['performance']);
    expect(rated([2024], [2025, { predikat: 'kurang' }])).toEqual(['performance']);
    expect(rated([2025])).toEqual(['performance']);
    expect(conditionOf('performance', clerk({ performance: [] }))).toMatchObject({
      expected: 'sangat-baik|baik',
      actual: '2025:tidak-ada 2024:tidak-ada',
    });
    // seen from April 2027 the years are 2026 and 2025, also for a period of the year before
    const later = clerk({ rank: rank('III/b', '2022-01-01') });
    expect(unmet(later, day('2027-04-01'), null, day('2027-04-01'))).toEqual(['performance']);
    expect(unmet(later, day('2026-06-01'), null, day('2027-04-01'))).toEqual([]);
    // until the end of March last year's ratings may still be lacking
    expect(unmet(later, day('2027-03-01'), null, day('2027-03-01'))).toEqual([]);
  });

  it('while a sanction of a middle or heavy level is served', () => {
    const serving = (level: 'ringan' | 'sedang' | 'berat', from: string, until: string) =>
      unmet(clerk({ discipline: [{ id: 's', level, from: day(from), until: day(until) }] }));
    expect(serving('sedang', '2026-07-01', '2027-01-01')).toEqual(['no-running-sanction']);
    expect(serving('berat', '2027-01-01', '2027-12-31')).toEqual(['no-running-sanction']);
    expect(serving('sedang', '2026-07-01', '2026-12-31')).toEqual([]);
    expect(serving('sedang', '2027-01-02', '2027-12-31')).toEqual([]);
    expect(serving('ringan', '2026-07-01', '2027-12-31')).toEqual([]);
    const served = clerk({
      discipline: [{ id: 's', level: 'berat', from: day('2026-07-01'), until: day('2027-06-30') }],
    });
    expect(conditionOf('no-running-sanction', served)).toMatchObject({
      expected: 'tidak-ada',
      actual: '2027-06-30',
    });
    expect(conditionOf('no-running-sanction', clerk())?.actual).toBe('tidak-ada');
  });

  it('earlier than the years served, whatever the rank and the period', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 400 }), (back, months) => {
        const since = addMonths(day('2016-01-15'), back);
        const period = addMonths(day('2017-01-01'), months);
        const person = clerk({ rank: { ...clerk().rank, since } });
        const { eligible, conditions } = verify(person, period, 'IV/e');
        if (period < addMonths(since, 48)) expect(eligible).toBe(false);
        expect(eligible).toBe(conditions.every(({ met }) => met));
        expect(eligible && !isPromotionPeriod(period)).toBe(false);
        expect(conditionOf('rank-tenure', person, dayBefore(addMonths(since, 48)))?.met).toBe(false);
      }),
    );
  });
});
