import { describe, expect, it } from 'vitest';
import { placeInBox } from '../nine-box/place-in-box.ts';
import { placePerson } from '../nine-box/place-person.ts';
import type { Box } from '../placement.ts';
import { targetScore } from '../succession/target-score.ts';
import { PREDIKATS } from '../terms.ts';
import { buildPerson } from '../testing/build-person.ts';
import { day } from '../testing/values.ts';
import { checkRuleSet } from './check-rule-set.ts';
import { defaultRuleSet } from './default-rule-set.ts';
import { presetOf, RULE_SET_PRESETS } from './presets.ts';
import type { RuleSet } from './rule-set.ts';
import { ruleSetFrom } from './rule-set-from.ts';
import { sound } from './sound-rule-set.ts';
import { targetRulesOf } from './target-rules-of.ts';

const preset = (id: string): RuleSet => presetOf(id) ?? expect.unreachable(id);
const today = day('2026-08-03');

describe('the presets', () => {
  it('are five, the national one first', () => {
    expect(RULE_SET_PRESETS.map(({ id }) => id)).toEqual([
      'bkn-411-2025',
      'permenpanrb-3-2020',
      'djbk-simt',
      'djbk-simt-b',
      'kemenkeu-type',
    ]);
    expect(presetOf('bkn-411-2025')).toBe(defaultRuleSet);
    expect(presetOf('bkn')).toBeNull();
  });

  it.each(RULE_SET_PRESETS)('$id is sound and says where it is from', (ruleSet) => {
    expect(checkRuleSet(ruleSet)).toEqual({ ok: true, value: ruleSet });
    expect(ruleSet.sources.length).toBeGreaterThan(0);
    expect(ruleSet.sources.join()).not.toContain('BKN 3/2023');
    expect(ruleSet.assumptions.length).toBeGreaterThan(0);
  });

  it.each(RULE_SET_PRESETS)(
    '$id takes its succession from the same three places, in the same order',
    (ruleSet) => {
      const placesOf = ({ boxes, successorPolicy }: RuleSet) =>
        [...successorPolicy.boxes, ...successorPolicy.fallback].map((box) => placeOf(box, boxes));
      expect(placesOf(ruleSet)).toEqual(placesOf(defaultRuleSet));
      const poolOf = ({ boxes, talentPool }: RuleSet) =>
        talentPool.boxes.map(({ box, level }) => `${placeOf(box, boxes)} ${level}`);
      expect(poolOf(ruleSet)).toEqual(poolOf(defaultRuleSet));
      for (const { requirements } of Object.values(ruleSet.targets)) {
        const named = requirements.flatMap((rule) => (rule.requirement === 'box' ? rule.anyOf : []));
        expect(named.map((box) => placeOf(box, ruleSet.boxes)).sort()).toEqual(
          placesOf(defaultRuleSet).sort(),
        );
      }
    },
  );

  it.each(RULE_SET_PRESETS)('$id recommends the same for the same place', (ruleSet) => {
    for (const { performance, potential, recommendation } of defaultRuleSet.boxes) {
      const same = ruleSet.boxes.find(
        (row) => row.performance === performance && row.potential === potential,
      );
      expect(same?.recommendation).toEqual(recommendation);
    }
  });
});

function placeOf(box: Box, boxes: RuleSet['boxes']): string {
  const row = boxes.find((one) => one.box === box) ?? expect.unreachable();
  return `${row.performance}/${row.potential}`;
}

describe('cut points', () => {
  it.each([
    ['bkn-411-2025', 80, 60],
    ['permenpanrb-3-2020', 90, 78],
    ['djbk-simt', 80, 60],
    ['djbk-simt-b', 80, 60],
    ['kemenkeu-type', 90, 78],
  ])('%s: %d and %d, both inclusive', (id, high, middle) => {
    const levels = (potential: number) => placeInBox(100, potential, preset(id)).potential;
    expect(levels(high)).toBe('tinggi');
    expect(levels(high - 0.001)).toBe('menengah');
    expect(levels(middle)).toBe('menengah');
    expect(levels(middle - 0.001)).toBe('rendah');
  });
});

