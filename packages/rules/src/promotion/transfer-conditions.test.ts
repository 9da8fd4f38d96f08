import { describe, expect, it } from 'vitest';
import { addMonths } from '../calendar.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import type { CandidateProfile, TargetPost } from '../succession.ts';
import { buildPost, buildProfile } from '../testing/build-profile.ts';
import { day, position, unit } from '../testing/values.ts';
import { transferConditions, transferWindow } from './transfer-conditions.ts';

const ON = day('2026-08-03');

/** A vacant post of the same level and eselon as that of `buildProfile()`. */
const across = (changes: Partial<TargetPost> = {}) =>
  buildPost({
    positionId: position('kabid-lain'),
    unitId: unit('dinas-sosial'),
    level: 'administrator',
    eselon: 'III.b',
    ...changes,
  });
const clerk = (changes: Partial<CandidateProfile> = {}) =>
  buildProfile({ level: 'pelaksana', eselon: null, box: null, assessmentValidUntil: null, ...changes });
const desk = (changes: Partial<TargetPost> = {}) => across({ level: 'pelaksana', eselon: null, ...changes });

const test = (profile: CandidateProfile, post: TargetPost, effectiveDate = ON) =>
  transferConditions({ profile, post, effectiveDate, asOf: ON, ruleSet: defaultRuleSet });
const unmet = (...args: Parameters<typeof test>) =>
  test(...args)
    .filter(({ met }) => !met)
    .map(({ requirement }) => requirement);

describe('transferConditions', () => {
  it('lets somebody go across after two years in the post', () => {
    expect(unmet(buildProfile(), across())).toEqual([]);
    expect(unmet(buildProfile({ postSince: day('2024-08-03') }), across())).toEqual([]);
    expect(unmet(buildProfile({ postSince: day('2024-08-04') }), across())).toEqual(['post-tenure']);
  });

  it('only points out who has been there for more than five years', () => {
    const long = test(buildProfile({ postSince: day('2021-08-03') }), across());
    expect(long.filter(({ met }) => !met)).toMatchObject([
      { requirement: 'post-tenure-limit', effect: 'warn', expected: '2026-08-03' },
    ]);
  });

  it('leads nobody up: neither a level nor an eselon, and nobody without a post into a leading one', () => {
    expect(unmet(buildProfile(), buildPost())).toContain('direction');
    expect(unmet(buildProfile(), across({ eselon: 'III.a' }))).toEqual(['direction']);
    expect(unmet(buildProfile({ level: null, eselon: null, postSince: null }), across())).toContain(
      'direction',
    );
    expect(unmet(clerk({ level: null, postSince: null }), desk())).toEqual([]);
    expect(test(buildProfile(), across())[0]).toMatchObject({
      requirement: 'direction',
      met: true,
      effect: 'block',
      expected: 'setara|turun',
      actual: 'setara',
      legalBasis: expect.stringContaining('daftar suksesi'),
    });
  });

  it('leads down without asking for a box', () => {
    expect(unmet(buildProfile({ box: 2 }), across({ level: 'pengawas', eselon: 'IV.a' }))).toEqual([]);
  });

  it('asks for box, assessment and rank within a leading level', () => {
    expect(unmet(buildProfile({ box: 5 }), across())).toEqual(['box']);
    expect(unmet(buildProfile({ assessmentValidUntil: day('2026-08-02') }), across())).toEqual([
      'assessment-valid',
    ]);
    expect(unmet(buildProfile({ rank: { grade: 'III/b', since: ON } }), across())).toEqual(['rank']);
  });

  it('asks for none of them elsewhere', () => {
    expect(unmet(clerk({ rank: { grade: 'II/a', since: ON } }), desk())).toEqual([]);
  });

  it.each([
    ['in-service', { status: 'cltn' }],
    ['employment-type', { employmentType: 'pppk' }],
    ['not-incumbent', { positionId: position('kabid-lain') }],
    ['still-serving', { tmtPensiun: ON }],
    ['no-running-sanction', { sanctions: [{ level: 'ringan', from: ON, until: ON }] }],
    [
      'no-conflict-of-interest',
      {
        declaredConflicts: [
          { positionId: null, unitId: unit('dinas-sosial'), kind: 'keluarga', declaredOn: ON },
        ],
      },
    ],
  ] as const)('refuses everywhere by %s', (requirement, changes) => {
    expect(unmet(buildProfile(changes), across())).toEqual([requirement]);
    expect(unmet(clerk(changes), desk())).toEqual([requirement]);
  });

  it('lets nobody choose to stay who is not moved within a leading level', () => {
    const unwillingSince = day('2026-01-01');
    expect(unmet(buildProfile({ unwillingSince }), across())).toEqual(['willing']);
    expect(unmet(clerk({ unwillingSince }), desk())).toEqual([]);
  });
});

