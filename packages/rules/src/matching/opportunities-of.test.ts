import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import type { CandidateProfile, TargetPost } from '../succession.ts';
import { buildPost, buildProfile } from '../testing/build-profile.ts';
import { day, position, unit } from '../testing/values.ts';
import { opportunitiesOf, opportunityOf } from './opportunities-of.ts';

const today = day('2026-08-03');
/** The base person of 10.8 with the age still far off. */
const young = { birthDate: day('1980-05-10'), tmtPensiun: day('2038-06-01') } as const;
const opportunity = (
  profile: Partial<CandidateProfile> = {},
  post: Partial<TargetPost> = {},
  on = today,
  ruleSet: RuleSet = defaultRuleSet,
) => {
  const found = opportunityOf(buildProfile({ ...young, ...profile }), buildPost(post), on, ruleSet, today);
  if (!found) throw new Error('no way leads to the post');
  return found;
};
const missingIn = ({ missing }: ReturnType<typeof opportunity>) =>
  missing.map(({ requirement, by, act, on }) => [requirement, by, act, on]);

describe('what is missing', () => {
  it('is nothing for the base person of 10.8', () => {
    expect(opportunity()).toMatchObject({ fit: 'siap', missing: [], readyOn: today, way: 'promosi' });
  });

  it.each<[string, Partial<CandidateProfile>, unknown[], string]>([
    [
      '8e III/d',
      { rank: { grade: 'III/d', since: day('2024-04-01') } },
      ['rank', 'time', null, '2028-04-01'],
      'hampir',
    ],
    [
      'a rank overdue',
      { rank: { grade: 'III/d', since: day('2020-04-01') } },
      ['rank', 'act', 'kenaikan-pangkat', '2027-02-03'],
      'hampir',
    ],
    ['8i D3', { education: 'd3' }, ['education', 'act', 'pendidikan', '2030-08-03'], 'belum'],
    ['8m box 5', { box: 5 }, ['box', 'act', 'naik-kotak', '2027-08-03'], 'hampir'],
    [
      'no assessment',
      { assessmentValidUntil: null },
      ['assessment-valid', 'act', 'asesmen-ulang', '2027-02-03'],
      'hampir',
    ],
    [
      'unwilling',
      { unwillingSince: today },
      ['willing', 'act', 'pernyataan-bersedia', '2026-08-03'],
      'hampir',
    ],
    [
      '8k',
      {
        predikats: [
          { year: 2025, predikat: 'baik', rater: null },
          { year: 2024, predikat: 'kurang', rater: null },
        ],
      },
      ['performance', 'act', 'predikat', '2027-08-03'],
      'hampir',
    ],
    [
      '8j',
      { sanctions: [{ level: 'sedang', from: day('2026-03-01'), until: day('2026-08-31') }] },
      ['no-running-sanction', 'time', null, '2026-09-01'],
      'hampir',
    ],
    ['too old', { birthDate: day('1970-08-02') }, ['age', 'never', null, null], 'belum'],
    [
      'no post that counts',
      { levelSpans: [] },
      ['level-tenure', 'act', 'penempatan', '2028-08-03'],
      'hampir',
    ],
    [
      'conflict',
      {
        declaredConflicts: [
          { positionId: null, unitId: unit('dinas-pendidikan'), kind: 'usaha', declaredOn: today },
        ],
      },
      ['no-conflict-of-interest', 'never', null, null],
      'belum',
    ],
  ])('%s', (_, changes, expected, fit) => {
    const found = opportunity(changes);
    expect(missingIn(found)[0]).toEqual(expected);
    expect(found.fit).toBe(fit);
  });

  it('carries the verdict with its legal basis', () => {
    expect(opportunity({ box: 5 }).missing).toEqual([
      {
        requirement: 'box',
        expected: '9|8|7',
        actual: '5',
        legalBasis: expect.stringContaining('kotak 7, 8, 9'),
        by: 'act',
        act: 'naik-kotak',
        on: '2027-08-03',
      },
    ]);
  });

  it('includes the age that is passed while the rest ripens', () => {
    const late = opportunity({ birthDate: day('1970-12-01'), tmtPensiun: day('2031-01-01'), box: 5 });
    expect(missingIn(late)).toEqual([
      ['box', 'act', 'naik-kotak', '2027-08-03'],
      ['age', 'never', null, null],
    ]);
    expect(late).toMatchObject({ fit: 'belum', readyOn: null });
  });

  it('does not count what only a passing sanction takes away', () => {
    const sanctions = [{ level: 'berat' as const, from: day('2027-01-01'), until: day('2027-12-31') }];
    expect(opportunity({ sanctions, box: 5 })).toMatchObject({ fit: 'hampir', readyOn: '2027-08-03' });
  });

  it('waits for the two years of a transfer', () => {
    const across = opportunity({ level: 'jpt-pratama', postSince: day('2025-01-15') });
    expect(missingIn(across)).toEqual([['post-tenure', 'time', null, '2027-01-15']]);
    expect(across).toMatchObject({ fit: 'hampir', readyOn: '2027-01-15' });
    expect(opportunity({ level: 'jpt-pratama', postSince: day('2024-08-03') }).fit).toBe('siap');
  });

  it('only warns of the two years on promotion, and of the five on transfer', () => {
    const warned = ({ fit, warnings }: ReturnType<typeof opportunity>) => [
      fit,
      warnings.map(({ requirement }) => requirement),
    ];
    expect(warned(opportunity({ postSince: day('2025-01-15') }))).toEqual(['siap', ['post-tenure']]);
    expect(warned(opportunity({ level: 'jpt-pratama', postSince: day('2020-01-15') }))).toEqual([
      'siap',
      ['post-tenure-limit'],
    ]);
  });

  it('blocks or warns by the rank as the parameter says', () => {
    const rules = defaultRuleSet.targets['jpt-pratama'];
    if (!rules) throw new Error('the default rule set knows JPT pratama');
    const requirements = rules.requirements.map((rule) =>
      rule.requirement === 'rank' ? { ...rule, effect: 'warn' as const } : rule,
    );
    const lenient: RuleSet = {
      ...defaultRuleSet,
      targets: { ...defaultRuleSet.targets, 'jpt-pratama': { ...rules, requirements } },
    };
    const low = { rank: { grade: 'III/d', since: day('2020-04-01') } } as const;
    expect(opportunity(low).missing).toHaveLength(1);
    expect(opportunity(low, {}, today, lenient)).toMatchObject({
      fit: 'siap',
      warnings: [{ requirement: 'rank' }],
    });
  });

  it('is hampir up to the most of the policy, and no further', () => {
    const two = { box: 5, assessmentValidUntil: null } as const;
    expect(opportunity(two)).toMatchObject({ fit: 'hampir', missing: [{}, {}] });
    expect(opportunity({ ...two, unwillingSince: today }).fit).toBe('belum');
    const nearMost = (most: number): RuleSet => ({
      ...defaultRuleSet,
      matching: { ...defaultRuleSet.matching, nearMost: most },
    });
    expect(opportunity(two, {}, today, nearMost(1)).fit).toBe('belum');
    expect(opportunity(two, {}, today, nearMost(0)).fit).toBe('belum');
    expect(opportunity({}, {}, today, nearMost(0)).fit).toBe('siap');
  });

  it('is hampir up to the last day of the time that the policy gives', () => {
    const waiting = (postSince: string) =>
      opportunity({ level: 'jpt-pratama', postSince: day(postSince) }, {}, today, {
        ...defaultRuleSet,
        matching: { ...defaultRuleSet.matching, nearMonths: 12 },
      }).fit;
    expect(waiting('2025-08-03')).toBe('hampir');
    expect(waiting('2025-08-04')).toBe('belum');
  });

  it('is looked at for the planned appointment', () => {
    const soon = opportunity(
      { levelSpans: [{ level: 'administrator', from: day('2024-10-01'), until: null }] },
      {},
      day('2026-10-01'),
    );
    expect(soon).toMatchObject({ fit: 'siap', readyOn: '2026-10-01' });
  });

  it('scores nobody who is unplaced', () => {
    expect(opportunity({ box: null, talentScore: null })).toMatchObject({
      finalScore: null,
      talentScore: null,
    });
  });
});

