import {
  defaultRuleSet,
  presetOf,
  RULE_SET_PRESETS,
  type RuleSet,
  replayPeople,
  summarizeReplay,
} from '@kotak9/rules';
import { day } from '@kotak9/rules/testing';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SEED, generateCity } from '../city/generate-city.ts';
import { parseReplayFlags } from './replay-flags.ts';
import { reportMover } from './replay-mover.ts';
import { reportReplay } from './replay-report.ts';

const today = day('2026-11-24');
const size = 500;
const { people } = generateCity({ people: size, seed: DEFAULT_SEED, today });
const byNip = new Map(people.map((person) => [person.nip, person]));
const preset = (id: string): RuleSet => presetOf(id) ?? expect.unreachable(id);
const kemenkeu = preset('kemenkeu-type');
const run = (from: RuleSet, to: RuleSet) => {
  const replays = [...replayPeople(people, today, from, to)];
  return {
    replays,
    summary: summarizeReplay(replays, { from: from.id, to: to.id, asOf: today }, from.fairness),
  };
};

describe('flags of npm run replay', () => {
  it('are two presets, and have defaults', () => {
    expect(parseReplayFlags(['--to', 'kemenkeu-type'])).toEqual({
      ok: true,
      flags: { from: defaultRuleSet, to: kemenkeu, people: 1500, asOf: undefined, limit: 20 },
    });
    const given = ['--from', 'djbk-simt', '--to', 'kemenkeu-type', '--people', '60', '--as-of', '2028-02-29'];
    expect(parseReplayFlags([...given, '--limit', '0'])).toEqual({
      ok: true,
      flags: { from: preset('djbk-simt'), to: kemenkeu, people: 60, asOf: '2028-02-29', limit: 0 },
    });
  });

  it.each([
    [[], '--to takes one of bkn-411-2025, permenpanrb-3-2020'],
    [['--to', 'x'], 'not "x"'],
    [['--from', 'x', '--to', 'djbk-simt'], '--from takes one of'],
    [['--to', 'djbk-simt', '--people', '0'], '--people'],
    [['--to', 'djbk-simt', '--limit', '-1'], '--limit'],
    [['--to', 'djbk-simt', '--as-of', '2027-02-29'], '--as-of'],
    [['--two', 'djbk-simt'], '--two'],
    [['extra'], 'extra'],
  ])('%j is refused, with the usage', (given, why) => {
    const parsed = parseReplayFlags(given);
    expect(parsed.ok ? '' : parsed.problem).toContain(why);
    expect(parsed.ok ? '' : parsed.problem).toContain('Usage: npm run replay');
  });
});

const pairs = RULE_SET_PRESETS.flatMap((from) => RULE_SET_PRESETS.map((to) => ({ from, to })));

describe('the sample city', () => {
  it.each(pairs)(
    '$from.id against $to.id: counts everybody, and moves nobody if they are the same',
    (pair) => {
      const { summary } = run(pair.from, pair.to);
      const sum = (counts: readonly { readonly people: number }[]) =>
        counts.reduce((total, { people: counted }) => total + counted, 0);
      expect(sum(summary.all.before)).toBe(size);
      expect(sum(summary.all.after)).toBe(size);
      expect(summary.movers).toHaveLength(summary.all.moved);
      expect(summary.all.moved > 0).toBe(pair.from !== pair.to);
    },
  );
});

describe('the report', () => {
  const { summary } = run(defaultRuleSet, kemenkeu);
  const lines = reportReplay(summary, defaultRuleSet, kemenkeu);

  it('has distribution, matrix and groups', () => {
    expect(lines[0]).toBe('Replay of bkn-411-2025 against kemenkeu-type: 500 people as of 2026-11-24');
    expect(lines[1]).toMatch(/^\d+ move, \d+ of them only because/);
    const nine = lines.filter((line) => line.startsWith('9  '));
    expect(nine).toHaveLength(2);
    const [before = 0, after = 0] = (nine[0] ?? '').trim().split(/\s+/).slice(1).map(Number);
    expect(before).toBe(summary.all.before.at(-1)?.people);
    expect(after).toBe(summary.all.after.at(-1)?.people);
    expect((nine[1] ?? '').trim().split(/\s+/)).toHaveLength(11);
    expect(lines.find((line) => line.includes('sex pria'))).toMatch(/\d+ +\d+$/);
    expect(lines.some((line) => line.endsWith('suppressed'))).toBe(true);
  });

  it('prints of each mover the points that make up both scores', () => {
    for (const mover of summary.movers.slice(0, 50)) {
      const inputs = byNip.get(mover.nip) ?? expect.unreachable();
      const printed = reportMover(mover, inputs, today, defaultRuleSet, kemenkeu).join('\n');
      const [before = '', after = ''] = printed.split('  after, ');
      for (const [part, standing] of [[before, mover.before] as const, [after, mover.after] as const]) {
        for (const axis of ['performance', 'potential'] as const) {
          const score = standing[axis]?.score;
          if (score === undefined) continue;
          const points = [...part.matchAll(new RegExp(`^ +${axis} .*= +([\\d.]+)$`, 'gm'))];
          expect(points.reduce((total, [, figure]) => total + Number(figure), 0)).toBeCloseTo(score, 2);
        }
      }
      expect(printed).toContain('  because ');
    }
  });
});
