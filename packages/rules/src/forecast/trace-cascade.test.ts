import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Nip, PositionId } from '../brands.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import type { CandidateProfile } from '../succession.ts';
import { buildForecastPost, buildNth } from '../testing/build-forecast.ts';
import { day, position } from '../testing/values.ts';
import type { ForecastPost } from './forecast-post.ts';
import { type CascadeRequest, traceCascade } from './trace-cascade.ts';

const today = day('2026-08-03');

/** A post with an administrator or other person who holds it. */
function seat(n: number, person: Partial<CandidateProfile> = {}, changes: Partial<ForecastPost> = {}) {
  const holder = buildNth(n, person);
  const post = buildForecastPost({
    positionId: position(`post-${n}`),
    level: 'administrator',
    eselon: 'III.b',
    holder: holder.nip,
    ...changes,
  });
  return { post, holder };
}

const span = (level: 'pengawas' | 'pelaksana') => [{ level, from: day('2010-01-01'), until: null }];
const pengawas = { level: 'pengawas', levelSpans: span('pengawas') } as const;
const pelaksana = { level: 'pelaksana', levelSpans: span('pelaksana') } as const;
const target = buildForecastPost({ positionId: position('kepala') });

/** II ← III ← IV ← staff, each the only one for the post above. */
const LADDER = [
  seat(1),
  seat(2, pengawas, { level: 'pengawas', eselon: 'IV.a' }),
  seat(3, pelaksana, { level: 'pelaksana', eselon: null }),
];

function trace(seats: readonly ReturnType<typeof seat>[], changes: Partial<CascadeRequest> = {}) {
  return traceCascade({
    post: target,
    vacantOn: day('2026-10-01'),
    posts: [target, ...seats.map(({ post }) => post)],
    profiles: seats.map(({ holder }) => holder),
    choices: new Map(),
    ruleSet: defaultRuleSet,
    today,
    ...changes,
  });
}

/** [post, who opened it, who takes it], by the last digit. */
const chain = (result: ReturnType<typeof trace>) =>
  result.ok
    ? result.value.steps.map(({ post, vacatedBy, successor }) => [
        post.positionId,
        vacatedBy?.slice(-1) ?? null,
        successor?.nip.slice(-1) ?? null,
      ])
    : result.error;

const choose = (...pairs: (readonly [string, number])[]): ReadonlyMap<PositionId, Nip> =>
  new Map(pairs.map(([id, n]) => [position(id), buildNth(n).nip]));