describe('opportunitiesOf', () => {
  const nine = { itg: 3, kjs: 3, kom: 3, oph: 3, pep: 3, pdo: 3, mpu: 3, pkp: 3, prb: 3 };
  const technical = { standard: { competencies: nine, technical: { a: 4 } } };
  const posts = [
    buildPost({ positionId: position('c'), eselon: 'I.a' }),
    buildPost({ positionId: position('b') }),
    buildPost({ positionId: position('a') }),
    buildPost({ positionId: position('kabid'), level: 'administrator', eselon: 'III.b' }),
    buildPost({ positionId: position('kabid-sd'), level: 'administrator', eselon: 'III.b' }),
    buildPost({ positionId: position('madya'), level: 'jpt-madya', eselon: null }),
    buildPost({ positionId: position('sulit'), ...technical }),
    buildPost({ positionId: position('terlalu-tinggi'), eselon: 'I.a', field: 'hukum' }),
  ];
  const of = (changes: Partial<CandidateProfile>, list = posts) =>
    opportunitiesOf(buildProfile({ ...young, ...changes }), list, today, defaultRuleSet).map(
      ({ post, fit }) => [post.positionId, fit],
    );

  it('are ready before nearly, then by final score, then by id; without the own post and what is out of reach', () => {
    expect(of({ technical: { a: 2 } })).toEqual([
      ['a', 'siap'],
      ['b', 'siap'],
      ['kabid', 'siap'],
      ['sulit', 'siap'],
      ['c', 'hampir'],
    ]);
  });

  it('of two with the same score the sooner comes first', () => {
    const sooner = buildPost({ positionId: position('z'), field: null });
    const later = buildPost({ positionId: position('y'), field: null, eselon: 'I.a' });
    const rank = { grade: 'IV/b', since: day('2024-08-03') } as const;
    expect(of({ rank, box: 5 }, [later, sooner])).toEqual([
      ['z', 'hampir'],
      ['y', 'hampir'],
    ]);
  });

  it('do not depend on the order of the posts', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(posts, { minLength: posts.length }), (shuffled) => {
        expect(of({ technical: { a: 2 } }, shuffled)).toEqual(of({ technical: { a: 2 } }));
      }),
    );
  });

  it('come true: on the day of readiness nothing that only waits is missing', () => {
    const since = fc.integer({ min: 0, max: 700 }).map((back) => {
      const month = String(1 + (back % 12)).padStart(2, '0');
      return day(`${2024 + (back % 3)}-${month}-01`);
    });
    fc.assert(
      fc.property(since, since, (postSince, levelSince) => {
        const changes: Partial<CandidateProfile> = {
          birthDate: day('1985-01-01'),
          tmtPensiun: null,
          postSince,
          levelSpans: [{ level: 'administrator', from: levelSince, until: null }],
        };
        const found = opportunity(changes);
        if (found.readyOn === null) throw new Error('everything here comes by waiting');
        expect(opportunity(changes, {}, found.readyOn).missing).toEqual([]);
      }),
    );
  });
});
