import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter } from '../calendar.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import type { RankedCandidate } from '../succession.ts';
import { buildForecastPost, buildNth } from '../testing/build-forecast.ts';
import { solveByForce } from '../testing/solve-by-force.ts';
import { day, position } from '../testing/values.ts';
import { assignPeople } from './assign-people.ts';
import type { SolveAssignment } from './choose-people.ts';
import type { ForecastPost } from './forecast-post.ts';
import type { ReadyList } from './ready-list.ts';

const today = day('2026-08-03');

interface Listed {
  readonly n: number;
  readonly score: number;
  readonly box?: 9 | 8 | 7;
}

/** A list of people by number, in the order of the default ranking; the first three are its shortlist. */
function list(
  id: string,
  people: readonly Listed[],
  post: Partial<ForecastPost> = {},
  date = today,
): ReadyList {
  const candidates = people
    .map(({ n, score, box = 9 as const }) => ({ ...buildNth(n), score, box }))
    .sort((a, b) => b.box - a.box || b.score - a.score || (a.nip < b.nip ? -1 : 1))
    .map(
      ({ nip, name, score, box }, index): RankedCandidate => ({
        rank: index + 1,
        nip,
        name,
        box,
        score,
        talentScore: score,
        technicalScore: null,
        fallback: false,
        warnings: [],
      }),
    );
  return {
    post: buildForecastPost({ positionId: position(id), ...post }),
    date,
    candidates,
    shortlist: candidates.slice(0, 3).map(({ nip }) => nip),
  };
}

const assign = (
  lists: readonly ReadyList[],
  ruleSet: RuleSet = defaultRuleSet,
  solve: SolveAssignment = solveByForce,
) => assignPeople(lists, ruleSet, solve);

/** Who got which post, by the last digits of the NIP. */
const chosen = (lists: readonly ReadyList[], ruleSet?: RuleSet) =>
  assign(lists, ruleSet).posts.map(({ post, assigned }) => [
    post.positionId,
    assigned === null ? null : Number(assigned.nip.slice(-3)),
  ]);