describe('traceCascade', () => {
  it('goes from II over III and IV to a level that has no list', () => {
    const result = trace(LADDER);
    expect(chain(result)).toEqual([
      ['kepala', null, '1'],
      ['post-1', '1', '2'],
      ['post-2', '2', '3'],
      ['post-3', '3', null],
    ]);
    expect(result).toMatchObject({
      ok: true,
      value: {
        end: 'level-without-list',
        steps: [
          { date: '2026-10-01', ready: 1, fixed: false, successor: { rank: 1, box: 9, score: 83 } },
          { date: '2026-10-01', ready: 1 },
          { date: '2026-10-01', ready: 1 },
          { date: '2026-10-01', ready: 0, fixed: false, successor: null },
        ],
      },
    });
  });

  it('starts today for a post that is vacant already', () => {
    const { vacantOn } = { vacantOn: day('2026-08-02') };
    expect(trace(LADDER, { vacantOn })).toMatchObject({ value: { steps: [{ date: today }, {}, {}, {}] } });
  });

  it('takes rank 1 of each list, or whom the caller sets', () => {
    const seats = [...LADDER, seat(4, { talentScore: 80 })];
    expect(chain(trace(seats))).toMatchObject([['kepala', null, '1'], ['post-1', '1', '2'], {}, {}]);
    const fixed = trace(seats, { choices: choose(['kepala', 4]) });
    expect(chain(fixed)).toMatchObject([['kepala', null, '4'], ['post-4', '4', '2'], {}, {}]);
    expect(fixed).toMatchObject({ value: { steps: [{ fixed: true }, { fixed: false }, {}, {}] } });
    expect(
      chain(trace(seats, { choices: choose(['kepala', 4], ['post-4', 2], ['post-2', 3]) })),
    ).toHaveLength(4);
  });

  it('ends where nobody is eligible', () => {
    const result = trace(LADDER.slice(0, 1));
    expect(chain(result)).toEqual([
      ['kepala', null, '1'],
      ['post-1', '1', null],
    ]);
    expect(result).toMatchObject({ value: { end: 'nobody-eligible', steps: [{}, { ready: 0 }] } });
  });

  it('ends where everybody eligible is in the chain already', () => {
    // The first could go on to the post that the second leaves, both of one level.
    const { targets } = defaultRuleSet;
    const pratama = targets['jpt-pratama'];
    if (!pratama) return expect.unreachable();
    const ruleSet = { ...defaultRuleSet, targets: { ...targets, administrator: pratama } };
    const result = trace([seat(1, { talentScore: 90 }), seat(2)], { ruleSet });
    expect(chain(result)).toEqual([
      ['kepala', null, '1'],
      ['post-1', '1', '2'],
      ['post-2', '2', null],
    ]);
    expect(result).toMatchObject({
      value: { end: 'all-used', steps: [{ ready: 2 }, { ready: 1 }, { ready: 0 }] },
    });
  });

  it('does not bring back who leaves the first post', () => {
    const { holder } = seat(7, { talentScore: 99 });
    const left = { ...target, holder: holder.nip };
    const profiles = [holder, ...LADDER.map((one) => one.holder)];
    expect(chain(trace(LADDER, { post: left, profiles }))).toMatchObject([['kepala', '7', '1'], {}, {}, {}]);
  });

  it('ends where the successor leaves no post, or one that is not the organisation’s', () => {
    const free = buildNth(1, { positionId: null });
    expect(trace([], { profiles: [free] })).toMatchObject({
      value: { end: 'no-post-left', steps: [{ successor: { nip: free.nip } }] },
    });
    expect(trace([], { profiles: [buildNth(1)] })).toMatchObject({ value: { end: 'post-unknown' } });
    const { post, holder } = seat(1);
    const taken = { ...post, holder: buildNth(9).nip };
    expect(trace([], { profiles: [holder], posts: [taken] })).toMatchObject({
      value: { end: 'post-unknown' },
    });
  });

  it('goes no step for a post without a list', () => {
    const post = buildForecastPost({ level: 'pelaksana' });
    expect(trace(LADDER, { post })).toMatchObject({
      value: { end: 'level-without-list', steps: [{ successor: null, ready: 0 }] },
    });
  });

  it('refuses a choice that is not eligible, or in the chain already', () => {
    const refusal = { ok: false, error: { code: 'choice-not-eligible', positionId: 'kepala' } };
    expect(trace(LADDER, { choices: choose(['kepala', 2]) })).toMatchObject(refusal);
    expect(trace(LADDER, { choices: choose(['kepala', 8]) })).toMatchObject({
      error: { nip: buildNth(8).nip },
    });
    expect(trace(LADDER, { choices: choose(['post-1', 1]) })).toMatchObject({
      error: { code: 'choice-not-eligible', positionId: 'post-1' },
    });
  });

  it('refuses a choice for a post that the chain does not open', () => {
    expect(trace(LADDER, { choices: choose(['post-3', 1]) })).toEqual({
      ok: false,
      error: { code: 'choice-not-reached', positionId: 'post-3', nip: buildNth(1).nip },
    });
    expect(trace(LADDER, { choices: choose(['kepala', 1], ['entah', 2]) })).toMatchObject({
      error: { code: 'choice-not-reached', positionId: 'entah' },
    });
  });
});

describe('any cascade', () => {
  it('ends, and repeats neither post nor person', () => {
    const anyone = fc.record({
      kind: fc.constantFrom({}, pengawas, pelaksana),
      score: fc.integer({ min: 70, max: 90 }),
      box: fc.constantFrom(9, 8, 7, 5),
      /** Whose post it is; often somebody else's, so that posts and people do not fit together. */
      holds: fc.integer({ min: 1, max: 12 }),
    });
    const crowd = fc.array(anyone, { maxLength: 12 });
    fc.assert(
      fc.property(crowd, fc.integer({ min: 1, max: 12 }), (given, opened) => {
        const seats = given.map(({ kind, score, box, holds }, index) =>
          seat(
            index + 1,
            { ...kind, talentScore: score, box, positionId: position(`post-${holds}`) },
            { level: 'level' in kind ? kind.level : 'administrator' },
          ),
        );
        const first = seats[opened - 1]?.post ?? target;
        const result = trace(seats, { post: first });
        if (!result.ok) return expect.unreachable();
        const { steps } = result.value;
        const posts = steps.map(({ post }) => post.positionId);
        const successors = steps.flatMap(({ successor }) => (successor ? [successor.nip] : []));
        expect(steps.length).toBeGreaterThan(0);
        expect(new Set(posts).size).toBe(posts.length);
        expect(new Set(successors).size).toBe(successors.length);
        expect(successors).not.toContain(first.holder);
        for (const [index, { vacatedBy }] of steps.slice(1).entries()) {
          expect(vacatedBy).toBe(steps[index]?.successor?.nip);
        }
      }),
    );
  });
});
