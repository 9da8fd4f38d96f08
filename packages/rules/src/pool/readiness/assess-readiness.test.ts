import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../calendar.ts';
import { defaultRuleSet } from '../../policy/default-rule-set.ts';
import { isEligibleForPost } from '../../succession/is-eligible-for-post.ts';
import type { CandidateProfile } from '../../succession.ts';
import { buildPost, buildProfile } from '../../testing/build-profile.ts';
import { day } from '../../testing/values.ts';
import { assessReadiness, readinessFor } from './assess-readiness.ts';
import { typicalTargets } from './typical-targets.ts';

const today = day('2026-08-03');
/** Decades from every age limit. */
const young = { birthDate: day('1985-01-01'), tmtPensiun: day('2043-02-01') };
const ready = (changes: Partial<CandidateProfile> = {}) => {
  const [first] = assessReadiness(buildProfile({ ...young, ...changes }), today, defaultRuleSet);
  if (!first) throw new Error('No target');
  return first;
};
const administratorSince = (from: string) => ({
  levelSpans: [{ level: 'administrator' as const, from: day(from), until: null }],
});
const gapsOf = ({ gaps }: ReturnType<typeof ready>) =>
  gaps.map(({ requirement, by, on }) => [requirement, by, on]);
const readinessRules = (changes: Partial<typeof defaultRuleSet.talentPool.readiness>) => ({
  ...defaultRuleSet,
  talentPool: {
    ...defaultRuleSet.talentPool,
    readiness: { ...defaultRuleSet.talentPool.readiness, ...changes },
  },
});

describe('the posts one up', () => {
  const targetsOf = (level: CandidateProfile['level']) =>
    typicalTargets(buildProfile({ level }), defaultRuleSet).map((post) => [post.level, post.eselon]);

  it.each([
    ['jpt-pratama', [['jpt-madya', 'I.b']]],
    ['administrator', [['jpt-pratama', 'II.b']]],
    ['pengawas', [['administrator', 'III.b']]],
    ['pelaksana', [['pengawas', 'IV.b']]],
    [
      'ahli-madya',
      [
        ['jpt-pratama', 'II.b'],
        ['administrator', 'III.b'],
      ],
    ],
    ['jpt-madya', []],
    [null, []],
  ] as const)('of %s', (level, expected) => {
    expect(targetsOf(level)).toEqual(expected);
  });

  it('are in the urusan of the present post', () => {
    const fieldSpans = [
      { field: 'sosial', from: day('2010-01-01'), until: day('2019-12-31') },
      { field: 'pendidikan', from: day('2020-01-01'), until: null },
    ];
    expect(typicalTargets({ level: 'administrator', fieldSpans }, defaultRuleSet)).toMatchObject([
      { field: 'pendidikan', positionId: 'level.jpt-pratama', title: '', standard: null, relatedFields: [] },
    ]);
    expect(typicalTargets({ level: 'administrator', fieldSpans: [] }, defaultRuleSet)).toMatchObject([
      { field: null },
    ]);
  });

  it('ask for no rank where the policy names no eselon for the level', () => {
    const ruleSet = readinessRules({ typicalEselon: {} });
    expect(typicalTargets(buildProfile(), ruleSet)).toMatchObject([{ eselon: null }]);
  });
});