describe('assignPeople', () => {
  it('covers a post by moving somebody who could have two', () => {
    const lists = [
      list('a', [{ n: 1, score: 90 }]),
      list('b', [
        { n: 1, score: 95 },
        { n: 2, score: 70 },
      ]),
    ];
    expect(chosen(lists)).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    expect(assign(lists).coverage).toMatchObject({ posts: 2, alone: 2, distinct: 2, bare: [] });
  });

  it('counts coverage before and after one person counts once', () => {
    const lists = [
      list('a', [{ n: 1, score: 90 }]),
      list('b', [{ n: 1, score: 80 }]),
      list('c', []),
      list('d', [{ n: 2, score: 60 }]),
    ];
    expect(chosen(lists)).toEqual([
      ['a', 1],
      ['b', null],
      ['c', null],
      ['d', 2],
    ]);
    expect(assign(lists).coverage).toEqual({
      posts: 4,
      people: 2,
      alone: 3,
      distinct: 2,
      bare: ['b', 'c'],
      thin: ['a', 'b', 'c', 'd'],
    });
  });

  it('takes the highest total of scores among people of one box', () => {
    const lists = [
      list('a', [
        { n: 1, score: 90 },
        { n: 2, score: 89 },
      ]),
      list('b', [
        { n: 1, score: 85 },
        { n: 2, score: 70 },
      ]),
    ];
    expect(chosen(lists)).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });

  it('is rank 1 for a single post, box before score (10.9)', () => {
    const lists = [
      list('a', [
        { n: 3, score: 90, box: 8 },
        { n: 1, score: 85.2 },
        { n: 2, score: 84.9 },
      ]),
    ];
    expect(chosen(lists)).toEqual([['a', 1]]);
    const byScore: RuleSet = { ...defaultRuleSet, ranking: ['score', 'box', 'nip'] };
    expect(chosen(lists, byScore)).toEqual([['a', 3]]);
  });

  it('gives the first post its best ranked where nothing else decides', () => {
    const both = [
      { n: 1, score: 80 },
      { n: 2, score: 80 },
    ];
    expect(chosen([list('b', both), list('a', both)])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    const later = list('a', both, {}, dayAfter(today));
    expect(chosen([later, list('b', both)])).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
    expect(chosen([list('b', both), later])).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
    const higher = list('b', both, { level: 'jpt-pratama' });
    expect(chosen([list('a', both, { level: 'administrator' }), higher])).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
  });

  it('says how many people of its own a post keeps, and whether that is thin', () => {
    const people = [1, 2, 3, 4].map((n) => ({ n, score: 90 - n }));
    const { posts } = assign([list('a', people), list('b', people.slice(0, 3))]);
    expect(posts).toMatchObject([
      {
        post: { positionId: 'a' },
        ready: people.map(({ n }) => buildNth(n).nip),
        shortlisted: 3,
        distinct: 3,
        thin: false,
      },
      { post: { positionId: 'b' }, ready: { length: 3 }, shortlisted: 3, distinct: 2, thin: true },
    ]);
  });

  it('names who stands on many shortlists, most first, then by NIP', () => {
    const common = [
      { n: 2, score: 90 },
      { n: 1, score: 80 },
    ];
    const lists = [
      list('a', [...common, { n: 9, score: 70 }, { n: 3, score: 60 }]),
      list('b', common),
      list('c', [...common, { n: 3, score: 60 }]),
      list('d', [
        { n: 1, score: 80 },
        { n: 3, score: 70 },
        { n: 9, score: 60 },
      ]),
    ];
    const { shared } = assign(lists);
    expect(shared).toEqual([
      { nip: buildNth(1).nip, name: 'Calon 1', positions: ['a', 'b', 'c', 'd'] },
      { nip: buildNth(2).nip, name: 'Calon 2', positions: ['a', 'b', 'c'] },
    ]);
    const two = { ...defaultRuleSet, forecast: { ...defaultRuleSet.forecast, sharedFrom: 2 } };
    expect(assign(lists, two).shared.map(({ positions }) => positions)).toEqual([
      ['a', 'b', 'c', 'd'],
      ['a', 'b', 'c'],
      ['c', 'd'],
      ['a', 'd'],
    ]);
  });

  it('follows the list where it ranks neither by box nor by score first', () => {
    const given = list('a', [
      { n: 1, score: 90 },
      { n: 2, score: 80 },
    ]);
    const [best, next] = given.candidates;
    if (!best || !next) return expect.unreachable();
    const candidates = [
      { ...next, rank: 1 },
      { ...best, rank: 2 },
    ];
    const other = { ...given, candidates, post: { ...given.post, positionId: position('b') } };
    const bySeniority: RuleSet = { ...defaultRuleSet, ranking: ['rank-since', 'nip'] };
    expect(chosen([{ ...given, candidates }, other], bySeniority)).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });

  it('asks the solver about no more people than could be chosen, and a bare place for each post', () => {
    const crowd = Array.from({ length: 9 }, (_, n) => ({ n: n + 1, score: 90 - n }));
    const sizes: number[][] = [];
    const measured: SolveAssignment = (costs) => {
      sizes.push(costs.map((row) => row.length));
      return solveByForce(costs);
    };
    assign([list('a', crowd), list('b', crowd)], defaultRuleSet, measured);
    expect(sizes).toEqual([[4, 4]]);
  });

  it('is empty for no posts, without asking the solver', () => {
    const never: SolveAssignment = () => expect.unreachable();
    expect(assign([], defaultRuleSet, never)).toEqual({
      posts: [],
      coverage: { posts: 0, people: 0, alone: 0, distinct: 0, bare: [], thin: [] },
      shared: [],
    });
  });
});

const people = fc.uniqueArray(
  fc.record({
    n: fc.integer({ min: 1, max: 4 }),
    score: fc.constantFrom(70, 80, 80.5),
    box: fc.constantFrom(9, 8, 7),
  }),
  { selector: ({ n }) => n, maxLength: 4 },
);
const problem = fc.array(people, { minLength: 1, maxLength: 4 });
const listsOf = (given: readonly (readonly Listed[])[]) => given.map((one, at) => list(`post-${at}`, one));

describe('any assignment', () => {
  it('uses nobody twice, and only people of the list', () => {
    fc.assert(
      fc.property(problem, (given) => {
        const lists = listsOf(given);
        const { posts } = assign(lists);
        const used = posts.flatMap(({ assigned }) => (assigned ? [assigned.nip] : []));
        expect(new Set(used).size).toBe(used.length);
        for (const { post, assigned } of posts) {
          const own = lists.find((one) => one.post.positionId === post.positionId);
          if (assigned !== null) expect(own?.candidates).toContainEqual(assigned);
        }
      }),
    );
  });

  it('covers at least as many posts as going down the list does', () => {
    fc.assert(
      fc.property(problem, (given) => {
        const lists = listsOf(given);
        const greedy = new Set<string>();
        for (const { candidates } of lists) {
          const free = candidates.find(({ nip }) => !greedy.has(nip));
          if (free) greedy.add(free.nip);
        }
        const { coverage } = assign(lists);
        expect(coverage.distinct).toBeGreaterThanOrEqual(greedy.size);
        expect(coverage.distinct).toBeLessThanOrEqual(coverage.alone);
      }),
    );
  });

  it('is the best of all: coverage, then boxes, then scores, then ranks in the order of the posts', () => {
    fc.assert(
      fc.property(problem, (given) => {
        const lists = listsOf(given);
        expect(assign(lists).posts.map(({ assigned }) => assigned?.nip ?? null)).toEqual(bestOf(lists));
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order of the posts, nor on which optimum the solver finds', () => {
    const backwards: SolveAssignment = (costs) =>
      solveByForce(costs.map((row) => row.toReversed())).map(([row, column]) => [
        row,
        (costs[0] ?? []).length - 1 - column,
      ]);
    fc.assert(
      fc.property(problem, (given) => {
        const lists = listsOf(given);
        const expected = assign(lists);
        expect(assign(lists.toReversed())).toEqual(expected);
        expect(assign(lists, defaultRuleSet, backwards)).toEqual(expected);
      }),
    );
  });
});

/** By trying everything and comparing aim by aim, without any weights. */
function bestOf(lists: readonly ReadyList[]): (string | null)[] {
  let best: { readonly nips: (string | null)[]; readonly aims: number[] } | undefined;
  const extend = (at: number, taken: readonly (RankedCandidate | null)[]) => {
    const own = lists[at];
    if (!own) {
      const aims = aimsOf(taken);
      if (!best || compare(aims, best.aims) < 0) best = { nips: taken.map((one) => one?.nip ?? null), aims };
      return;
    }
    const used = taken.map((one) => one?.nip);
    for (const one of own.candidates) if (!used.includes(one.nip)) extend(at + 1, [...taken, one]);
    extend(at + 1, [...taken, null]);
  };
  extend(0, []);
  return best?.nips ?? [];
}

/** Each the smaller the better, the first before the next. */
function aimsOf(taken: readonly (RankedCandidate | null)[]): number[] {
  const used = taken.flatMap((one) => (one ? [one] : []));
  const sum = (of: (one: RankedCandidate) => number) => used.reduce((total, one) => total + of(one), 0);
  return [
    -used.length,
    sum(({ box }) => 9 - box),
    sum(({ score }) => -score),
    ...taken.map((one) => one?.rank ?? 99),
  ];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
