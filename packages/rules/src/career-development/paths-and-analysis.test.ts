import { describe, expect, it } from 'vitest';
import { addMonths } from '../calendar.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import type { CandidateProfile } from '../succession.ts';
import { buildPost, buildProfile } from '../testing/build-profile.ts';
import { day, position } from '../testing/values.ts';
import { brokenStep, type PathStep, stepHeld, stepWay, unmetConditions } from './career-path.ts';
import { standingOnPath } from './path-standing.ts';
import { type PerformanceAnalysis, reviewAnalysis, whyNotAnalyse } from './performance-analysis.ts';

const step = (level: PathStep['level'], changes: Partial<PathStep> = {}): PathStep => ({
  level,
  field: null,
  positionId: null,
  months: 0,
  technical: {},
  ...changes,
});

describe('stepWay', () => {
  it.each([
    ['pengawas', 'administrator', 'promosi'],
    ['administrator', 'administrator', 'mutasi'],
    ['ahli-pertama', 'ahli-muda', 'jenjang'],
    ['ahli-madya', 'ahli-utama', 'jenjang'],
    ['pemula', 'terampil', 'jenjang'],
    ['mahir', 'penyelia', 'jenjang'],
    ['penyelia', 'ahli-pertama', null],
    ['ahli-pertama', 'ahli-madya', null],
    ['ahli-muda', 'ahli-pertama', null],
    ['ahli-utama', 'ahli-utama', null],
    ['pelaksana', 'pemula', null],
    ['pelaksana', 'jpt-pratama', null],
  ] as const)('%s to %s: %s', (from, to, way) => {
    expect(stepWay(from, to, defaultRuleSet)).toBe(way);
  });

  it('names the first step to which none leads, from 1', () => {
    const broken = (...levels: PathStep['level'][]) =>
      brokenStep(
        levels.map((level) => step(level)),
        defaultRuleSet,
      );
    expect(broken('pelaksana', 'pengawas', 'administrator', 'jpt-pratama')).toBeNull();
    expect(broken('pelaksana', 'pengawas', 'jpt-pratama', 'pelaksana')).toEqual({
      step: 3,
      from: 'pengawas',
      to: 'jpt-pratama',
    });
  });
});

describe('stepHeld', () => {
  const held = (
    steps: readonly PathStep[],
    field: string | null = 'pendidikan',
    changes: Partial<CandidateProfile> = {},
  ) => stepHeld({ steps }, buildProfile(changes), field);

  it('is the highest step of the level, urusan and post held', () => {
    const ladder = [step('pengawas'), step('administrator'), step('administrator', { field: 'pendidikan' })];
    expect(held(ladder)).toBe(2);
    expect(held(ladder, 'kesehatan')).toBe(1);
    expect(held([step('pengawas'), step('jpt-pratama')])).toBeNull();
    expect(held([step('administrator', { positionId: position('kabid-sd') })])).toBe(0);
    expect(held([step('administrator', { positionId: position('lain') })])).toBeNull();
    expect(held([step('administrator', { field: 'pendidikan' })], null)).toBeNull();
  });
});

describe('unmetConditions', () => {
  const on = day('2026-06-01');

  it('counts the months at the level of the step before', () => {
    const months = (asked: number) =>
      unmetConditions(step('jpt-pratama', { months: asked }), 'administrator', buildProfile(), on);
    expect(months(36)).toEqual([]);
    expect(months(37)).toEqual([{ condition: 'months', competency: null, expected: 37, actual: 36 }]);
  });

  it('asks for each technical level, by code; what was never assessed is at 0', () => {
    const technical = { supervisi: 3, kurikulum: 4, audit: 2 };
    const profile = buildProfile({ technical: { kurikulum: 3, audit: 2 } });
    expect(unmetConditions(step('jpt-pratama', { technical }), 'administrator', profile, on)).toEqual([
      { condition: 'technical', competency: 'kurikulum', expected: 4, actual: 3 },
      { condition: 'technical', competency: 'supervisi', expected: 3, actual: 0 },
    ]);
  });
});

