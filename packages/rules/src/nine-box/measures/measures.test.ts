import { describe, expect, it } from 'vitest';
import type { PersonInputs } from '../../person.ts';
import type { Component } from '../../placement.ts';
import type { ComponentRule } from '../../policy/component-rule.ts';
import { defaultRuleSet } from '../../policy/default-rule-set.ts';
import { buildPerson, levels } from '../../testing/build-person.ts';
import { agency, day, unit } from '../../testing/values.ts';
import { placePerson } from '../place-person.ts';

const today = day('2026-08-03');

/** One component of the person of case 10.2 with some inputs changed. */
function component(
  name: string,
  changes: Partial<PersonInputs>,
  asOf = '2026-08-03',
  ruleSet = defaultRuleSet,
): Component | undefined {
  return placePerson(buildPerson(changes), day(asOf), ruleSet).components.find((part) => part.name === name);
}

const rating = {
  rater: null,
  workResult: 'sesuai-ekspektasi',
  behaviour: 'sesuai-ekspektasi',
  predikat: 'baik',
} as const;

describe('measures', () => {
  const award = (id: string, level: 'nasional' | 'internal', date: string) => ({
    id,
    name: id,
    level,
    date: day(date),
  });

  it.each([
    ['none', [], 'tidak-ada', 0, []],
    [
      'the highest',
      [award('a', 'internal', '2026-01-01'), award('b', 'nasional', '2022-01-01')],
      'nasional',
      85,
      ['awards/b'],
    ],
    [
      'of equal ones the latest',
      [award('a', 'nasional', '2022-01-01'), award('b', 'nasional', '2024-01-01')],
      'nasional',
      85,
      ['awards/b'],
    ],
    ['the last day of five years', [award('a', 'nasional', '2021-08-04')], 'nasional', 85, ['awards/a']],
    ['a day older', [award('a', 'nasional', '2021-08-03')], 'tidak-ada', 0, []],
    ['not yet given', [award('a', 'nasional', '2026-08-04')], 'tidak-ada', 0, []],
  ] as const)('penghargaan: %s', (_, awards, raw, value, source) => {
    expect(component('penghargaan', { awards })).toMatchObject({ raw, value, source });
  });

  it('penugasan: counts for two years', () => {
    const assignments = [{ id: 't', name: 't', level: 'unit' as const, date: day('2024-08-04') }];
    expect(component('penugasan-tim-kerja', { assignments })).toMatchObject({
      value: 50,
      expires: today,
    });
    expect(component('penugasan-tim-kerja', { assignments }, '2026-08-04')).toMatchObject({
      value: 0,
    });
  });

  it('predikat: the latest year begun counts', () => {
    const performance = [
      { ...rating, year: 2025, predikat: 'kurang' as const },
      { ...rating, year: 2024 },
      { ...rating, year: 2027 },
    ];
    expect(component('predikat-kinerja', { performance })).toMatchObject({
      raw: 'kurang',
      value: 40,
      expires: '2026-12-31',
    });
  });

  it.each([
    [{ 2025: 20 }, 20, 100],
    [{ 2025: 12, 2026: 20 }, 20, 100],
    [{ 2025: 20, 2026: 2 }, 20, 100],
    [{ 2025: 19 }, 19, 80],
    [{ 2025: 9 }, 9, 60],
    [{ 2026: 4 }, 4, 40],
    [{ 2024: 40 }, 'tidak-ada', 0],
    [{}, 'tidak-ada', 0],
  ])('pengembangan kompetensi: hours by year %j', (hours, raw, value) => {
    const training = Object.entries(hours).map(([year, jp]) => ({
      id: year,
      name: year,
      year: Number(year),
      hours: jp,
    }));
    expect(component('pengembangan-kompetensi', { training })).toMatchObject({ raw, value });
  });

  it('pengembangan kompetensi: adds the courses of a year', () => {
    const training = [
      { id: 'b', name: 'b', year: 2025, hours: 8 },
      { id: 'a', name: 'a', year: 2025, hours: 12 },
    ];
    expect(component('pengembangan-kompetensi', { training })).toMatchObject({
      raw: 20,
      source: ['training/a', 'training/b'],
    });
  });

  it.each([
    ['2021-08-03', '5+/satu-unit/tidak-ada', 160 / 3],
    ['2021-08-04', '3+/satu-unit/tidak-ada', 140 / 3],
    ['2025-08-03', '1+/satu-unit/tidak-ada', 40],
    ['2025-08-04', '0+/satu-unit/tidak-ada', 100 / 3],
  ])('pengalaman jabatan: in post since %s', (since, raw, value) => {
    const { post } = buildPerson();
    const found = component('pengalaman-jabatan', {
      post: post && { ...post, since: day(since) },
      career: [],
    });
    expect(found).toMatchObject({ raw, source: [] });
    expect(found?.value).toBeCloseTo(value, 10);
  });

  it('pengalaman jabatan: across agencies, and the highest acting post', () => {
    const [first] = buildPerson().career;
    if (!first) throw new Error('the builder has a career');
    const career = [
      first,
      {
        ...first,
        id: 'prov',
        agency: agency('provinsi-papua'),
        until: day('2023-05-31'),
        since: day('2020-01-01'),
      },
      { ...first, id: 'plh', holding: 'plh' as const, unitId: unit('lain') },
      { ...first, id: 'pj', holding: 'pj-kepala-daerah' as const },
    ];
    expect(component('pengalaman-jabatan', { career })).toMatchObject({
      raw: '5+/lintas-instansi/pj-kepala-daerah',
      value: 100,
      source: ['career/kabid', 'career/pj', 'career/prov'],
    });
  });

  it('kualifikasi: the highest education with its own field match', () => {
    const education = [
      { id: 'a', level: 's1' as const, major: 'x', fieldMatch: 'sesuai' as const, graduatedIn: 1995 },
      { id: 'b', level: 's2' as const, major: 'y', fieldMatch: 'tidak-sesuai' as const, graduatedIn: 2010 },
      { id: 'c', level: 's3' as const, major: 'z', fieldMatch: 'sesuai' as const, graduatedIn: 2030 },
    ];
    expect(component('tingkat-pendidikan', { education })).toMatchObject({
      raw: 's2',
      value: 90,
      expires: '2029-12-31',
    });
    expect(component('kesesuaian-bidang-ilmu', { education })).toMatchObject({
      raw: 'tidak-sesuai',
      value: 50,
    });
  });

  it('kualifikasi: of two of one level the one nearest to the post', () => {
    const degree = (id: string, fieldMatch: 'sesuai' | 'serumpun') => ({
      id,
      level: 's1' as const,
      major: id,
      fieldMatch,
      graduatedIn: 2000,
    });
    for (const education of [
      [degree('a', 'serumpun'), degree('b', 'sesuai')],
      [degree('b', 'sesuai'), degree('a', 'serumpun')],
    ]) {
      expect(component('kesesuaian-bidang-ilmu', { education })).toMatchObject({
        source: ['education/b'],
      });
    }
  });

  const sanction = (id: string, level: 'ringan' | 'sedang' | 'berat', from: string, until: string) => ({
    id,
    level,
    from: day(from),
    until: day(until),
  });

  it.each([
    ['clean', [], 'tidak-ada', 100, null],
    [
      '8j: running',
      [sanction('a', 'sedang', '2026-03-01', '2026-08-31')],
      'sedang-dijalani',
      0,
      '2026-08-31',
    ],
    [
      'its last day',
      [sanction('a', 'sedang', '2026-03-01', '2026-08-03')],
      'sedang-dijalani',
      0,
      '2026-08-03',
    ],
    ['the day after', [sanction('a', 'sedang', '2026-02-01', '2026-08-02')], 'sedang', 50, '2031-08-02'],
    [
      'the heaviest',
      [
        sanction('a', 'ringan', '2025-01-01', '2025-01-01'),
        sanction('b', 'berat', '2023-01-01', '2023-12-31'),
      ],
      'berat',
      25,
      '2028-12-31',
    ],
    ['about to begin', [sanction('a', 'ringan', '2026-08-10', '2026-08-10')], 'tidak-ada', 100, '2026-08-09'],
    [
      '8o: finished 2019, beyond the lookback',
      [sanction('a', 'ringan', '2019-01-01', '2019-12-31')],
      'tidak-ada',
      100,
      null,
    ],
  ] as const)('integritas: %s', (_, discipline, raw, value, expires) => {
    expect(component('integritas', { discipline })).toMatchObject({ raw, value, expires });
  });

  it('8o: finished 2019 is 75 where the lookback covers it', () => {
    const components = defaultRuleSet.axes.potential.components.map((rule) =>
      rule.measure === 'integrity' ? { ...rule, lookbackYears: 7 } : rule,
    );
    const potential = { ...defaultRuleSet.axes.potential, components };
    const longer = { ...defaultRuleSet, axes: { ...defaultRuleSet.axes, potential } };
    const discipline = [sanction('a', 'ringan', '2019-06-01', '2019-12-31')];
    expect(component('integritas', { discipline }, today, longer)).toMatchObject({
      raw: 'ringan',
      value: 75,
    });
  });

  it('penilaian kompetensi: the own standard of the post counts', () => {
    const standard = {
      competencies: { itg: 4, kjs: 4, kom: 4, oph: 4, pep: 4, pdo: 4, mpu: 4, pkp: 4, prb: 4 },
      technical: { kurikulum: 4 },
    };
    expect(component('penilaian-kompetensi', { standard })).toMatchObject({
      raw: (22 * 100) / 36,
      source: ['assessments/2025-01-10', 'positions/kabid-sd/standard'],
    });
  });
});

