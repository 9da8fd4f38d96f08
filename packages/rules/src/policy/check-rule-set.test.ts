import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRuleSet } from './check-rule-set.ts';
import { defaultRuleSet } from './default-rule-set.ts';
import bkn411 from './rule-sets/bkn-411-2025.json' with { type: 'json' };

type Path = readonly (string | number)[];

/** The rule set with one value replaced, or removed where `value` is undefined. */
function planted(path: Path, value: unknown): unknown {
  const copy: unknown = structuredClone(bkn411);
  const [last = '', ...up] = path.toReversed();
  let node: unknown = copy;
  for (const key of up.reverse()) node = Reflect.get(Object(node), key);
  if (value === undefined) Reflect.deleteProperty(Object(node), last);
  else Reflect.set(Object(node), last, value);
  return copy;
}

function faultsOf(data: unknown): string[] {
  const result = checkRuleSet(data);
  return result.ok ? [] : result.error.map(({ path, fault }) => `${path}: ${fault}`);
}

describe('checkRuleSet', () => {
  it('accepts the default rule set', () => {
    expect(checkRuleSet(bkn411)).toEqual({ ok: true, value: bkn411 });
    expect(defaultRuleSet.id).toBe('bkn-411-2025');
  });

  it.each<[Path, unknown, string]>([
    [
      ['axes', 'performance', 'components', 0, 'weight'],
      61,
      'axes.performance.components: weights add up to 101, not 100',
    ],
    [
      ['axes', 'performance', 'components', 0, 'weight'],
      '60',
      'axes.performance.components[0].weight: not a number from 0 to 100',
    ],
    [
      ['axes', 'performance', 'components', 1, 'name'],
      'predikat-kinerja',
      'axes.performance.components: a name occurs twice',
    ],
    [
      ['axes', 'performance', 'components', 0, 'measure'],
      'tebakan',
      'axes.performance.components[0].measure: not one of',
    ],
    [
      ['axes', 'performance', 'components', 0, 'scale', 'baik'],
      undefined,
      'axes.performance.components[0].scale.baik: not a number',
    ],
    [
      ['axes', 'performance', 'components', 0, 'whenAbsent'],
      'nol',
      'axes.performance.components[0].whenAbsent: not a number',
    ],
    [
      ['axes', 'potential', 'components', 4, 'scale', 's4'],
      100,
      'axes.potential.components[4].scale.s4: unknown',
    ],
    [
      ['axes', 'potential', 'components', 1, 'steps', 4, 'from'],
      0.5,
      'axes.potential.components[1].steps: does not end at 0',
    ],
    [
      ['axes', 'potential', 'components', 2, 'length', 1, 'from'],
      5,
      'axes.potential.components[2].length[1].from: not below',
    ],
    [
      ['axes', 'potential', 'levels', 1, 'from'],
      80,
      'axes.potential.levels[1].from: not below the one before',
    ],
    [['axes', 'potential', 'levels', 2, 'from'], 10, 'axes.potential.levels: does not end at 0'],
    [['axes', 'potential', 'levels', 2, 'level'], 'menengah', 'axes.potential.levels: rendah occurs 0 times'],
    [
      ['axes', 'potential', 'levels', 0, 'inclusive'],
      undefined,
      'axes.potential.levels[0].inclusive: not true or false',
    ],
    [
      ['axes', 'potential', 'levels', 2, 'inclusive'],
      false,
      'axes.potential.levels[2].inclusive: leaves out the score 0',
    ],
    [
      ['axes', 'potential', 'levels'],
      [
        { level: 'menengah', from: 80, inclusive: true },
        { level: 'tinggi', from: 60, inclusive: true },
        { level: 'rendah', from: 0, inclusive: true },
      ],
      'axes.potential.levels[1].level: stands below menengah',
    ],
    [
      ['axes', 'performance', 'levels'],
      [
        { level: 'di-atas-ekspektasi', from: 80, inclusive: true },
        { level: 'di-bawah-ekspektasi', from: 60, inclusive: true },
        { level: 'sesuai-ekspektasi', from: 0, inclusive: true },
      ],
      'axes.performance.levels[2].level: stands below di-bawah-ekspektasi',
    ],
    [
      ['axes', 'performance', 'components', 0, 'scale', 'baik'],
      101,
      'axes.performance.components[0].scale.baik: above scale.sangat-baik',
    ],
    [
      ['axes', 'performance', 'components', 0, 'scale', 'sangat-kurang'],
      41,
      'axes.performance.components[0].scale.sangat-kurang: above scale.kurang',
    ],
    [['axes', 'performance', 'levels'], [], 'axes.performance.levels: does not end at 0'],
    [
      ['axes', 'performance', 'components', 1, 'scale', 'internal'],
      71,
      'axes.performance.components[1].scale.internal: above scale.satyalancana',
    ],
    [
      ['axes', 'performance', 'components', 2, 'scale', 'unit'],
      71,
      'axes.performance.components[2].scale.unit: above scale.instansi',
    ],
    [
      ['axes', 'performance', 'components', 3, 'scale', 'kurang'],
      71,
      'axes.performance.components[3].scale.kurang: above scale.cukup',
    ],
    [
      ['axes', 'potential', 'components', 1, 'steps', 4, 'value'],
      41,
      'axes.potential.components[1].steps[4].value: above steps[3].value',
    ],
    [
      ['axes', 'potential', 'components', 2, 'length', 1, 'value'],
      101,
      'axes.potential.components[2].length[1].value: above length[0].value',
    ],
    [
      ['axes', 'potential', 'components', 2, 'breadth', 'satu-unit'],
      81,
      'axes.potential.components[2].breadth.satu-unit: above breadth.lintas-unit',
    ],
    [
      ['axes', 'potential', 'components', 2, 'acting', 'plh'],
      61,
      'axes.potential.components[2].acting.plh: above acting.plt-setara',
    ],
    [
      ['axes', 'potential', 'components', 4, 'scale', 'd4'],
      81,
      'axes.potential.components[4].scale.d4: above scale.s1',
    ],
    [
      ['axes', 'potential', 'components', 5, 'scale', 'serumpun'],
      101,
      'axes.potential.components[5].scale.serumpun: above scale.sesuai',
    ],
    [
      ['axes', 'potential', 'components', 6, 'scale', 'berat'],
      51,
      'axes.potential.components[6].scale.berat: above scale.sedang',
    ],
    [['talentMix', 'potential'], 40, 'talentMix: weights add up to 90'],
    [['boxes', 3, 'potential'], 'menengah', 'boxes: di-bawah-ekspektasi / tinggi occurs 0 times'],
    [['boxes', 3, 'box'], 9, 'boxes: a number occurs twice'],
    [['boxes', 3, 'box'], 10, 'boxes[3].box: not one of'],
    [['boxes', 0, 'box'], 8, 'successorPolicy.boxes[0]: box 9 is not in the map'],
    [['boxes', 0, 'box'], 8, 'fairness.highBoxes[2]: box 9 is not in the map'],
    [['boxes', 1, 'box'], 9, 'successorPolicy.fallback[0]: box 8 is not in the map'],
    [['boxes', 2, 'box'], 9, 'talentPool.boxes[2]: box 7 is not in the map'],
    [['boxes', 2, 'box'], 9, 'targets.pengawas.requirements[3].anyOf[2]: box 7 is not in the map'],
    [['competency', 'bands', 'pemetaan', 1, 'from'], 95, 'competency.bands.pemetaan[1].from: not below'],
    [['competency', 'defaultStandard', 'mahir'], undefined, 'competency.defaultStandard.mahir: not a number'],
    [['retirement', 'bup', 'pelaksana'], -58, 'retirement.bup.pelaksana: not a whole number'],
    [['rankRanges', 'II.b', 'lowest'], 'IV/e', 'rankRanges.II.b: lowest above highest'],
    [['targets', 'jpt-pratama', 'mix', 'talent'], 80, 'targets.jpt-pratama.mix: weights add up to 110'],
    [['targets', 'jpt-pratama', 'candidateLevels'], [], 'targets.jpt-pratama.candidateLevels: empty'],
    [
      ['targets', 'jpt-pratama', 'requirements', 3, 'effect'],
      'warn',
      'targets.jpt-pratama.requirements: box does not block',
    ],
    [
      ['targets', 'jpt-pratama', 'requirements', 0, 'requirement'],
      'bakat',
      'targets.jpt-pratama.requirements[0].requirement: not one of',
    ],
    [
      ['targets', 'jpt-pratama', 'requirements', 0, 'legalBasis'],
      '',
      'targets.jpt-pratama.requirements[0].legalBasis: not a text',
    ],
    [
      ['targets', 'jpt-pratama', 'requirements', 0],
      { requirement: 'not-incumbent', effect: 'block', legalBasis: 'x' },
      'targets.jpt-pratama.requirements: a requirement occurs twice',
    ],
    [['targets', 'jpt-pratama', 'requirements'], [], 'targets.jpt-pratama.requirements: box does not block'],
    [['targets', 'raja'], {}, 'targets.raja: unknown'],
    [['successionLevels', 0], 'pelaksana', 'successionLevels: pelaksana has no targets'],
    [['successorPolicy', 'n'], 0, 'successorPolicy.n: not a number from 1 to 10'],
    [['successorPolicy', 'n'], 2.5, 'successorPolicy.n: not a whole number'],
    [['successorPolicy', 'boxes'], [], 'successorPolicy.boxes: empty'],
    [['successorPolicy', 'fallback'], [9], 'successorPolicy: a box occurs twice'],
    [['ranking', 5], 'score', 'ranking: does not end with nip'],
    [['performanceBands', 'bands', 1, 'from'], 115, 'performanceBands.bands[1].from: not below'],
    [['validTo'], '2020-01-01', 'validTo: before validFrom'],
    [['validFrom'], '2026-02-30', 'validFrom: not a date'],
    [
      ['performanceBands', 'bands', 0, 'predikat'],
      'baik',
      'performanceBands.bands: sangat-baik occurs 0 times',
    ],
    [['forecast', 'sharedFrom'], 1, 'forecast.sharedFrom: '],
    [['matching', 'moves', 'maxChanges'], 0, 'matching.moves.maxChanges: '],
    [['talentPool', 'boxes'], [], 'talentPool.boxes: empty'],
    [['preflight', 'batchSize'], 0, 'preflight.batchSize: '],
    [['objection', 'instances', 0, 'answerDays'], 0, 'objection.instances[0].answerDays: '],
    [['fairness', 'suppressBelow'], 2, 'fairness.suppressBelow: '],
    [['cpnsAge', 'min'], 40, 'cpnsAge: min above max'],
    [['placeableStatuses'], 'aktif', 'placeableStatuses: not a list'],
    [['id'], 'a b', 'id: not a rule set id'],
    [['retirement'], null, 'retirement: not an object'],
  ])('names the fault planted at %j = %j', (path, value, expected) => {
    expect(faultsOf(planted(path, value)).join('\n')).toContain(expected);
  });

  it.each<[Path, unknown]>([
    [['validTo'], '2026-01-01'],
    [['cpnsAge', 'min'], 35],
    [['rankRanges', 'II.b', 'lowest'], 'IV/c'],
    [['successorPolicy'], { kind: 'TOP_1', boxes: [9], fallback: [] }],
    [['axes', 'performance', 'components', 0, 'scale', 'baik'], 100],
    [['axes', 'potential', 'components', 1, 'steps', 3, 'value'], 0],
  ])('lets %j = %j pass, at the bound', (path, value) => {
    expect(faultsOf(planted(path, value))).toEqual([]);
  });

  it('names several faults at once', () => {
    const faults = faultsOf({ ...bkn411, title: 7, ranking: 'nip' });
    expect(faults).toEqual(['title: not a text', 'ranking: not a list']);
  });

  it('takes weights in thirds, whose sum misses a hundred by binary noise', () => {
    const rules = { ...bkn411, talentMix: { performance: 100 / 3, potential: 200 / 3 + 1e-10 } };
    expect(faultsOf(rules)).toEqual([]);
    expect(faultsOf({ ...rules, talentMix: { performance: 50, potential: 50 + 1e-8 } })).toHaveLength(1);
    expect(faultsOf({ ...rules, talentMix: { performance: 50, potential: 50 - 1e-8 } })).toHaveLength(1);
  });

  it('refuses any weight but the one that makes a hundred', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (weight) => {
        const result = checkRuleSet(planted(['axes', 'performance', 'components', 0, 'weight'], weight));
        expect(result.ok).toBe(Math.abs(weight - 60) <= 1e-9);
      }),
    );
  });

  it.each([null, undefined, 7, 'bkn', [], {}])('refuses %j', (data) => {
    expect(checkRuleSet(data).ok).toBe(false);
  });
});