describe('standingOnPath', () => {
  const asOf = day('2026-08-03');
  const ask = (steps: readonly PathStep[], changes: Partial<CandidateProfile> = {}) =>
    standingOnPath(
      { id: 'jalur', steps },
      {
        profile: buildProfile(changes),
        field: 'pendidikan',
        posts: new Map([[position('kadis-pendidikan'), buildPost()]]),
        asOf,
        ruleSet: defaultRuleSet,
      },
    );
  const ladder = (next: Partial<PathStep> = {}) => [
    step('pengawas'),
    step('administrator'),
    step('jpt-pratama', { field: 'pendidikan', ...next }),
  ];

  it('says the step, and that nothing is missing for the next', () => {
    expect(ask(ladder())).toMatchObject({
      pathId: 'jalur',
      step: 2,
      steps: 3,
      next: {
        number: 3,
        way: 'promosi',
        conditions: [],
        opportunity: { fit: 'siap', missing: [] },
        readyOn: asOf,
      },
    });
  });

  it('looks at the post that the step names, or at any of its level', () => {
    const named = ask(ladder({ positionId: position('kadis-pendidikan') }));
    expect(named?.next?.opportunity?.post.positionId).toBe('kadis-pendidikan');
    const gone = ask(ladder({ positionId: position('dihapus') }));
    expect(gone?.next?.opportunity?.post.positionId).toBe('level.jpt-pratama');
  });

  it('waits for the months that the agency asks, and for what the law asks', () => {
    const since = day('2023-06-01');
    expect(ask(ladder({ months: 48 }))?.next).toMatchObject({
      conditions: [{ condition: 'months', actual: 38 }],
      readyOn: addMonths(since, 48),
    });
    const young = {
      birthDate: day('1980-05-10'),
      tmtPensiun: day('2038-06-01'),
      levelSpans: [{ level: 'administrator' as const, from: day('2025-08-04'), until: null }],
    };
    expect(ask(ladder(), young)?.next).toMatchObject({ conditions: [], readyOn: '2027-08-04' });
    expect(ask(ladder({ months: 30 }), young)?.next?.readyOn).toBe('2028-02-04');
    expect(ask(ladder({ months: 15 }), young)?.next?.readyOn).toBe('2027-08-04');
  });

  it('knows no day where a technical level is lacking, or the law bars for good', () => {
    expect(ask(ladder({ technical: { kurikulum: 3 } }))?.next).toMatchObject({
      opportunity: { fit: 'siap' },
      readyOn: null,
    });
    expect(ask(ladder(), { birthDate: day('1968-01-01') })?.next?.readyOn).toBeNull();
  });

  it('asks only for what the agency asks on the way up the jenjang', () => {
    const steps = [step('ahli-muda'), step('ahli-madya', { months: 24 })];
    const since = {
      level: 'ahli-muda' as const,
      levelSpans: [{ level: 'ahli-muda' as const, from: day('2025-08-03'), until: null }],
    };
    expect(ask(steps, since)?.next).toMatchObject({
      way: 'jenjang',
      opportunity: null,
      readyOn: '2027-08-03',
    });
    expect(ask([step('ahli-muda'), step('ahli-madya')], since)?.next).toMatchObject({ readyOn: asOf });
  });

  it('knows no day where no way leads on any more', () => {
    expect(ask([step('administrator'), step('pelaksana')])?.next).toMatchObject({
      way: null,
      opportunity: null,
      readyOn: null,
    });
  });

  it('ends at the last step, and is nothing for whoever is on none', () => {
    expect(ask([step('pengawas'), step('administrator')])).toEqual({
      pathId: 'jalur',
      step: 2,
      steps: 2,
      next: null,
    });
    expect(ask([step('pelaksana'), step('pengawas')])).toBeNull();
    expect(ask([step('administrator')], { level: null })).toBeNull();
  });
});

describe('performance analysis', () => {
  const { analysedPredikats: below } = defaultRuleSet.careerDevelopment;
  const rated = [
    { year: 2024, predikat: 'kurang' as const },
    { year: 2025, predikat: 'baik' as const },
  ];
  const asked = { year: 2024, recordedOn: day('2026-11-24'), reviewBy: day('2026-11-25') };

  it('is called for by a rating below Baik, and by no other', () => {
    expect(below).toEqual(['butuh-perbaikan', 'kurang', 'sangat-kurang']);
    expect(whyNotAnalyse(rated, asked, below)).toBeNull();
    expect(whyNotAnalyse(rated, { ...asked, year: 2025 }, below)).toBe('not-below');
    expect(whyNotAnalyse(rated, { ...asked, year: 2023 }, below)).toBe('not-rated');
    expect(whyNotAnalyse(rated, { ...asked, reviewBy: asked.recordedOn }, below)).toBe('review-not-later');
  });

  const analysis: PerformanceAnalysis = {
    ...asked,
    causes: ['beban-kerja' as const],
    action: 'penataan-tugas' as const,
    review: null,
  };
  const review = (on: string) => ({ on: day(on), result: 'membaik' as const });

  it('is reviewed once, on its own day at the earliest', () => {
    expect(reviewAnalysis(analysis, review('2026-11-24'), day('2026-11-24'))).toMatchObject({
      ok: true,
      value: { review: { on: '2026-11-24', result: 'membaik' } },
    });
    expect(reviewAnalysis(analysis, review('2026-11-23'), day('2026-11-24'))).toEqual({
      ok: false,
      error: 'before-analysis',
    });
    expect(reviewAnalysis(analysis, review('2026-11-25'), day('2026-11-24'))).toEqual({
      ok: false,
      error: 'in-future',
    });
    const reviewed = { ...analysis, review: review('2026-11-24') };
    expect(reviewAnalysis(reviewed, review('2026-11-24'), day('2026-11-24'))).toEqual({
      ok: false,
      error: 'already-reviewed',
    });
  });
});