describe('a move into a functional post', () => {
  const analyst = (level: TargetPost['level'] = 'ahli-pertama') => desk({ level });
  const born = (birthDate: string) => clerk({ birthDate: day(birthDate) });

  it('needs an age within the limit, on the birthday still', () => {
    expect(unmet(born('1973-08-03'), analyst())).toEqual([]);
    expect(unmet(born('1973-08-02'), analyst())).toEqual(['functional-age']);
    const administrator = buildProfile({ birthDate: day('1971-08-03') });
    expect(unmet(administrator, analyst('ahli-madya'))).toEqual([]);
    expect(unmet({ ...administrator, birthDate: day('1971-08-02') }, analyst('ahli-madya'))).toEqual([
      'functional-age',
    ]);
  });

  it('names the last day', () => {
    const conditions = test(born('1973-08-02'), analyst());
    expect(conditions.find(({ requirement }) => requirement === 'functional-age')).toMatchObject({
      effect: 'block',
      expected: '2026-08-02',
      actual: '2026-08-03',
    });
  });

  it('needs two years of experience in the field', () => {
    const since = (from: string, field = 'pendidikan') =>
      clerk({ birthDate: day('1985-05-10'), fieldSpans: [{ field, from: day(from), until: null }] });
    expect(unmet(since('2024-08-03'), analyst())).toEqual([]);
    expect(unmet(since('2024-08-04'), analyst())).toEqual(['related-experience']);
    expect(unmet(since('2010-01-01', 'sosial'), analyst())).toEqual(['related-experience']);
    expect(unmet(since('2010-01-01', 'sosial'), { ...analyst(), relatedFields: ['sosial'] })).toEqual([]);
  });

  it('needs two good years', () => {
    const rated = (predikat: 'baik' | 'kurang') =>
      clerk({
        birthDate: day('1985-05-10'),
        predikats: [
          { year: 2025, predikat: 'sangat-baik', rater: null },
          { year: 2024, predikat, rater: null },
        ],
      });
    expect(unmet(rated('baik'), analyst())).toEqual([]);
    const failed = test(rated('kurang'), analyst()).find(({ requirement }) => requirement === 'performance');
    expect(failed).toMatchObject({
      met: false,
      expected: 'sangat-baik|baik',
      actual: '2025:sangat-baik 2024:kurang',
    });
    const unrated = clerk({ birthDate: day('1985-05-10'), predikats: [] });
    expect(unmet(unrated, analyst())).toEqual(['performance']);
    expect(test(unrated, analyst()).at(-1)?.actual).toBe('2025:tidak-ada 2024:tidak-ada');
  });

  it('has no limit of age that could be read for ahli utama', () => {
    const head = buildProfile({ level: 'jpt-pratama', eselon: 'II.b', birthDate: day('1961-01-01') });
    expect(unmet(head, analyst('ahli-utama'))).toEqual([]);
  });

  it('is not asked of whoever stays among functional posts, or goes elsewhere', () => {
    const old = { birthDate: day('1960-01-01'), fieldSpans: [], predikats: [] };
    expect(unmet(clerk({ level: 'ahli-pertama', ...old }), analyst())).toEqual([]);
    expect(unmet(clerk(old), desk())).toEqual([]);
  });
});

describe('transferWindow', () => {
  it('12a: from two years after the last move, overdue from five years on', () => {
    expect(transferWindow(day('2024-09-01'), defaultRuleSet)).toEqual({
      earliest: '2026-09-01',
      overdueFrom: '2029-09-01',
    });
  });

  it('counts by the calendar', () => {
    const leap = transferWindow(day('2024-02-29'), defaultRuleSet);
    expect(leap).toEqual({ earliest: '2026-02-28', overdueFrom: '2029-02-28' });
    expect(leap.earliest).toBe(addMonths(day('2024-02-29'), 24));
  });
});
