import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../placement.ts';
import { defaultRuleSet } from '../policy/default-rule-set.ts';
import { day, nip, ruleSet, unit } from '../testing/values.ts';
import { NO_CAUSES } from './explain-move.ts';
import { mergeReplays } from './merge-replays.ts';
import type { MoveCauses, PersonReplay, Standing } from './person-replay.ts';
import type { ReplayTally } from './replay-tally.ts';
import { discloseTally, summarizeReplay } from './summarize-replay.ts';
import { tallyReplays } from './tally-replays.ts';

const settings = { ...defaultRuleSet.fairness, suppressBelow: 10 };
const context = { from: ruleSet('lama'), to: ruleSet('baru'), asOf: day('2026-08-03') };

function standing(box: Box | null): Standing {
  const score = { score: 70, level: 'sesuai-ekspektasi' } as const;
  return box === null
    ? { status: 'unplaced', box, performance: null, potential: null, talentScore: null }
    : {
        status: 'placed',
        box,
        performance: score,
        potential: { score: 70, level: 'menengah' },
        talentScore: 70,
      };
}

function replay(
  from: Box | null,
  to: Box | null,
  changes: Partial<Omit<PersonReplay, 'causes'>> & { readonly causes?: Partial<MoveCauses> } = {},
): PersonReplay {
  const { causes, ...rest } = changes;
  return {
    nip: nip('196803151993031004'),
    unitId: unit('dinas'),
    sex: 'pria',
    age: 45,
    before: standing(from),
    after: standing(to),
    moved: from !== to,
    causes: { ...NO_CAUSES, ...causes },
    ...rest,
  };
}

const many = (times: number, make: () => PersonReplay): PersonReplay[] => Array.from({ length: times }, make);
const tally = (replays: readonly PersonReplay[]): ReplayTally => tallyReplays(replays, context, settings);

