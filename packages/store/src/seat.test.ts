import { buildCareerEntry, day, nip, position } from '@kotak9/rules/testing';
import { describe, expect, it } from 'vitest';
import { heldStandardKey, inputKey } from './keys.ts';
import type { PositionState } from './position-state.ts';
import { seat } from './seat.ts';
import { buildPositionState, kota } from './testing/position.ts';

const person = nip('197105101995031001');
const on = day('2026-09-01');
const standard = {
  competencies: { itg: 4, kjs: 4, kom: 4, oph: 4, pep: 4, pdo: 4, mpu: 4, pkp: 4, prb: 4 },
  technical: {},
};
const old = buildPositionState({ holder: person, holderSince: day('2023-06-01') });
const next = buildPositionState({
  id: position('sekdis'),
  title: 'Sekretaris',
  standard,
  vacantSince: day('2026-01-01'),
});
const openEntry = {
  ...buildCareerEntry({ id: 'open', until: null, since: day('2023-06-01') }),
  agency: kota,
};

const move = (from: PositionState | null, to: PositionState | null, since = on) =>
  seat({ agency: kota, nip: person, from, openEntry: from && openEntry, to, on: since });
const headData = (result: ReturnType<typeof seat>) => result.positions.map(({ head }) => head['data']);

const closed = (until: string) => ({
  put: { ...inputKey(kota, person, 'career', 'open'), data: { ...openEntry, until } },
});
const opened = {
  put: {
    ...inputKey(kota, person, 'career', '2026-09-01-sekdis'),
    data: {
      id: '2026-09-01-sekdis',
      title: 'Sekretaris',
      level: 'administrator',
      eselon: 'III.b',
      holding: 'definitif',
      agency: kota,
      unitId: 'dinas-pendidikan',
      positionId: 'sekdis',
      field: 'pendidikan',
      since: '2026-09-01',
      until: null,
      decreeNumber: null,
    },
  },
};
const vacated = { ...old.data, holder: null, holderSince: null, vacantSince: on };
const taken = { ...next.data, holder: person, holderSince: on, vacantSince: null };

describe('seat', () => {
  it('moves from one post to another', () => {
    const result = move(old, next);
    expect(result.post).toMatchObject({ positionId: 'sekdis', since: on, level: 'administrator' });
    expect(result.writes).toEqual([
      closed('2026-08-31'),
      opened,
      { put: { ...heldStandardKey(kota, person), data: standard } },
    ]);
    expect(headData(result)).toEqual([vacated, taken]);
  });

  it('moves out of a post', () => {
    const result = move(old, null);
    expect(result.post).toBeNull();
    expect(result.writes).toEqual([closed('2026-08-31'), { delete: heldStandardKey(kota, person) }]);
    expect(headData(result)).toEqual([vacated]);
  });

  it('keeps the number of the decree where one is known', () => {
    const decreeNumber = '800/12/2026';
    const { writes } = seat({
      agency: kota,
      nip: person,
      from: null,
      openEntry: null,
      to: next,
      on,
      decreeNumber,
    });
    expect(writes[0]).toEqual({ put: { ...opened.put, data: { ...opened.put.data, decreeNumber } } });
  });

  it('moves into a post', () => {
    const result = move(null, next);
    expect(result.writes).toEqual([opened, { put: { ...heldStandardKey(kota, person), data: standard } }]);
    expect(headData(result)).toEqual([taken]);
  });

  it('moves nobody from nothing to nothing', () => {
    const result = move(null, null);
    expect(result).toEqual({
      post: null,
      writes: [{ delete: heldStandardKey(kota, person) }],
      positions: [],
    });
  });

  it('drops the copied standard where the new post has none', () => {
    expect(move(old, buildPositionState({ id: position('x') })).writes).toContainEqual({
      delete: heldStandardKey(kota, person),
    });
  });

  it.each([
    ['2023-06-02', '2023-06-01'],
    ['2023-06-01', '2023-06-01'],
    ['2023-05-01', '2023-06-01'],
  ])('left on %s, the entry ends on %s: never before it began', (since, until) => {
    expect(move(old, null, day(since)).writes).toContainEqual(closed(until));
  });
});
