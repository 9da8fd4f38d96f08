import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import type { Predikat } from '../terms.ts';
import { distributionPanel } from './distribution-panel.ts';
import { type GroupMember, gapPanel } from './gap-panel.ts';
import { groupsToHide } from './groups-to-hide.ts';
import { type Rating, severityPanel } from './severity-panel.ts';

const { fairness } = defaultRuleSet;
const many = <T>(times: number, value: T): T[] => Array.from({ length: times }, () => value);
const rated = (group: string | null, times: number, predikat: Predikat): Rating[] =>
  many(times, { group, predikat });

describe('groupsToHide', () => {
  const hide = (sizes: Record<string, number>) =>
    [...groupsToHide(new Map(Object.entries(sizes)), 10)].sort();

  it('hides nobody where all are large enough', () => {
    expect(hide({ a: 10, b: 11 })).toEqual([]);
    expect(hide({})).toEqual([]);
  });

  it('hides a small one together with the next, so that neither is what is left', () => {
    expect(hide({ a: 9, b: 30, c: 20 })).toEqual(['a', 'c']);
    expect(hide({ a: 9, b: 10 })).toEqual(['a', 'b']);
  });

  it('takes the first by name of those that are alike, in whatever order they come', () => {
    expect(hide({ a: 9, b: 20, c: 20 })).toEqual(['a', 'b']);
    expect(hide({ c: 20, b: 20, a: 9 })).toEqual(['a', 'b']);
  });

  it('goes on until the hidden are enough people', () => {
    expect(hide({ a: 2, b: 3, c: 12, d: 20 })).toEqual(['a', 'b', 'c']);
    expect(hide({ a: 5, b: 5, c: 12, d: 20 })).toEqual(['a', 'b']);
    expect(hide({ a: 5, b: 4, c: 12, d: 20 })).toEqual(['a', 'b', 'c']);
  });
});

describe('severityPanel', () => {
  const ratings = [...rated('a', 10, 'sangat-baik'), ...rated('b', 10, 'baik')];

  it('by hand: 100 and 80 around 90, standard deviation √(2000/19)', () => {
    const { rows, ...whole } = severityPanel(ratings, fairness);
    expect(whole).toEqual({ people: 20, mean: 90, hidden: 0 });
    expect(rows).toMatchObject([
      { group: 'a', people: 10, mean: 100, alarm: 'lenient' },
      { group: 'b', people: 10, mean: 80, alarm: 'severe' },
    ]);
    expect(rows[0]?.effect).toBeCloseTo(0.974679, 6);
    expect(rows[1]?.effect).toBeCloseTo(-0.974679, 6);
    expect(rows[0]?.interval.low).toBeCloseTo(93.64104, 4);
    expect(rows[0]?.interval.high).toBeCloseTo(106.35896, 4);
  });

  it('alarms from the limit on, and only where chance does not explain it', () => {
    const alarms = (changes: object) =>
      severityPanel(ratings, { ...fairness, ...changes }).rows.map(({ alarm }) => alarm);
    const [row] = severityPanel(ratings, fairness).rows;
    expect(alarms({ severityLimit: row?.effect })).toEqual(['lenient', 'severe']);
    expect(alarms({ severityLimit: (row?.effect ?? 0) + 1e-9 })).toEqual([null, null]);
    // 12 and 8 of 20 Sangat Baik: 0.38 deviations from the mean at most, which ten ratings do not bear out
    const near = [
      ...rated('a', 6, 'sangat-baik'),
      ...rated('a', 4, 'baik'),
      ...rated('b', 4, 'sangat-baik'),
      ...rated('b', 6, 'baik'),
    ];
    expect(severityPanel(near, { ...fairness, severityLimit: 0 }).rows.map(({ alarm }) => alarm)).toEqual([
      null,
      null,
    ]);
  });

  it('sets the farthest first, then by name', () => {
    const more = [...ratings, ...rated(null, 10, 'kurang'), ...rated('c', 10, 'sangat-baik')];
    expect(severityPanel(more, fairness).rows.map(({ group }) => group)).toEqual([null, 'a', 'c', 'b']);
    const reversed = severityPanel(more.toReversed(), fairness).rows;
    expect(reversed.map(({ group }) => group)).toEqual([null, 'a', 'c', 'b']);
  });

  it('finds nothing where all rate alike', () => {
    const { rows } = severityPanel([...rated('a', 10, 'baik'), ...rated('b', 10, 'baik')], fairness);
    expect(rows).toMatchObject([
      { effect: 0, alarm: null },
      { effect: 0, alarm: null },
    ]);
  });

  it('says nothing of few: neither their mean nor what betrays it', () => {
    expect(severityPanel(rated('a', 9, 'baik'), fairness)).toEqual({
      people: 9,
      mean: null,
      hidden: 1,
      rows: [],
    });
    expect(severityPanel(rated('a', 10, 'baik'), fairness)).toMatchObject({ mean: 80, hidden: 0 });
    const { rows, hidden } = severityPanel([...ratings, ...rated('c', 9, 'kurang')], fairness);
    expect(hidden).toBe(2);
    expect(rows.map(({ group }) => group)).toEqual(['b']);
  });
});

