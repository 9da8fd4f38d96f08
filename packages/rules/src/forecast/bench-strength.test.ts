import { describe, expect, it } from 'vitest';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { buildForecastPost, buildNth } from '../testing/build-forecast.ts';
import { solveByForce } from '../testing/solve-by-force.ts';
import { day, position, unit } from '../testing/values.ts';
import { benchStrength } from './bench-strength.ts';

const today = day('2026-08-03');
const post = (id: string, changes: Parameters<typeof buildForecastPost>[0] = {}) =>
  buildForecastPost({ positionId: position(id), ...changes });

describe('benchStrength', () => {
  const people = [buildNth(1, { talentScore: 90 }), buildNth(2)];
  const posts = [
    post('c', { unitId: unit('dinas-sosial') }),
    post('a', { holder: buildNth(9).nip }),
    post('b'),
    post('d', { level: 'administrator', eselon: 'III.b', unitId: unit('dinas-sosial') }),
    post('e', { level: 'pelaksana', eselon: null }),
    post('f', { level: 'jpt-madya', eselon: 'I.b', critical: true }),
  ];
  const benchToday = () => benchStrength(posts, people, defaultRuleSet, today, solveByForce);

  it('looks at every post with a list, held or not, as if all fell vacant today', () => {
    const bench = benchToday();
    expect(bench.posts.map((one) => [one.post.positionId, one.ready.length, one.distinct, one.date])).toEqual(
      [
        ['f', 0, 0, today],
        ['a', 2, 1, today],
        ['b', 2, 1, today],
        ['c', 2, 0, today],
        ['d', 0, 0, today],
      ],
    );
    expect(bench.posts.map(({ assigned }) => assigned?.name ?? null)).toEqual([
      null,
      'Calon 1',
      'Calon 2',
      null,
      null,
    ]);
    expect(bench.coverage).toEqual({
      posts: 5,
      people: 2,
      alone: 3,
      distinct: 2,
      bare: ['f', 'c', 'd'],
      thin: ['f', 'a', 'b', 'c', 'd'],
    });
  });

  it('sums up by unit and by level', () => {
    const bench = benchToday();
    expect(bench.byUnit).toEqual([
      {
        of: 'dinas-pendidikan',
        posts: 3,
        people: 2,
        alone: 2,
        distinct: 2,
        bare: ['f'],
        thin: ['f', 'a', 'b'],
      },
      { of: 'dinas-sosial', posts: 2, people: 2, alone: 1, distinct: 0, bare: ['c', 'd'], thin: ['c', 'd'] },
    ]);
    expect(bench.byLevel).toEqual([
      { of: 'administrator', posts: 1, people: 0, alone: 0, distinct: 0, bare: ['d'], thin: ['d'] },
      { of: 'jpt-madya', posts: 1, people: 0, alone: 0, distinct: 0, bare: ['f'], thin: ['f'] },
      { of: 'jpt-pratama', posts: 3, people: 2, alone: 3, distinct: 2, bare: ['c'], thin: ['a', 'b', 'c'] },
    ]);
  });

  it('shows a part, in which everybody still counts once in the whole', () => {
    const shared = { ...defaultRuleSet, forecast: { ...defaultRuleSet.forecast, sharedFrom: 3 } };
    const part = (shown: string) =>
      benchStrength(posts, people, shared, today, solveByForce, ({ positionId }) => positionId === shown);
    expect(part('c')).toMatchObject({
      posts: [{ post: { positionId: 'c' }, assigned: null }],
      coverage: { posts: 1, people: 2, alone: 1, distinct: 0, bare: ['c'] },
      byUnit: [{ of: 'dinas-sosial', posts: 1 }],
      byLevel: [{ of: 'jpt-pratama', posts: 1 }],
      shared: [{ positions: ['a', 'b', 'c'] }, { positions: ['a', 'b', 'c'] }],
    });
    expect(part('d').shared).toEqual([]);
    expect(part('d').coverage).toMatchObject({ posts: 1, people: 0 });
  });

  it('counts as thin only what lies below the number of the policy', () => {
    const one = { ...defaultRuleSet, forecast: { ...defaultRuleSet.forecast, thinPool: 1 } };
    const { byLevel } = benchStrength(posts, people, one, today, solveByForce);
    expect(byLevel.find(({ of }) => of === 'jpt-pratama')).toMatchObject({ thin: ['c'] });
  });
});
