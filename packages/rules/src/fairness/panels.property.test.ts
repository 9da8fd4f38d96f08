import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { PREDIKATS } from '../terms.ts';
import { gapPanel } from './gap-panel.ts';
import { severityPanel } from './severity-panel.ts';

const { fairness } = defaultRuleSet;
const box = fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8, 9);
const standing = fc.record({ talentScore: fc.nat(100), box });
const members = (groups: readonly (string | null)[]) =>
  fc.array(fc.record({ group: fc.constantFrom(...groups), talentScore: fc.nat(100), box }), {
    maxLength: 80,
  });

describe('gapPanel', () => {
  it('turns about when two groups swap their labels', () => {
    fc.assert(
      fc.property(members(['a', 'b']), (people) => {
        const swapped = people.map((one) => ({ ...one, group: one.group === 'a' ? 'b' : 'a' }));
        const there = gapPanel(people, fairness).rows;
        const back = gapPanel(swapped, fairness).rows;
        expect(back).toHaveLength(there.length);
        for (const row of there) {
          const other = back.find(({ group }) => group === row.group) ?? expect.unreachable();
          expect(other.score.difference).toBeCloseTo(-row.score.difference, 9);
          expect(other.score.effect ?? 0).toBeCloseTo(-(row.score.effect ?? 0), 9);
          expect(other.score.interval.low).toBeCloseTo(-row.score.interval.high, 9);
          expect(other.highBoxes.difference).toBeCloseTo(-row.highBoxes.difference, 9);
          expect(other.highBoxes.interval.low).toBeCloseTo(-row.highBoxes.interval.high, 9);
          expect(other.alarms).toEqual(row.alarms);
        }
      }),
    );
  });

  it('finds no gap between equal groups', () => {
    fc.assert(
      fc.property(fc.array(standing, { minLength: 10, maxLength: 40 }), (people) => {
        const twice = ['a', 'b'].flatMap((group) => people.map((one) => ({ ...one, group })));
        const { rows } = gapPanel(twice, fairness);
        expect(rows).toHaveLength(2);
        for (const { score, highBoxes, alarms } of rows) {
          expect([score.difference, score.effect, highBoxes.difference, alarms]).toEqual([0, 0, 0, []]);
        }
      }),
    );
  });

  it('never shows a group below the limit, nor holds one against fewer', () => {
    fc.assert(
      fc.property(members(['a', 'b', 'c', 'd', null]), (people) => {
        for (const row of gapPanel(people, fairness).rows) {
          expect(people.filter(({ group }) => group === row.group)).toHaveLength(row.people);
          expect(row.people).toBeGreaterThanOrEqual(10);
          expect(row.others).toBeGreaterThanOrEqual(10);
        }
      }),
    );
  });
});

describe('severityPanel', () => {
  const rating = fc.record({
    group: fc.constantFrom('a', 'b', 'c', 'd', null),
    predikat: fc.constantFrom(...PREDIKATS),
  });

  it('never shows a group below the limit, nor leaves one to be had by subtraction', () => {
    fc.assert(
      fc.property(fc.array(rating, { maxLength: 80 }), (ratings) => {
        const { rows, people, hidden } = severityPanel(ratings, fairness);
        const shown = rows.reduce((sum, row) => sum + row.people, 0);
        for (const row of rows) expect(row.people).toBeGreaterThanOrEqual(10);
        if (rows.length > 0 && hidden > 0) {
          expect(hidden).toBeGreaterThan(1);
          expect(people - shown).toBeGreaterThanOrEqual(10);
        }
      }),
    );
  });
});