describe('readiness', () => {
  it('is now where nothing is lacking', () => {
    expect(ready()).toEqual({
      target: 'jpt-pratama',
      readiness: 'siap-sekarang',
      readyOn: '2026-08-03',
      gaps: [],
    });
  });

  it('waits for the tenure, and says until when', () => {
    const waiting = ready(administratorSince('2025-03-10'));
    expect(waiting).toMatchObject({ readiness: 'siap-1-2-tahun', readyOn: '2027-03-10' });
    expect(waiting.gaps).toEqual([
      {
        requirement: 'level-tenure',
        by: 'time',
        on: '2027-03-10',
        expected: '24',
        actual: '16',
        legalBasis: 'PP 11/2017 jo PP 17/2020 Ps 107',
      },
    ]);
  });

  it.each([
    ['on the last day of two years', '2024-08-03', 'siap-1-2-tahun'],
    ['a day after two years', '2024-08-04', 'siap-kemudian'],
  ])('%s', (_, since, readiness) => {
    const fieldSpans = [{ field: 'pendidikan', from: addMonths(day(since), -12), until: null }];
    expect(ready({ fieldSpans })).toMatchObject({
      readiness,
      gaps: [{ requirement: 'related-experience', by: 'time', on: addMonths(day(since), 48) }],
    });
  });

  it('counts experience in the own field alone', () => {
    const fieldSpans = [
      { field: 'sosial', from: day('2000-01-01'), until: day('2021-12-31') },
      { field: 'pendidikan', from: day('2022-08-03'), until: null },
    ];
    expect(gapsOf(ready({ fieldSpans }))).toEqual([['related-experience', 'time', '2027-08-03']]);
  });

  it('takes the latest of several', () => {
    const both = ready({
      ...administratorSince('2025-03-10'),
      sanctions: [{ level: 'berat', from: day('2026-01-01'), until: day('2027-06-30') }],
    });
    expect(gapsOf(both)).toEqual([
      ['level-tenure', 'time', '2027-03-10'],
      ['no-running-sanction', 'time', '2027-07-01'],
    ]);
    expect(both.readyOn).toBe('2027-07-01');
  });

  it('begins with a posting where no time served counts', () => {
    const none = ready({ levelSpans: [{ level: 'pengawas', from: day('2010-01-01'), until: null }] });
    expect(gapsOf(none)).toEqual([['level-tenure', 'act', '2028-08-03']]);
    expect(none.readiness).toBe('siap-1-2-tahun');
  });

  it.each<[string, Partial<CandidateProfile>, unknown[]]>([
    [
      'the next regular rank',
      { rank: { grade: 'III/d', since: day('2024-04-01') } },
      ['rank', 'time', '2028-04-01'],
    ],
    ['two ranks', { rank: { grade: 'III/c', since: day('2024-04-01') } }, ['rank', 'time', '2032-04-01']],
    [
      'a rank due today',
      { rank: { grade: 'III/d', since: day('2022-08-03') } },
      ['rank', 'act', '2027-02-03'],
    ],
    [
      'a rank due tomorrow',
      { rank: { grade: 'III/d', since: day('2022-08-04') } },
      ['rank', 'time', '2026-08-04'],
    ],
    ['a new assessment', { assessmentValidUntil: null }, ['assessment-valid', 'act', '2027-02-03']],
    ['a better box', { box: 5 }, ['box', 'act', '2027-08-03']],
    ['a degree', { education: 'd3' }, ['education', 'act', '2030-08-03']],
    ['the own will', { unwillingSince: today }, ['willing', 'act', '2026-08-03']],
  ])('waits for %s', (_, changes, gap) => {
    expect(gapsOf(ready(changes))).toEqual([gap]);
  });

  it('is not now where something must be done first, even today', () => {
    expect(ready({ unwillingSince: today }).readiness).toBe('siap-1-2-tahun');
  });

  it.each([
    ['last year', [2024, 'baik'], [2025, 'kurang'], '2028-01-01'],
    ['the year before', [2024, 'kurang'], [2025, 'baik'], '2027-08-03'],
  ] as const)('outlives a poor rating of %s', (_, first, second, on) => {
    const predikats = [
      { year: second[0], predikat: second[1], rater: null },
      { year: first[0], predikat: first[1], rater: null },
    ];
    expect(gapsOf(ready({ predikats }))).toEqual([['performance', 'act', on]]);
  });

  it('needs a rating that is lacking', () => {
    expect(gapsOf(ready({ predikats: [{ year: 2025, predikat: 'baik', rater: null }] }))).toEqual([
      ['performance', 'act', '2027-08-03'],
    ]);
  });

  it('outlives a poor rating, though another year was not rated at all', () => {
    expect(gapsOf(ready({ predikats: [{ year: 2025, predikat: 'kurang', rater: null }] }))).toEqual([
      ['performance', 'act', '2028-01-01'],
    ]);
  });

  it('knows what nothing can be done about', () => {
    const never = ready({ employmentType: 'pppk', assessmentValidUntil: null });
    expect(never).toMatchObject({ readiness: null, readyOn: null });
    expect(gapsOf(never)).toEqual([
      ['employment-type', 'never', null],
      ['assessment-valid', 'act', '2027-02-03'],
    ]);
  });

  it('takes from the policy what can be done at all', () => {
    const ruleSet = readinessRules({ acts: {} });
    const predikats = [{ year: 2025, predikat: 'kurang' as const, rater: null }];
    const profile = buildProfile({ assessmentValidUntil: null, predikats });
    const [only] = assessReadiness(profile, today, ruleSet);
    expect(only?.gaps.map(({ by }) => by)).toEqual(['never', 'never']);
  });

  it('is lost to whoever passes the age before everything is ripe', () => {
    const birthDate = day('1970-12-01');
    const late = ready({ birthDate, tmtPensiun: day('2031-01-01'), ...administratorSince('2025-03-10') });
    expect(late).toMatchObject({ readiness: null, readyOn: null });
    expect(gapsOf(late)).toEqual([
      ['level-tenure', 'time', '2027-03-10'],
      ['age', 'never', null],
    ]);
  });

  it('is not lost to a sanction that only comes', () => {
    const sanctions = [{ level: 'berat' as const, from: day('2027-01-01'), until: day('2027-12-31') }];
    expect(ready({ sanctions, ...administratorSince('2025-03-10') })).toMatchObject({
      readiness: 'siap-1-2-tahun',
    });
  });

  it('puts the level that is soonest first', () => {
    const madya = {
      level: 'ahli-madya' as const,
      levelSpans: [{ level: 'ahli-madya' as const, from: day('2020-01-01'), until: null }],
    };
    const order = (changes: Partial<CandidateProfile>) =>
      assessReadiness(buildProfile({ ...young, ...madya, ...changes }), today, defaultRuleSet).map(
        ({ target, readiness }) => [target, readiness],
      );
    expect(order({})).toEqual([
      ['jpt-pratama', 'siap-sekarang'],
      ['administrator', 'siap-sekarang'],
    ]);
    expect(order({ birthDate: day('1969-01-01') })).toEqual([
      ['administrator', 'siap-sekarang'],
      ['jpt-pratama', null],
    ]);
    expect(order({ fieldSpans: [{ field: 'pendidikan', from: today, until: null }] })).toEqual([
      ['administrator', 'siap-sekarang'],
      ['jpt-pratama', 'siap-kemudian'],
    ]);
  });

  it('of a given post knows its own fields and rank', () => {
    const post = buildPost({ eselon: null, field: null });
    const profile = buildProfile({ rank: { grade: 'I/a', since: today }, fieldSpans: [] });
    expect(readinessFor(profile, post, today, defaultRuleSet)).toMatchObject({ readiness: 'siap-sekarang' });
  });

  it('comes true: on that day nothing that only waits is lacking any more', () => {
    const someDay = fc.integer({ min: 0, max: 1200 }).map((back) => addDays(today, -back));
    fc.assert(
      fc.property(someDay, someDay, fc.option(fc.integer({ min: 0, max: 900 })), (post, field, sanction) => {
        const profile = buildProfile({
          ...administratorSince(post),
          fieldSpans: [{ field: 'pendidikan', from: field, until: null }],
          birthDate: day('1985-01-01'),
          tmtPensiun: null,
          sanctions:
            sanction === null ? [] : [{ level: 'berat', from: today, until: addDays(today, sanction) }],
        });
        const { readyOn } = readinessFor(profile, buildPost(), today, defaultRuleSet);
        if (readyOn === null) throw new Error('Everything here comes by waiting');
        const unmet = isEligibleForPost(profile, buildPost(), readyOn, defaultRuleSet, today);
        expect(unmet.filter(({ met }) => !met)).toEqual([]);
        const dayEarlier = isEligibleForPost(
          profile,
          buildPost(),
          addDays(readyOn, -1),
          defaultRuleSet,
          today,
        );
        if (readyOn > today) expect(dayEarlier.some(({ met }) => !met)).toBe(true);
      }),
    );
  });
});
