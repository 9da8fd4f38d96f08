import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import type { CandidateProfile, RequirementVerdict, TargetPost } from '../succession.ts';
import { buildPost, buildProfile } from '../testing/build-profile.ts';
import { day, position } from '../testing/values.ts';
import { excludes, isEligibleForPost } from './is-eligible-for-post.ts';

const appointment = day('2026-08-03');
const verdicts = (profile: Partial<CandidateProfile>, post: Partial<TargetPost> = {}, asOf = appointment) =>
  isEligibleForPost(buildProfile(profile), buildPost(post), appointment, defaultRuleSet, asOf);
const failed = (all: readonly RequirementVerdict[]) =>
  all.filter(({ met }) => !met).map(({ requirement }) => requirement);

describe('worked case 10.8', () => {
  it.each<[string, Partial<CandidateProfile>, string[]]>([
    ['8a nothing changed', {}, []],
    ['8b born 1970-08-03', { birthDate: day('1970-08-03') }, []],
    ['a day older', { birthDate: day('1970-08-02') }, ['age']],
    ['8e III/d', { rank: { grade: 'III/d', since: day('2020-04-01') } }, ['rank']],
    ['IV/a, one below', { rank: { grade: 'IV/a', since: day('2020-04-01') } }, []],
    [
      '8g ahli madya since 2024-08-03',
      { levelSpans: [{ level: 'ahli-madya', from: day('2024-08-03'), until: null }] },
      [],
    ],
    [
      'a day later',
      { levelSpans: [{ level: 'ahli-madya', from: day('2024-08-04'), until: null }] },
      ['level-tenure'],
    ],
    [
      'administrator formerly',
      { levelSpans: [{ level: 'administrator', from: day('2018-01-01'), until: day('2019-12-31') }] },
      [],
    ],
    ['8i D3', { education: 'd3' }, ['education']],
    ['D-IV', { education: 'd4' }, []],
    ['no education on record', { education: null }, ['education']],
    [
      '8j tukin cut running',
      { sanctions: [{ level: 'sedang', from: day('2026-03-01'), until: day('2026-08-31') }] },
      ['no-running-sanction'],
    ],
    [
      'ended the day before',
      { sanctions: [{ level: 'sedang', from: day('2026-02-01'), until: day('2026-08-02') }] },
      [],
    ],
    [
      'on its last day',
      { sanctions: [{ level: 'sedang', from: day('2026-02-01'), until: appointment }] },
      ['no-running-sanction'],
    ],
    [
      '8k 2024 butuh perbaikan',
      {
        predikats: [
          { year: 2025, predikat: 'baik', rater: null },
          { year: 2024, predikat: 'butuh-perbaikan', rater: null },
        ],
      },
      ['performance'],
    ],
    ['2024 not rated', { predikats: [{ year: 2025, predikat: 'baik', rater: null }] }, ['performance']],
    ['8m box 5', { box: 5, talentScore: 99 }, ['box']],
    ['unplaced', { box: null, talentScore: null }, ['box']],
    [
      '8o sanction ringan finished 2019',
      { sanctions: [{ level: 'ringan', from: day('2019-01-01'), until: day('2019-06-30') }] },
      [],
    ],
    [
      'related experience 59 months',
      { fieldSpans: [{ field: 'pendidikan', from: day('2021-08-04'), until: null }] },
      ['related-experience'],
    ],
    ['assessment expired', { assessmentValidUntil: day('2026-08-02') }, ['assessment-valid']],
    ['assessment on its last day', { assessmentValidUntil: day('2026-08-03') }, []],
    ['never assessed', { assessmentValidUntil: null }, ['assessment-valid']],
    ['declared unwilling', { unwillingSince: day('2026-05-01') }, ['willing']],
    ['retires on that day', { tmtPensiun: day('2026-08-03') }, ['still-serving']],
    ['PPPK', { employmentType: 'pppk' }, ['employment-type']],
    ['in MPP', { status: 'mpp' }, ['in-service']],
    ['holds that very post', { positionId: position('kadis-pendidikan') }, ['not-incumbent']],
  ])('%s', (_, changes, expected) => {
    expect(failed(verdicts(changes))).toEqual(expected);
  });

  it('gives the verdict on every requirement, with its legal basis, what was expected and what was found', () => {
    const all = verdicts({ rank: { grade: 'III/d', since: day('2020-04-01') } });
    expect(all.map(({ requirement }) => requirement)).toEqual([
      'in-service',
      'not-incumbent',
      'employment-type',
      'box',
      'education',
      'level-tenure',
      'related-experience',
      'age',
      'rank',
      'performance',
      'no-running-sanction',
      'assessment-valid',
      'still-serving',
      'willing',
      'post-tenure',
      'no-conflict-of-interest',
    ]);
    for (const { legalBasis } of all) expect(legalBasis).not.toBe('');
    expect(all.find(({ requirement }) => requirement === 'rank')).toEqual({
      requirement: 'rank',
      met: false,
      effect: 'block',
      expected: 'IV/b',
      actual: 'III/d',
      legalBasis: 'PP 13/2002; PP 100/2000 Ps 5',
    });
    expect(all.find(({ requirement }) => requirement === 'age')).toMatchObject({
      expected: '2027-05-10',
      actual: '2026-08-03',
    });
  });
});

