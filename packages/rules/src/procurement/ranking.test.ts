import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../testing/values.ts';
import { passPlaceOn } from './pass-place-on.ts';
import { type RankedApplicant, rankSelection } from './rank-selection.ts';
import { type SelectionTable, selectionTableOn } from './selection-table.ts';
import { compareStandings, decidedBy, type SelectionStanding } from './standing.ts';

const table = tableOn('2026-08-01');
const { cpns } = table;

function tableOn(date: string): SelectionTable {
  const found = selectionTableOn(day(date));
  if (!found) throw new Error('no table');
  return found;
}

describe('the ranking', () => {
  const base = { final: 70, skd: 385, tkp: 180, tiu: 110, twk: 95, ijazah: 0.8, usia: -19990817 };
  const make = (applicantId: string, values: SelectionStanding['values'] = {}): SelectionStanding => ({
    applicantId,
    values: { ...base, ...values },
  });
  const order = cpns.finalOrder;
  const ids = (ranking: ReturnType<typeof rankSelection>) =>
    ranking.ok ? ranking.value.map(({ applicantId }) => applicantId) : ranking.error.applicantIds;

  it.each(order.map((key, at) => [key, at] as const))(
    'is decided by %s where all before is equal',
    (key, at) => {
      const better = base[key as keyof typeof base] + 1;
      // everything after it speaks for the other
      const after = Object.fromEntries(order.slice(at + 1).map((k) => [k, base[k as keyof typeof base] + 1]));
      const ranking = rankSelection([make('a', after), make('b', { [key]: better })], 1, order);
      expect(ranking).toMatchObject({
        ok: true,
        value: [
          { rank: 1, applicantId: 'b', outcome: 'lulus', behindBy: null },
          { rank: 2, applicantId: 'a', outcome: 'cadangan', behindBy: key },
        ],
      });
    },
  );

  it('takes the older of two', () => {
    const two = [make('young', { usia: -20000101 }), make('old', { usia: -19991231 })];
    expect(ids(rankSelection(two, 1, order))).toEqual(['old', 'young']);
  });

  it('does not take noise of computing for a difference', () => {
    const two = [make('a', { final: 0.1 + 0.2, skd: 380 }), make('b', { final: 0.3, skd: 385 })];
    expect(ids(rankSelection(two, 1, order))).toEqual(['b', 'a']);
    expect(decidedBy(make('a', { final: 70.000_001 }), make('b'), order)).toBe('final');
    expect(decidedBy(make('a'), make('b'), order)).toBeNull();
    expect(
      compareStandings({ applicantId: 'a', values: {} }, { applicantId: 'b', values: { final: 1 } }, order),
    ).toBeGreaterThan(0);
  });

  it('asks the panel where two at the cut are equal in everything, and only there', () => {
    const three = [make('c'), make('a'), make('b')];
    expect(rankSelection(three, 1, order)).toEqual({ ok: false, error: { applicantIds: ['a', 'b', 'c'] } });
    expect(rankSelection(three, 1, order, ['b', 'a'])).toMatchObject({ ok: false });
    expect(ids(rankSelection(three, 1, order, ['b', 'c', 'a']))).toEqual(['b', 'c', 'a']);
    expect(ids(rankSelection(three, 3, order))).toEqual(['a', 'b', 'c']);
    expect(ids(rankSelection([...three, make('top', { final: 71 })], 1, order))).toEqual([
      'top',
      'a',
      'b',
      'c',
    ]);
    expect(ids(rankSelection([...three, make('last', { final: 69 })], 3, order))).toEqual([
      'a',
      'b',
      'c',
      'last',
    ]);
    expect(ids(rankSelection([...three, make('last', { final: 69 })], 2, order))).toEqual(['a', 'b', 'c']);
    expect(ids(rankSelection([], 1, order))).toEqual([]);
    expect(rankSelection([{ applicantId: 'a', values: {} }], 1, order)).toMatchObject({
      value: [{ final: 0 }],
    });
  });

  it('lets the panel decide nothing that the law decides', () => {
    const two = [make('a', { final: 71 }), make('b')];
    expect(ids(rankSelection(two, 1, order, ['b', 'a']))).toEqual(['a', 'b']);
  });

  it('passes exactly as many as there are posts, the best', () => {
    const many = fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(many, fc.integer({ min: 1, max: 10 }), (finals, posts) => {
        const ranking = rankSelection(
          finals.map((final) => make(`p${final}`, { final })),
          posts,
          order,
        );
        if (!ranking.ok) throw new Error('undecided');
        const passed = ranking.value.filter(({ outcome }) => outcome === 'lulus').map(({ final }) => final);
        expect(passed).toEqual(finals.toSorted((a, b) => b - a).slice(0, posts));
      }),
    );
  });
});

describe('a place given up', () => {
  const ranked = (rank: number, outcome: RankedApplicant['outcome']): RankedApplicant => ({
    rank,
    applicantId: `p${rank}`,
    final: 70,
    outcome,
    behindBy: null,
  });
  const list = [ranked(1, 'lulus'), ranked(2, 'lulus'), ranked(3, 'cadangan'), ranked(4, 'cadangan')];

  it('goes to the next in line', () => {
    expect(passPlaceOn(list, 'p1')).toEqual({
      ok: true,
      value: {
        ranking: [
          ranked(1, 'mengundurkan-diri'),
          ranked(2, 'lulus'),
          ranked(3, 'lulus'),
          ranked(4, 'cadangan'),
        ],
        replacedBy: 'p3',
      },
    });
  });

  it('stays free where nobody is', () => {
    expect(passPlaceOn(list.slice(0, 2), 'p2')).toMatchObject({ ok: true, value: { replacedBy: null } });
  });

  it.each(['p3', 'p9'])('is none that %s has', (id) => {
    expect(passPlaceOn(list, id)).toEqual({ ok: false, error: 'not-on-list' });
  });
});
