import { describe, expect, it } from 'vitest';
import { type HashedEvent, hashContent, hashEvent } from './index.ts';

const event: HashedEvent = {
  id: 'e-1',
  type: 'record.changed.v1',
  time: '2026-03-02T01:15:00.000Z',
  agency: 'kota-jayapura',
  subject: 'asn/196803151993031004',
  seq: 2,
  actor: { sub: 'u-1', role: 'hr-admin' },
  correlationId: 'c-1',
  causationId: 'e-0',
  data: { nip: '196803151993031004', fields: ['rank'] },
  prevHash: 'abc',
};

describe('hashContent', () => {
  it('is SHA-256 of the canonical JSON, in lower-case hex', () => {
    // printf '{}' | sha256sum
    expect(hashContent({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
  });

  it('does not depend on the order of keys, but on the order of a list', () => {
    expect(hashContent({ a: 1, b: { c: 2, d: 3 } })).toBe(hashContent({ b: { d: 3, c: 2 }, a: 1 }));
    expect(hashContent([1, 2])).not.toBe(hashContent([2, 1]));
  });

  it('tells a number from its text, and null from nothing', () => {
    const hashes = [{ a: 1 }, { a: '1' }, { a: null }, {}].map(hashContent);
    expect(new Set(hashes).size).toBe(4);
  });

  it('throws for what has no JSON form', () => {
    expect(() => hashContent(undefined)).toThrow(TypeError);
  });
});

describe('hashEvent', () => {
  it.each([
    { id: 'e-2' },
    { type: 'record.created.v1' },
    { time: '2026-03-02T01:15:00.001Z' },
    { agency: 'kab-sarmi' },
    { subject: 'asn/197105101996031002' },
    { seq: 3 },
    { actor: { sub: 'u-2', role: 'hr-admin' } },
    { actor: { sub: 'u-1', role: 'auditor' } },
    { correlationId: 'c-2' },
    { causationId: undefined },
    { causationId: 'e-9' },
    { data: { nip: '196803151993031004', fields: ['name'] } },
    { prevHash: null },
    { prevHash: 'abd' },
  ])('covers %j', (change) => {
    expect(hashEvent({ ...event, ...change })).not.toBe(hashEvent(event));
  });

  it('leaves out its own result, keys and marks of delivery', () => {
    const stored = { ...event, hash: 'x', pk: 'p', sk: 's', unpublished: '1' };
    expect(hashEvent(stored)).toBe(hashEvent(event));
  });

  it('takes an event that nothing led to, whether it says so or not', () => {
    const { causationId: _left, ...without } = event;
    expect(hashEvent({ ...event, causationId: undefined })).toBe(hashEvent(without));
  });
});