describe('gapPanel', () => {
  const people = (group: string | null, times: number, talentScore: number, box: GroupMember['box'] = 5) =>
    many(times, { group, talentScore, box });
  const city = [
    ...people('pria', 5, 70, 9),
    ...people('pria', 5, 80, 8),
    ...people('wanita', 5, 60),
    ...people('wanita', 5, 70, 7),
  ];

  it('by hand: ten points and g 1.8172; all against half of the high boxes', () => {
    const { rows, ...whole } = gapPanel(city, fairness);
    expect(whole).toEqual({ people: 20, hidden: 0 });
    expect(rows).toMatchObject([
      {
        group: 'pria',
        people: 10,
        others: 10,
        score: { mean: 75, difference: 10 },
        highBoxes: { share: 100, difference: 50 },
        alarms: ['talent-score', 'high-boxes'],
      },
      {
        group: 'wanita',
        score: { mean: 65, difference: -10 },
        highBoxes: { share: 50, difference: -50 },
        alarms: ['talent-score', 'high-boxes'],
      },
    ]);
    expect(rows[0]?.score.effect).toBeCloseTo(1.817196, 5);
    expect(rows[0]?.score.interval.low).toBeCloseTo(5.0481, 3);
    // Wilson: 10 of 10 is 0.7225–1, 5 of 10 is 0.2366–0.7634; low 0.5 − √(0.2775² + 0.2634²)
    expect(rows[0]?.highBoxes.interval.low).toBeCloseTo(50 - 38.2625, 1);
    expect(rows[0]?.highBoxes.interval.high).toBeCloseTo(50 + 26.3407, 1);
  });

  it('alarms from each limit on, and not below it', () => {
    const effect = gapPanel(city, fairness).rows[0]?.score.effect ?? 0;
    const alarms = (gap: typeof fairness.gap) => gapPanel(city, { ...fairness, gap }).rows[0]?.alarms;
    expect(alarms({ effect, points: 50 })).toEqual(['talent-score', 'high-boxes']);
    expect(alarms({ effect: effect + 1e-9, points: 50 })).toEqual(['high-boxes']);
    expect(alarms({ effect, points: 50.1 })).toEqual(['talent-score']);
  });

  it('does not alarm at what chance explains', () => {
    const near = [
      ...people('pria', 6, 70, 9),
      ...people('pria', 4, 60),
      ...people('wanita', 5, 70, 9),
      ...people('wanita', 5, 60),
    ];
    const rules = { ...fairness, gap: { effect: 0, points: 0 } };
    expect(gapPanel(near, rules).rows.map(({ alarms }) => alarms)).toEqual([[], []]);
  });

  it('alarms at groups that differ while nobody in them does', () => {
    const { rows } = gapPanel([...people('a', 10, 70), ...people('b', 10, 80)], fairness);
    expect(rows.map(({ alarms }) => alarms)).toEqual([['talent-score'], ['talent-score']]);
    expect(rows[0]?.score.effect).toBeNull();
  });

  it('holds a group against the others whose group is known', () => {
    const { rows, people: known } = gapPanel([...city, ...people(null, 10, 0)], fairness);
    expect(known).toBe(20);
    expect(rows.map(({ others }) => others)).toEqual([10, 10]);
    expect(rows[0]?.score.difference).toBe(10);
  });

  it('needs others, as many as it hides below', () => {
    expect(gapPanel(people('a', 30, 70), fairness)).toEqual({ people: 30, hidden: 0, rows: [] });
    expect(gapPanel([...people('a', 30, 70), ...people(null, 30, 70)], fairness).rows).toEqual([]);
    const withFew = [...people('a', 30, 70), ...people('b', 9, 70), ...people(null, 30, 70)];
    expect(gapPanel(withFew, fairness)).toEqual({ people: 39, hidden: 2, rows: [] });
  });
});

describe('distributionPanel', () => {
  const inUnit = (unit: string, times: number, predikat: Predikat) => many(times, { unit, predikat });

  it('4a: of 20 rated in a unit that is Baik, 15 Baik and nobody below are too even', () => {
    const ratings = [
      ...inUnit('b', 15, 'baik'),
      ...inUnit('b', 5, 'sangat-baik'),
      ...inUnit('a', 10, 'kurang'),
    ];
    const rows = distributionPanel(ratings, new Map([['b', 'baik']]), defaultRuleSet);
    expect(rows).toMatchObject([
      {
        unit: 'a',
        organisation: null,
        warnings: [],
        note: 'no-organisation-predikat',
        counts: { kurang: 10 },
      },
      {
        unit: 'b',
        organisation: 'baik',
        counts: { 'sangat-baik': 5, baik: 15, 'butuh-perbaikan': 0, kurang: 0, 'sangat-kurang': 0 },
        note: null,
      },
    ]);
    expect(rows[1]?.warnings).toHaveLength(2);
  });

  it('4b: 14 of 20 Sangat Baik are what Istimewa allows', () => {
    const ratings = [...inUnit('b', 14, 'sangat-baik'), ...inUnit('b', 6, 'baik')];
    expect(distributionPanel(ratings, new Map([['b', 'istimewa']]), defaultRuleSet)).toMatchObject([
      { warnings: [], note: null },
    ]);
  });

  it('says of a unit of nine that it is too small, whatever its predikat', () => {
    const small = inUnit('b', 9, 'baik');
    expect(distributionPanel(small, new Map([['b', 'baik']]), defaultRuleSet)).toEqual([
      { unit: 'b', organisation: 'baik', counts: null, warnings: [], note: 'too-few-people' },
    ]);
    const order = [...inUnit('c', 10, 'baik'), ...inUnit('a', 10, 'baik')];
    expect(distributionPanel(order, new Map(), defaultRuleSet).map(({ unit }) => unit)).toEqual(['a', 'c']);
  });
});
