import { describe, expect, it } from 'vitest';
import type { PersonInputs } from '../person.ts';
import type { Placement } from '../placement.ts';
import type { ComponentRule } from '../policy/component-rule.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import type { Predikat } from '../terms.ts';
import { buildPerson } from '../testing/build-person.ts';
import { day } from '../testing/values.ts';
import { placePerson } from './place-person.ts';

const today = day('2026-08-03');
const place = (
  changes: Partial<PersonInputs> = {},
  asOf = '2026-08-03',
  ruleSet = defaultRuleSet,
): Placement => placePerson(buildPerson(changes), day(asOf), ruleSet);

const rating = {
  rater: null,
  workResult: 'sesuai-ekspektasi',
  behaviour: 'sesuai-ekspektasi',
  predikat: 'baik',
} as const;

describe('worked case 10.2', () => {
  it('2a: performance 79.75, sesuai', () => {
    expect(place().performance?.score).toBeCloseTo(79.75, 10);
    expect(place().performance?.level).toBe('sesuai-ekspektasi');
  });

  it('2b: potential 84.37963, tinggi; box 8; nilai talenta 82.06481', () => {
    expect(place().potential?.score).toBeCloseTo(84.37963, 5);
    expect(place().potential?.level).toBe('tinggi');
    expect(place()).toMatchObject({ status: 'placed', box: 8, ruleSet: 'bkn-411-2025', asOf: today });
    expect(place().talentScore).toBeCloseTo(82.06481, 5);
  });

  it('2c: with a task team of the highest level 82.00, box 9, nilai talenta 83.18981', () => {
    const better = place({
      assignments: [{ id: 'tim', name: 'Tim', level: 'nasional', date: day('2025-06-01') }],
    });
    expect(better.performance?.score).toBeCloseTo(82, 10);
    expect(better.box).toBe(9);
    expect(better.talentScore).toBeCloseTo(83.18981, 5);
    expect(better.nextCutoffs).toEqual([]);
  });

  it('explains each component', () => {
    expect(place().components).toEqual([
      part('performance', 'predikat-kinerja', 'baik', 80, 60, 48, ['performance/2025'], '2027-03-31'),
      part('performance', 'penghargaan', 'satyalancana', 70, 15, 10.5, ['awards/slks'], '2028-08-16'),
      part(
        'performance',
        'penugasan-tim-kerja',
        'provinsi',
        85,
        15,
        12.75,
        ['assignments/tim'],
        '2027-05-31',
      ),
      part('performance', 'umpan-balik-360', 'baik', 85, 10, 8.5, ['feedback/2025'], '2027-03-31'),
      part(
        'potential',
        'penilaian-kompetensi',
        (22 / 27) * 100,
        (22 / 27) * 100,
        20,
        (22 / 27) * 20,
        ['assessments/2025-01-10', 'standard/administrator'],
        '2028-01-09',
      ),
      part('potential', 'pengembangan-kompetensi', 12, 80, 10, 8, ['training/pka'], '2026-12-31'),
      part(
        'potential',
        'pengalaman-jabatan',
        '3+/lintas-unit/plt-setara',
        220 / 3,
        10,
        22 / 3,
        ['career/kabid', 'career/kasi', 'career/plt'],
        '2028-05-31',
      ),
      part('potential', 'potensi', 30, 75, 25, 18.75, ['assessments/2025-01-10'], '2028-01-09'),
      part('potential', 'tingkat-pendidikan', 's2', 90, 10, 9, ['education/s2'], null),
      part('potential', 'kesesuaian-bidang-ilmu', 'sesuai', 100, 10, 10, ['education/s2'], null),
      part('potential', 'integritas', 'tidak-ada', 100, 15, 15, [], null),
    ]);
    expect(place().nextCutoffs).toMatchObject([
      { axis: 'performance', cutoff: 80, level: 'di-atas-ekspektasi' },
    ]);
    expect(place().nextCutoffs[0]?.distance).toBeCloseTo(0.25, 10);
    expect(place().recommendation).toContain('masuk-krs-instansi');
  });

  it('is to be looked at again when the training hours lapse', () => {
    expect(place().recheckOn).toBe('2027-01-01');
  });
});

function part(
  axis: string,
  name: string,
  raw: number | string,
  value: number,
  weight: number,
  points: number,
  source: readonly string[],
  expires: string | null,
) {
  const near = (figure: number) => expect.closeTo(figure, 8);
  return {
    axis,
    name,
    raw: typeof raw === 'number' ? near(raw) : raw,
    value: near(value),
    weight,
    points: near(points),
    source,
    expires,
  };
}