describe('summarizeReplay', () => {
  it('counts people by box before and after, and each way between two boxes', () => {
    const renumbered = { causes: { boxMap: { before: 8, after: 7 } } } as const;
    const { all, from, to, asOf } = summarizeReplay(
      [
        replay(9, 5),
        replay(9, 9),
        replay(null, 5),
        replay(9, 5),
        replay(8, 7, renumbered),
        replay(8, 8, { moved: true }),
      ],
      context,
      settings,
    );
    expect({ from, to, asOf }).toEqual(context);
    expect(all).toMatchObject({ people: 6, moved: 5, renumbered: 1 });
    expect(all.cells).toEqual([
      { from: null, to: 5, people: 1, moved: 1 },
      { from: 8, to: 7, people: 1, moved: 1 },
      { from: 8, to: 8, people: 1, moved: 1 },
      { from: 9, to: 5, people: 2, moved: 2 },
      { from: 9, to: 9, people: 1, moved: 0 },
    ]);
    expect(all.before.map(({ people }) => people)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 2, 3]);
    expect(all.after.map(({ people }) => people)).toEqual([0, 0, 0, 0, 0, 3, 0, 1, 1, 1]);
    expect(all.after.map(({ box }) => box)).toEqual([null, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('counts what took part in the moves, most frequent first', () => {
    const result = { score: 70, level: 'menengah' } as const;
    const axis = { axis: 'potential', before: result, after: result } as const;
    const deltas = [
      { name: 'potensi', before: 1, after: 9, delta: 8 },
      { name: 'integritas', before: 1, after: 2, delta: 1 },
    ];
    const missing = { input: 'potensi', reason: 'absent', since: null } as const;
    const { causes } = summarizeReplay(
      [
        replay(9, 5, { causes: { axes: [{ ...axis, by: 'score', components: deltas }] } }),
        replay(9, 5, { causes: { axes: [{ ...axis, by: 'cut-off', components: deltas }] } }),
        replay(9, 5, { causes: { axes: [{ ...axis, by: 'either', components: deltas }] } }),
        replay(9, 5, { causes: { axes: [{ ...axis, by: 'only-together', components: deltas }] } }),
        replay(9, 5, { causes: { axes: [{ ...axis, by: 'cut-off', components: [] }] } }),
        replay(9, 5, { causes: { boxMap: { before: 9, after: 5 } } }),
        replay(9, null, { causes: { newlyMissing: [missing] } }),
        replay(null, 9, { causes: { noLongerMissing: [missing] } }),
        replay(9, 9),
      ],
      context,
      settings,
    );
    expect(causes).toEqual([
      { cause: 'potential/cut-off', people: 4 },
      { cause: 'potential/potensi', people: 3 },
      { cause: 'box-map', people: 1 },
      { cause: 'found/potensi', people: 1 },
      { cause: 'missing/potensi', people: 1 },
    ]);
  });

  it('lists the movers by unit and NIP', () => {
    const first = replay(9, 5, { unitId: unit('a'), nip: nip('198003152005032003') });
    const second = replay(9, 5, { unitId: unit('a'), nip: nip('198003152005032004') });
    const third = replay(9, 5, { unitId: unit('b'), nip: nip('198003152005032002') });
    for (const order of [
      [first, second, third],
      [third, second, first],
      [second, third, first],
    ]) {
      const { movers } = summarizeReplay([...order, replay(9, 9)], context, settings);
      expect(movers).toEqual([first, second, third]);
    }
  });

  it.each([
    [0, '0-34'],
    [34, '0-34'],
    [35, '35-44'],
    [44, '35-44'],
    [45, '45-54'],
    [54, '45-54'],
    [55, '55+'],
    [66, '55+'],
  ])('at %i somebody is in the age band %s', (age, band) => {
    const { groups } = tallyReplays([replay(9, 9, { age })], context, { ageBands: [0, 35, 45, 55] });
    expect(groups.filter(({ dimension }) => dimension === 'age-band')).toMatchObject([{ group: band }]);
  });

  it('refuses bands with a hole', () => {
    const bands = { ageBands: [20] };
    expect(tallyReplays([replay(9, 9, { age: 20 })], context, bands).groups).toHaveLength(3);
    expect(() => tallyReplays([replay(9, 9, { age: 19 })], context, bands)).toThrow('no age band covers 19');
  });
});

describe('groups', () => {
  const units = (sizes: Readonly<Record<string, number>>) =>
    Object.entries(sizes).flatMap(([id, size]) => many(size, () => replay(9, 5, { unitId: unit(id) })));
  const hidden = (sizes: Readonly<Record<string, number>>, suppressBelow = 10) =>
    summarizeReplay(units(sizes), context, { ...settings, suppressBelow })
      .groups.filter(({ dimension, suppressed }) => dimension === 'unit' && suppressed)
      .map(({ group }) => group);

  it('are units, sexes and age bands, each in order, with their own figures', () => {
    const { groups } = summarizeReplay(
      [
        ...many(10, () => replay(9, 5, { unitId: unit('b'), sex: 'wanita' })),
        ...many(11, () => replay(9, 9, { unitId: unit('a'), age: 31 })),
      ],
      context,
      settings,
    );
    expect(groups.map(({ dimension, group }) => `${dimension} ${group}`)).toEqual([
      'unit a',
      'unit b',
      'sex pria',
      'sex wanita',
      'age-band 0-34',
      'age-band 45-54',
    ]);
    const [a, b] = groups;
    expect(a).toMatchObject({ suppressed: false, people: 11, moved: 0 });
    expect(b).toMatchObject({ suppressed: false, people: 10, moved: 10 });
    if (!b || b.suppressed) expect.unreachable();
    expect(b.before.at(-1)).toEqual({ box: 9, people: 10 });
    expect(b.after.at(5)).toEqual({ box: 5, people: 10 });
  });

  it('are shown from ten people on', () => {
    expect(hidden({ a: 10, b: 10 })).toEqual([]);
    expect(hidden({ a: 9, b: 8, c: 20 })).toEqual(['a', 'b']);
    expect(hidden({ a: 9, b: 8, c: 20 }, 8)).toEqual([]);
  });

  it('a single small one takes the next smallest with it: it could be had by subtraction', () => {
    expect(hidden({ a: 9, b: 30, c: 20, d: 40 })).toEqual(['a', 'c']);
    expect(hidden({ a: 9, d: 20, c: 20, b: 30 })).toEqual(['a', 'c']);
    expect(hidden({ a: 9, c: 20, d: 20, b: 30 })).toEqual(['a', 'c']);
  });

  it('so do several that are together too small', () => {
    expect(hidden({ a: 4, b: 5, c: 20, d: 40 })).toEqual(['a', 'b', 'c']);
    expect(hidden({ a: 4, b: 6, c: 20, d: 40 })).toEqual(['a', 'b']);
  });

  it('leave out all figures of a hidden one', () => {
    const { groups } = summarizeReplay(units({ a: 3, b: 3 }), context, settings);
    expect(groups[0]).toEqual({ dimension: 'unit', group: 'a', suppressed: true });
    expect(hidden({ a: 3 })).toEqual(['a']);
  });
});

describe('mergeReplays', () => {
  const box = fc.constantFrom<Box | null>(null, 1, 5, 9);
  const anyReplay = fc
    .tuple(
      box,
      box,
      fc.constantFrom('a', 'b', 'c'),
      fc.constantFrom('pria' as const, 'wanita' as const),
      fc.nat({ max: 70 }),
    )
    .map(([from, to, unitId, sex, age]) =>
      replay(from, to, {
        unitId: unit(unitId),
        sex,
        age,
        causes: from !== null && to !== null && from !== to ? { boxMap: { before: from, after: to } } : {},
      }),
    );

  it('of any parts, in any order, is the tally of the whole', () => {
    fc.assert(
      fc.property(fc.array(anyReplay), fc.nat(), (replays, at) => {
        const cut = at % (replays.length + 1);
        const [left, right] = [replays.slice(0, cut), replays.slice(cut)];
        expect(mergeReplays(tally(left), tally(right))).toEqual(tally(replays));
        expect(mergeReplays(tally(right), tally(left))).toEqual(tally(replays));
      }),
    );
  });

  it('is disclosed as the whole would be', () => {
    const replays = many(15, () => replay(9, 5));
    const { movers: _, ...summary } = summarizeReplay(replays, context, settings);
    const merged = mergeReplays(tally(replays.slice(0, 4)), tally(replays.slice(4)));
    expect(discloseTally(merged, settings)).toEqual(summary);
  });

  it.each([{ from: ruleSet('x') }, { to: ruleSet('x') }, { asOf: day('2026-08-04') }])(
    'has no sum of different replays: %j',
    (other) => {
      expect(() => mergeReplays(tally([]), { ...tally([]), ...other })).toThrow(
        'no sum of lama>baru on 2026-08-03 and ',
      );
    },
  );
});
