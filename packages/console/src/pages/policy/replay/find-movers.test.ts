import { type PlacementInputs, placementInputsOf, presetOf, replayPerson } from '@kotak9/rules';
import { buildPerson, day, nip } from '@kotak9/rules/testing';
import { describe, expect, it } from 'vitest';
import { findMovers, type MoverFilter, readFilter } from './find-movers.ts';
import type { ShownMover } from './shown-replay.ts';

const policy = presetOf('bkn-411-2025') ?? expect.unreachable();
type Box = ShownMover['before']['box'];

const mover = (at: number, from: Box, to: Box, unitId = 'a'): ShownMover => {
  const person: PlacementInputs = placementInputsOf(
    buildPerson({ nip: nip(`1971051019950310${String(at + 10)}`) }),
  );
  const same = replayPerson(person, day('2026-11-24'), policy, policy);
  return {
    ...same,
    unitId,
    moved: true,
    before: { ...same.before, box: from },
    after: { ...same.after, box: to },
  };
};

const movers = [mover(1, 8, 9), mover(2, 8, 5, 'b'), mover(3, null, 9, 'b'), mover(4, 8, null)];
const anybody: MoverFilter = { direction: null, unit: null, from: null, to: null };
const found = (filter: Partial<MoverFilter>): readonly number[] =>
  findMovers(movers, { ...anybody, ...filter }).map((one) => movers.indexOf(one) + 1);

describe('findMovers', () => {
  it.each([
    [{}, [1, 2, 3, 4]],
    [{ from: '8' }, [1, 2, 4]],
    [{ to: '9' }, [1, 3]],
    [{ from: '8', to: '9' }, [1]],
    [{ from: 'none' }, [3]],
    [{ to: 'none' }, [4]],
    [{ from: '8', unit: 'b' }, [2]],
    [{ direction: 'in' }, [3]],
    [{ direction: 'in', from: '8' }, []],
  ] as const)('of %j are %j', (filter, expected) => {
    expect(found(filter)).toEqual(expected);
  });
});

describe('readFilter', () => {
  it('reads what the address asks for', () => {
    expect(readFilter(new URLSearchParams('direction=up&unit=b&from=none&to=9'))).toEqual({
      direction: 'up',
      unit: 'b',
      from: 'none',
      to: '9',
    });
  });

  it('asks for anybody where it says nothing, or nothing that can be meant', () => {
    expect(readFilter(new URLSearchParams())).toEqual(anybody);
    expect(readFilter(new URLSearchParams('direction=sideways&from=10&to=x'))).toEqual(anybody);
  });
});
