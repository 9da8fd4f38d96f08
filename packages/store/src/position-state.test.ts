import { EVENT_DATA } from '@kotak9/contracts';
import { day, nip, position, unit } from '@kotak9/rules/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { commit } from './commit.ts';
import { listPositions } from './organization-lists.ts';
import { vacantPosts } from './person-lists.ts';
import { changePosition, createPosition, levelOf, loadPosition, pointTo } from './position-state.ts';
import { buildRequest } from './testing/command.ts';
import { MemoryTable } from './testing/memory-table.ts';
import { buildPosition, kota } from './testing/position.ts';
import { vacancyOfList } from './vacancy-state.ts';

const since = day('2026-01-01');
const post = buildPosition({ vacantSince: since });
let table: MemoryTable;
beforeEach(async () => {
  table = new MemoryTable();
  await commit(table, buildRequest(kota), [createPosition(kota, post)]);
});

const load = async () => {
  const state = await loadPosition(table, kota, post.id);
  if (state === null) throw new Error('no position');
  return state;
};

describe('a position', () => {
  it('reads back as it was put, with no vacancy so far', async () => {
    expect(await load()).toMatchObject({ data: post, head: { seq: 1 }, pointer: { live: null, count: 0 } });
    expect(await loadPosition(table, kota, position('none'))).toBeNull();
  });

  it('stands in the list of its unit', async () => {
    const ids = async (id: string) =>
      (await listPositions(table, kota, { unit: unit(id), limit: 10 }))?.items.map((item) => item.id);
    expect(await ids('dinas-pendidikan')).toEqual(['kabid-sd']);
    expect(await ids('dinas-sosial')).toEqual([]);
  });

  it('is found vacant until somebody holds it', async () => {
    const vacant = (upTo: string) => vacantPosts(table, kota, 'administrator', day(upTo));
    expect(await vacant('2025-12-31')).toEqual([]);
    expect(await vacant('2026-01-01')).toEqual([post.id]);
    const holder = nip('197105101995031001');
    const held = changePosition(kota, await load(), { holder, holderSince: since, vacantSince: null });
    await commit(table, buildRequest(kota), [held]);
    expect(await vacant('2026-12-31')).toEqual([]);
  });

  it('says which fields changed, or that its standard was set', async () => {
    const state = await load();
    const changed = changePosition(kota, state, { critical: true }).fact;
    expect(changed).toMatchObject({ type: 'position.changed.v1', data: { fields: ['critical'] } });
    const set = changePosition(kota, state, { standard: null }, 'position-standard.set.v1').fact;
    expect(EVENT_DATA['position-standard.set.v1'].parse(set.data)).toEqual({
      positionId: post.id,
      holder: null,
    });
  });
});

describe('levelOf', () => {
  it('is the tier, or the functional level of a functional post', () => {
    expect(levelOf({ tier: 'pengawas', functionalLevel: null })).toBe('pengawas');
    expect(levelOf({ tier: 'fungsional', functionalLevel: 'ahli-muda' })).toBe('ahli-muda');
  });

  it('throws for a functional post without level', () => {
    expect(() => levelOf({ tier: 'fungsional', functionalLevel: null })).toThrow(TypeError);
  });
});

describe('pointTo', () => {
  const first = vacancyOfList('lst-kabid-sd-1');
  const second = vacancyOfList('lst-kabid-sd-2');

  it('lets one of two through that read the same pointer, at every turn', async () => {
    for (const [live, count] of [
      [first, 1],
      [null, 1],
      [second, 2],
    ] as const) {
      const state = await load();
      const results = await Promise.all([
        table.transact([pointTo(kota, state, { live, count })]),
        table.transact([pointTo(kota, state, { live, count })]),
      ]);
      expect(results.map(({ done }) => done)).toEqual([true, false]);
      expect((await load()).pointer).toEqual({ live, count });
    }
  });
});