describe('the same person under other policies', () => {
  /** Performance by predikat alone. */
  function byPredikat(scale: Readonly<Record<Predikat, number>>): RuleSet {
    const alone: ComponentRule = {
      measure: 'predikat',
      name: 'predikat-kinerja',
      weight: 100,
      whenAbsent: 'missing',
      scale,
      validMonthsAfterYear: 15,
    };
    const { performance, potential } = defaultRuleSet.axes;
    return { ...defaultRuleSet, axes: { performance: { ...performance, components: [alone] }, potential } };
  }

  it('1f: predikat baik as a category is sesuai, box 8', () => {
    const category = { 'sangat-baik': 100, baik: 60, 'butuh-perbaikan': 0, kurang: 0, 'sangat-kurang': 0 };
    expect(place({}, today, byPredikat(category)).box).toBe(8);
  });

  it('1g: predikat baik as the figure 80 is di atas, box 9', () => {
    const figures = { 'sangat-baik': 100, baik: 80, 'butuh-perbaikan': 60, kurang: 40, 'sangat-kurang': 20 };
    expect(place({}, today, byPredikat(figures)).box).toBe(9);
  });
});

describe('unplaced', () => {
  it.each([
    ['performance', 'predikat-kinerja'],
    ['feedback', 'umpan-balik-360'],
    ['education', 'tingkat-pendidikan'],
    ['education', 'kesesuaian-bidang-ilmu'],
    ['assessments', 'penilaian-kompetensi'],
    ['assessments', 'potensi'],
  ] as const)('without %s: %s is absent', (field, input) => {
    const placement = place({ [field]: [] });
    expect(placement).toMatchObject({ status: 'unplaced', box: null, talentScore: null, recommendation: [] });
    expect(placement.missing).toContainEqual({ input, reason: 'absent', since: null });
  });

  it('names everything that is missing of a record just created, and nothing twice', () => {
    const placement = place({
      post: null,
      performance: [],
      feedback: [],
      education: [],
      assessments: [],
      awards: [],
      assignments: [],
      training: [],
    });
    expect(placement.missing.map(({ input }) => input)).toEqual([
      'post',
      'predikat-kinerja',
      'umpan-balik-360',
      'potensi',
      'tingkat-pendidikan',
      'kesesuaian-bidang-ilmu',
    ]);
    expect(placement.performance).toBeNull();
  });

  it('still shows an axis of which nothing is missing', () => {
    const placement = place({ performance: [] });
    expect(placement.performance).toBeNull();
    expect(placement.potential?.level).toBe('tinggi');
  });

  it.each([
    ['2028-01-09', []],
    [
      '2028-01-10',
      [
        { input: 'penilaian-kompetensi', reason: 'expired', since: '2028-01-10' },
        { input: 'potensi', reason: 'expired', since: '2028-01-10' },
      ],
    ],
  ])('an assessment of 2025-01-10 on %s', (asOf, missing) => {
    const year = 2027;
    const recent = {
      performance: [{ ...rating, year }],
      feedback: [{ year, category: 'baik' as const }],
    };
    expect(place(recent, asOf).missing).toEqual(missing);
  });

  it('a rating of 2025 counts until 31 March 2027', () => {
    const feedback = [{ year: 2026, category: 'baik' as const }];
    expect(place({ feedback }, '2027-03-31').missing).toEqual([]);
    expect(place({ feedback }, '2027-04-01').missing).toEqual([
      { input: 'predikat-kinerja', reason: 'expired', since: '2027-04-01' },
    ]);
  });

  it.each(['mpp', 'cltn', 'pensiun', 'berhenti'] as const)('status %s is not in service', (status) => {
    expect(place({ status }).missing).toEqual([{ input: 'status', reason: 'not-in-service', since: null }]);
  });

  it('nobody is placed from TMT pensiun on, though the record still says aktif', () => {
    const birthDate = day('1968-08-20'); // BUP 58, TMT 2026-09-01
    expect(place({ birthDate }, '2026-08-31')).toMatchObject({ status: 'placed', recheckOn: '2026-09-01' });
    expect(place({ birthDate }, '2026-09-01').missing).toEqual([
      { input: 'status', reason: 'not-in-service', since: null },
    ]);
  });
});
