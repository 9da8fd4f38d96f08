import { describe, expect, it } from 'vitest';
import { maskNips, toSafeFields } from './safe-fields.ts';

describe('toSafeFields', () => {
  it('keeps ids, codes and numbers', () => {
    const fields = {
      correlationId: 'JKJaXmPLvHcESHA=',
      agency: 'kota-jayapura',
      eventType: 'performance.recorded.v1',
      operation: 'patchAsn',
      problem: 'version/stale',
      durationMs: 12.5,
      count: 0,
    } as const;

    expect(toSafeFields(fields)).toEqual(fields);
  });

  it.each([
    ['a name', 'Yosina Wanggai'],
    ['a NIP', '197105101996031002'],
    ['a subject with a NIP', 'asn/197105101996031002'],
    ['a body', '{"grade":"IV/b"}'],
    ['a line break', 'a\nb'],
    ['a long text', 'x'.repeat(201)],
    ['nothing', ''],
  ])('withholds %s', (_what, text) => {
    expect(toSafeFields({ reason: text })).toEqual({ reason: '(withheld)' });
  });
});

describe('maskNips', () => {
  it('masks every NIP in a text', () => {
    expect(maskNips('197105101996031002 before 196803151993031004')).toBe('(nip) before (nip)');
  });
});