it('excludes on the birthday itself where the policy has the age end before it', () => {
  const rules = defaultRuleSet.targets['jpt-pratama'];
  if (!rules) throw new Error('the default rule set knows JPT pratama');
  const requirements = rules.requirements.map((rule) =>
    rule.requirement === 'age' ? { ...rule, inclusive: false } : rule,
  );
  const stricter = { ...defaultRuleSet, targets: { 'jpt-pratama': { ...rules, requirements } } };
  const onBirthday = buildProfile({ birthDate: day('1970-08-03') });
  const dayBeforeIt = buildProfile({ birthDate: day('1970-08-04') });
  expect(failed(isEligibleForPost(onBirthday, buildPost(), appointment, stricter))).toEqual(['age']);
  expect(failed(isEligibleForPost(dayBeforeIt, buildPost(), appointment, stricter))).toEqual([]);
});

describe('what the post decides', () => {
  it('counts experience in related fields too, and tests none where the post has no field', () => {
    const fieldSpans = [
      { field: 'pendidikan', from: day('2024-01-01'), until: null },
      { field: 'kebudayaan', from: day('2020-01-01'), until: day('2023-12-31') },
    ];
    expect(failed(verdicts({ fieldSpans }))).toEqual(['related-experience']);
    expect(failed(verdicts({ fieldSpans }, { relatedFields: ['kebudayaan'] }))).toEqual([]);
    expect(verdicts({ fieldSpans: [] }, { field: null }).map(({ requirement }) => requirement)).not.toContain(
      'related-experience',
    );
  });

  it('tests no rank where the post has no eselon', () => {
    const rank = { grade: 'I/a', since: day('2020-04-01') } as const;
    expect(failed(verdicts({ rank }, { eselon: null }))).toEqual([]);
  });

  it('warns, and does not exclude, where a required technical competency was not assessed', () => {
    const competencies = { itg: 4, kjs: 4, kom: 4, oph: 4, pep: 4, pdo: 4, mpu: 4, pkp: 4, prb: 4 };
    const standard = { competencies, technical: { kurikulum: 4, supervisi: 4 } };
    const all = verdicts({ technical: { kurikulum: 3 } }, { standard });
    expect(all.filter(({ met }) => !met)).toMatchObject([
      {
        requirement: 'technical-measured',
        effect: 'warn',
        expected: 'kurikulum supervisi',
        actual: 'kurikulum',
      },
    ]);
    expect(all.some(excludes)).toBe(false);
    expect(failed(verdicts({ technical: { kurikulum: 3, supervisi: 2 } }, { standard }))).toEqual([]);
  });

  it('knows the other levels that get a list', () => {
    const pengawas = buildProfile({
      level: 'pengawas',
      levelSpans: [{ level: 'pengawas', from: day('2023-08-03'), until: null }],
    });
    const kabid = buildPost({ level: 'administrator', eselon: 'III.b' });
    expect(isEligibleForPost(pengawas, kabid, appointment, defaultRuleSet).some(excludes)).toBe(false);
    const kasi = buildPost({ level: 'pengawas', eselon: 'IV.a' });
    expect(isEligibleForPost(pengawas, kasi, appointment, defaultRuleSet).filter(excludes)).toMatchObject([
      { requirement: 'level-tenure', expected: '48', actual: '0' },
    ]);
  });

  it('cannot be asked for a level without rules', () => {
    expect(() => verdicts({}, { level: 'pelaksana' })).toThrow(RangeError);
  });
});

describe('an appointment still far off', () => {
  it('tests age and tenure on that day, ratings and assessment today', () => {
    const later = day('2028-03-01');
    const profile = buildProfile({
      levelSpans: [{ level: 'administrator', from: day('2026-02-01'), until: null }],
    });
    const all = isEligibleForPost(profile, buildPost(), later, defaultRuleSet, appointment);
    expect(failed(all)).toEqual(['age']);
    expect(all.find(({ requirement }) => requirement === 'level-tenure')?.actual).toBe('25');
  });
});