describe('person P of worked case 10.2', () => {
  const place = (id: string) => placePerson(buildPerson(), today, preset(id));

  it('3.4(i): predikat Baik alone is sesuai', () => {
    for (const id of ['permenpanrb-3-2020', 'kemenkeu-type']) {
      expect(place(id).performance).toEqual({ score: 80, level: 'sesuai-ekspektasi' });
    }
  });

  it.each(PREDIKATS)('3.4(i): %s maps to a category', (predikat) => {
    const performance = [
      {
        year: 2025,
        workResult: 'sesuai-ekspektasi',
        behaviour: 'sesuai-ekspektasi',
        predikat,
        rater: null,
      } as const,
    ];
    const category = { 'sangat-baik': 'di-atas-ekspektasi', baik: 'sesuai-ekspektasi' }[String(predikat)];
    for (const id of ['permenpanrb-3-2020', 'kemenkeu-type']) {
      const placed = placePerson(buildPerson({ performance }), today, preset(id));
      expect(placed.performance?.level).toBe(category ?? 'di-bawah-ekspektasi');
    }
  });

  it('permenpanrb-3-2020: (22/27 + 30/40) / 2 = 78.24, menengah, box 5', () => {
    const placed = place('permenpanrb-3-2020');
    expect(placed.potential?.score).toBeCloseTo(((22 / 27 + 30 / 40) / 2) * 100, 10);
    expect(placed).toMatchObject({ box: 5, potential: { level: 'menengah' } });
  });

  it('djbk-simt: the same potential is menengah by 80/60, performance 79.75 as in the national set, box 5', () => {
    const placed = place('djbk-simt');
    expect(placed.potential?.score).toBeCloseTo(((22 / 27 + 30 / 40) / 2) * 100, 10);
    expect(placed.performance?.score).toBeCloseTo(79.75, 10);
    expect(placed).toMatchObject({ box: 5, potential: { level: 'menengah' } });
  });

  it('djbk-simt-b: 65 of competence and potential, 20 of qualification, 15 of integrity, and nothing else ranks', () => {
    const placed = place('djbk-simt-b');
    const experience = (80 + 80 + 80) / 3;
    const qualification = (90 + 100 + 80 + experience) * 0.05;
    const score = (22 / 27 + 30 / 40) * 32.5 + qualification + 15;
    expect(placed.potential?.score).toBeCloseTo(score, 10);
    expect(placed.talentScore).toBeCloseTo(score, 10);
    const { mix } = targetRulesOf('jpt-pratama', preset('djbk-simt-b'));
    expect(targetScore(score, 40, mix)).toBeCloseTo(score, 10);
  });

  it('kemenkeu-type: 70 of competence, 20 of potential, 10 of record; box 6 of its own map', () => {
    const placed = place('kemenkeu-type');
    const competence = 22 / 27;
    const record = (90 + 80 + 220 / 3 + 100 + 100) / 500;
    expect(placed.potential?.score).toBeCloseTo(70 * competence + 20 * (30 / 40) + 10 * record, 10);
    expect(placed).toMatchObject({ box: 6, potential: { level: 'menengah' } });
  });

  it('kemenkeu-type: technical competence is half of it where the post requires some', () => {
    const [assessment] = buildPerson().assessments;
    if (!assessment) throw new Error('the builder has an assessment');
    const threes = { itg: 3, kjs: 3, kom: 3, oph: 3, pep: 3, pdo: 3, mpu: 3, pkp: 3, prb: 3 };
    const standard = { competencies: threes, technical: { kurikulum: 4 } };
    const ruleSet = preset('kemenkeu-type');
    const measured = buildPerson({
      standard,
      assessments: [{ ...assessment, technical: { kurikulum: 2 } }],
    });
    const part = placePerson(measured, today, ruleSet).components.find(
      ({ name }) => name === 'kompetensi-teknis',
    );
    expect(part).toMatchObject({
      raw: 50,
      weight: 35,
      points: 17.5,
      source: ['assessments/2025-01-10', 'positions/kabid-sd/standard'],
    });
    expect(placePerson(buildPerson({ standard }), today, ruleSet).missing).toEqual([
      { input: 'kompetensi-teknis', reason: 'absent', since: null },
    ]);
  });
});

describe('ruleSetFrom', () => {
  it('is the base with the patch, if that is sound', () => {
    const made = ruleSetFrom(defaultRuleSet, {
      id: 'jayapura-2027',
      talentMix: { performance: 40, potential: 60 },
    });
    if (!made.ok) expect.unreachable();
    expect(made.value).toEqual({
      ...defaultRuleSet,
      id: 'jayapura-2027',
      talentMix: { performance: 40, potential: 60 },
    });
  });

  it.each([
    [{ talentMix: { performance: 40 } }, 'talentMix: weights add up to 90, not 100'],
    [{ validTo: 'kapan-kapan' }, 'validTo: not a date'],
    [{ bobot: 1 }, 'bobot: unknown'],
    [null, ': not an object'],
  ])('names the faults of %j', (patch, fault) => {
    const made = ruleSetFrom(defaultRuleSet, patch);
    if (made.ok) expect.unreachable();
    expect(made.error.map((one) => `${one.path}: ${one.fault}`)).toEqual([fault]);
    expect(() => sound(made)).toThrow(`faulty rule set: ${fault}`);
  });

  it('names them all', () => {
    const made = ruleSetFrom(defaultRuleSet, { title: 7, validFrom: 8 });
    expect(() => sound(made)).toThrow('faulty rule set: title: not a text; validFrom: not a date');
  });
});
