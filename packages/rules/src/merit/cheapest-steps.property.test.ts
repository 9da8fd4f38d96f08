import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allAt, newWeights, oldWeights } from '../testing/merit-values.ts';
import { day } from '../testing/values.ts';
import { cheapestSteps } from './cheapest-steps.ts';
import type { MeritInstrument, MeritItem } from './instrument.ts';
import { meritInstrument } from './instruments.ts';
import { nextCategory } from './merit-category.ts';
import type { MeritLevels } from './merit-levels.ts';
import { roundTo } from './round-to.ts';
import { scoreIndex } from './score-index.ts';

const old = meritInstrument('kasn-9-2019');
const renewed = meritInstrument('permenpanrb-19-2025');

const standingOf = (levels: MeritLevels) => {
  const scored = scoreIndex(old, oldWeights, levels);
  if (!scored.ok) throw new Error(scored.error.code);
  return { instrument: old, weights: oldWeights, levels, evidence: [], exact: scored.value.exact };
};

describe('cheapestSteps', () => {
  it('has none at the top', () => {
    expect(cheapestSteps(standingOf(allAt(old, 4)))).toEqual({ steps: [], reachable: false });
  });

  it('takes what is worth most first: 75 points from 200 to 250 through aspects 3 to 8', () => {
    const { steps, reachable } = cheapestSteps(standingOf(allAt(old, 2)));
    expect(reachable).toBe(true);
    // one level of 5.x is worth 4 points, of 3.x 3⅓
    expect(steps.slice(0, 10).map(({ item }) => item[0])).toEqual(Array.from({ length: 10 }, () => '5'));
    expect(steps.map(({ gain }) => gain)).toEqual(steps.map(({ gain }) => gain).toSorted((a, b) => b - a));
    expect(steps.at(-1)?.index).toBeGreaterThanOrEqual(250);
    expect(steps.at(-2)?.index).toBeLessThan(250);
    expect(steps[0]).toMatchObject({ from: 2, to: 3, gain: 4, index: 204 });
  });

  it('names what the evidence does not show yet, and takes first what is shown already', () => {
    const shown = {
      code: 'penilaian-berkala' as const,
      measure: 'share' as const,
      value: 96,
      of: 100,
      source: '/v1/units',
      asOf: day('2026-11-02'),
    };
    const { steps } = cheapestSteps({ ...standingOf(allAt(old, 2)), evidence: [shown] });
    expect(steps.slice(0, 2)).toMatchObject([
      { item: '5.3', from: 2, to: 3, unmet: [] },
      { item: '5.3', from: 3, to: 4, unmet: [] },
    ]);
    expect(steps[2]).toMatchObject({ item: '5.1', unmet: [{ key: 'perjanjian-kinerja', found: null }] });
  });

  it('starts from the lowest level where none is given', () => {
    expect(cheapestSteps({ ...standingOf(allAt(old, 1)), levels: {} }).steps[0]).toMatchObject({
      from: 1,
      to: 2,
    });
  });

  it('says so where levels alone do not lead there', () => {
    const levels = allAt(renewed, 4);
    const survey = { satisfaction: 0, correction: 0 };
    const scored = scoreIndex(renewed, newWeights, { ...levels, 'A1.1': 3 }, survey);
    expect(
      cheapestSteps({
        instrument: renewed,
        weights: newWeights,
        levels: { ...levels, 'A1.1': 3 },
        evidence: [],
        exact: scored.ok ? scored.value.exact : 0,
      }),
    ).toMatchObject({ steps: [{ item: 'A1.1', to: 4, index: 0.75 }], reachable: false });
  });

  it('needs as few steps as trying everything finds', () => {
    fc.assert(
      fc.property(smallCase, ({ instrument, weights, levels }) => {
        const scored = scoreIndex(instrument, weights, levels);
        if (!scored.ok) throw new Error(scored.error.code);
        const { exact } = scored.value;
        const found = cheapestSteps({ instrument, weights, levels, evidence: [], exact });
        const fewest = fewestByForce(instrument, weights, levels);
        expect(found.reachable ? found.steps.length : null).toBe(fewest);
      }),
    );
  });

  it('tells an index after each step that the levels then make', () => {
    fc.assert(
      fc.property(smallCase, ({ instrument, weights, levels }) => {
        const scored = scoreIndex(instrument, weights, levels);
        if (!scored.ok) throw new Error(scored.error.code);
        const raised: Record<string, number> = { ...levels };
        const { steps } = cheapestSteps({
          instrument,
          weights,
          levels,
          evidence: [],
          exact: scored.value.exact,
        });
        for (const { item, from, to, index } of steps) {
          expect(raised[item]).toBe(from);
          raised[item] = to;
          expect(scoreIndex(instrument, weights, raised)).toMatchObject({ value: { index } });
        }
      }),
    );
  });
});

const bareItem = (id: string, weight: number): MeritItem => ({
  id,
  title: id,
  weight,
  gate: false,
  parts: [],
  levels: [[], [], []],
});

/** Two aspects with up to two items each: few enough to try every way. */
const smallCase = fc
  .record({
    points: fc.integer({ min: 40, max: 360 }),
    shapes: fc.array(
      fc.record({ weight: fc.integer({ min: 1, max: 4 }), level: fc.integer({ min: 1, max: 4 }) }),
      {
        minLength: 2,
        maxLength: 4,
      },
    ),
  })
  .map(({ points, shapes }) => {
    const items = shapes.map(({ weight }, index) => bareItem(`i${index}`, weight));
    const instrument: MeritInstrument = {
      ...old,
      aspects: [
        { id: '1', title: '1', items: items.slice(0, 1) },
        { id: '2', title: '2', items: items.slice(1) },
      ],
    };
    return {
      instrument,
      weights: { 1: points, 2: 400 - points },
      levels: Object.fromEntries(shapes.map(({ level }, index) => [`i${index}`, level])),
    };
  });

/** Every combination of higher levels; null where none reaches the next category. */
const fewestByForce = (
  instrument: MeritInstrument,
  weights: Readonly<Record<string, number>>,
  levels: MeritLevels,
): number | null => {
  const scored = scoreIndex(instrument, weights, levels);
  const next = scored.ok ? nextCategory(instrument, scored.value.exact) : null;
  if (next === null) return null;
  let ways: readonly { readonly levels: MeritLevels; readonly steps: number }[] = [{ levels, steps: 0 }];
  for (const id of Object.keys(levels)) {
    ways = ways.flatMap((way) =>
      Array.from({ length: 5 - (way.levels[id] ?? 1) }, (_, more) => ({
        levels: { ...way.levels, [id]: (way.levels[id] ?? 1) + more },
        steps: way.steps + more,
      })),
    );
  }
  const reaching = ways.filter((way) => {
    const reached = scoreIndex(instrument, weights, way.levels);
    return reached.ok && roundTo(reached.value.exact, 2) >= next.category.from;
  });
  return reaching.length === 0 ? null : Math.min(...reaching.map(({ steps }) => steps));
};