describe('kompetensi teknis', () => {
  const threes = levels(3, 3, 3, 3, 3, 3, 3, 3, 3);
  const [assessment] = buildPerson().assessments;
  if (!assessment) throw new Error('the builder has an assessment');

  const place = (whenNoneRequired: 'missing' | 'job-match', changes: Partial<PersonInputs>) => {
    const rule: ComponentRule = {
      measure: 'technical-match',
      name: 'kompetensi-teknis',
      weight: 100,
      whenAbsent: 'missing',
      whenNoneRequired,
    };
    const { performance, potential } = defaultRuleSet.axes;
    const axes = { performance, potential: { ...potential, components: [rule] } };
    return placePerson(buildPerson(changes), today, { ...defaultRuleSet, axes });
  };
  const scoreOf = (...given: Parameters<typeof place>) => place(...given).potential?.score ?? null;

  it('is the match with what the post requires, and nothing else', () => {
    const standard = { competencies: threes, technical: { kurikulum: 4, supervisi: 2 } };
    const assessments = [{ ...assessment, technical: { kurikulum: 2, supervisi: 1, anggaran: 5 } }];
    for (const whenNoneRequired of ['missing', 'job-match'] as const) {
      expect(scoreOf(whenNoneRequired, { standard, assessments })).toBe(50);
      expect(scoreOf(whenNoneRequired, { standard })).toBeNull();
    }
  });

  it.each([null, { competencies: threes, technical: {} }])(
    'where none is required it is missing, or the other match stands for it: %j',
    (standard) => {
      expect(scoreOf('missing', { standard })).toBeNull();
      expect(scoreOf('job-match', { standard })).toBeCloseTo((22 / 27) * 100, 10);
    },
  );

  it('cannot be had without a post', () => {
    expect(place('missing', { post: null }).missing.map(({ input }) => input)).toEqual(['post']);
  });
});
