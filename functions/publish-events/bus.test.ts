import type { CloudEvent } from '@kotak9/contracts';
import { position } from '@kotak9/rules/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { addPosition, cloudEvents, createWorkerWorld } from '../worker-world.ts';
import { putInOrder } from './bus.ts';

let events: readonly CloudEvent[] = [];
beforeAll(async () => {
  const world = createWorkerWorld();
  for (let at = 10; at < 35; at++) await addPosition(world, { id: position(`p-${at}`) });
  events = cloudEvents(world);
});

/** A bus that refuses what it is told to, as often as it is told to; it remembers each call by sequence of ids. */
const busThatRefuses = (refusals: ReadonlyMap<string, number>) => {
  const left = new Map(refusals);
  const calls: (readonly string[])[] = [];
  return {
    calls,
    put: async (put: readonly CloudEvent[]) => {
      calls.push(put.map(({ id }) => id));
      return put.map(({ id }) => {
        const times = left.get(id) ?? 0;
        left.set(id, times - 1);
        return times > 0 ? 'ThrottlingException' : null;
      });
    },
  };
};
const idAt = (at: number): string => events[at]?.id ?? '';
const idsIn = (from: number, to: number) => events.slice(from, to).map(({ id }) => id);

describe('putInOrder', () => {
  it('puts ten a call, in order', async () => {
    const bus = busThatRefuses(new Map());
    expect(await putInOrder(bus, events)).toBe(25);
    expect(bus.calls).toEqual([idsIn(0, 10), idsIn(10, 20), idsIn(20, 25)]);
  });

  it('asks nothing of the bus for no events', async () => {
    const bus = busThatRefuses(new Map());
    expect(await putInOrder(bus, [])).toBe(0);
    expect(bus.calls).toEqual([]);
  });

  it('resends exactly the one that was refused', async () => {
    const bus = busThatRefuses(new Map([[idAt(2), 1]]));
    expect(await putInOrder(bus, events.slice(0, 5))).toBe(5);
    expect(bus.calls).toEqual([idsIn(0, 5), [idAt(2)]]);
  });

  it('resends several of one call together, and does not go on before they are there', async () => {
    const bus = busThatRefuses(
      new Map([
        [idAt(1), 2],
        [idAt(4), 1],
      ]),
    );
    expect(await putInOrder(bus, events.slice(0, 12))).toBe(12);
    expect(bus.calls).toEqual([idsIn(0, 10), [idAt(1), idAt(4)], [idAt(1)], idsIn(10, 12)]);
  });

  it.each([0, 2, 13])('stops at event %i where that stays refused', async (at) => {
    const bus = busThatRefuses(new Map([[idAt(at), 99]]));
    expect(await putInOrder(bus, events)).toBe(at);
    expect(bus.calls.flat().filter((id) => id === idAt(at))).toHaveLength(3);
    expect(bus.calls.flat()).not.toContain(idAt(24));
  });

  it('takes an answer that is too short for a refusal', async () => {
    const bus = { put: async () => [null] };
    expect(await putInOrder(bus, events.slice(0, 9))).toBe(3);
  });
});
