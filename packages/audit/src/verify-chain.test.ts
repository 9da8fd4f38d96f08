import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChainedEvent, hashEvent, verifyChain } from './index.ts';

const chain = (length: number): ChainedEvent[] => {
  const events: ChainedEvent[] = [];
  for (let seq = 1; seq <= length; seq++) {
    const event = {
      id: `id-${seq}`,
      type: 'record.changed.v1',
      time: `2026-01-01T00:00:${String(seq % 60).padStart(2, '0')}Z`,
      agency: 'kota-jayapura',
      subject: 'asn/196803151993031004',
      seq,
      actor: { sub: 'u1', role: 'hr-admin' },
      correlationId: `c-${seq}`,
      data: { fields: ['rank'], n: seq },
      prevHash: events.at(-1)?.hash ?? null,
    };
    events.push({ ...event, hash: hashEvent(event) });
  }
  return events;
};
const headOf = (events: readonly ChainedEvent[]) => ({
  seq: events.at(-1)?.seq ?? 0,
  hash: events.at(-1)?.hash ?? '',
});

describe('verifyChain', () => {
  it('finds nothing in a whole history, in any order', () => {
    const events = chain(7);
    expect(verifyChain(events.toReversed(), headOf(events))).toEqual([]);
  });

  it('finds a changed content', () => {
    const events = chain(5);
    const tampered = events.map((e) => (e.seq === 3 ? { ...e, data: { fields: ['name'], n: 3 } } : e));
    expect(verifyChain(tampered, headOf(events))).toEqual([{ kind: 'altered', seq: 3 }]);
  });

  it('finds a changed content even when its hash was recomputed', () => {
    const events = chain(5);
    const tampered = events.map((e) => {
      if (e.seq !== 3) return e;
      const changed = { ...e, data: { n: 99 } };
      return { ...changed, hash: hashEvent(changed) };
    });
    expect(verifyChain(tampered, headOf(events))).toEqual([{ kind: 'relinked', seq: 4 }]);
  });

  it('finds a recomputed last event by the head', () => {
    const events = chain(2);
    const tampered = events.map((e) => {
      if (e.seq !== 2) return e;
      const changed = { ...e, data: {} };
      return { ...changed, hash: hashEvent(changed) };
    });
    expect(verifyChain(tampered, headOf(events))).toEqual([{ kind: 'relinked', seq: 2 }]);
  });

  it('finds events that follow the head', () => {
    const events = chain(3);
    expect(verifyChain(events, headOf(events.slice(0, 2)))).toEqual([{ kind: 'beyond-head', seq: 3 }]);
  });

  it('finds any single removed event', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (length, at) => {
        const events = chain(length);
        const removed = ((at - 1) % length) + 1;
        const breaks = verifyChain(
          events.filter(({ seq }) => seq !== removed),
          headOf(events),
        );
        expect(breaks).toEqual([{ kind: 'missing', seq: removed }]);
      }),
    );
  });
});
