import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '../testing/values.ts';
import { documentKey, EVIDENCE_CODES, type EvidenceItem, type EvidenceKey } from './evidence.ts';
import { evidenceOf, itemsOf } from './instrument.ts';
import { meritInstrument } from './instruments.ts';
import { suggestLevel, unmetAt } from './suggest-level.ts';

const old = meritInstrument('kasn-9-2019');
const renewed = meritInstrument('permenpanrb-19-2025');

const item = (id: string) => {
  const found = [...itemsOf(old), ...itemsOf(renewed)].find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

const share = (code: EvidenceKey, value: number, of: number | null): EvidenceItem => ({
  code,
  measure: 'share',
  value,
  of,
  source: '/v1/units',
  asOf: day('2026-11-02'),
});
const count = (code: EvidenceKey, value: number): EvidenceItem => ({
  ...share(code, value, null),
  measure: 'count',
});

describe('suggestLevel', () => {
  it.each([
    [0, 1],
    [49, 1],
    [50, 2],
    [79, 2],
    [80, 3],
    [94, 3],
    [95, 4],
    [100, 4],
  ])('suggests for %d of 100 appointees with orientation level %d', (value, level) => {
    expect(suggestLevel(old, item('2.4'), [share('orientasi', value, 100)]).level).toBe(level);
  });

  it('suggests the lowest level where nothing was gathered, and says what the next one takes', () => {
    expect(suggestLevel(old, item('2.4'), [])).toEqual({
      level: 1,
      unmet: [
        {
          criterion: { measure: 'share', code: 'orientasi', atLeast: 0.5 },
          key: 'orientasi',
          found: null,
          met: false,
        },
      ],
    });
    expect(suggestLevel(renewed, item('A1.1'), []).level).toBe(0);
  });

  it('has no share of nothing', () => {
    const unmet = [{ found: null, met: false }];
    expect(suggestLevel(old, item('2.4'), [share('orientasi', 0, 0)])).toMatchObject({ level: 1, unmet });
    expect(suggestLevel(old, item('2.4'), [share('orientasi', 3, null)])).toMatchObject({ level: 1, unmet });
  });

  it('counts where it asks for a number', () => {
    expect(suggestLevel(old, item('3.8'), [count('magang', 4)])).toMatchObject({
      level: 2,
      unmet: [{ found: 4, criterion: { atLeast: 5 } }],
    });
    expect(suggestLevel(old, item('3.8'), [count('magang', 5)]).level).toBe(3);
    expect(suggestLevel(old, item('3.8'), [count('magang', 15)])).toEqual({ level: 4, unmet: [] });
  });

  it('asks for all criteria of a level, and lists only those that are not met', () => {
    const abk = share('abk', 80, 100);
    const map = share('peta-jabatan', 95, 100);
    expect(suggestLevel(old, item('1.1'), [abk, map])).toMatchObject({
      level: 2,
      unmet: [{ key: 'proyeksi', found: null }],
    });
    expect(suggestLevel(old, item('1.1'), [abk, map, count('proyeksi', 1)]).level).toBe(3);
  });

  it('does not skip a level that is not met', () => {
    // 4.2: a rule on paper first, whatever the practice
    const practice = share('pengisian-jpt', 10, 10);
    expect(suggestLevel(old, item('4.2'), [practice]).level).toBe(1);
    const paper = { ...count(documentKey('4.2'), 1), measure: 'document' as const };
    expect(suggestLevel(old, item('4.2'), [practice, paper]).level).toBe(4);
  });

  it('takes the papers of the item and of no other', () => {
    const paper = { ...count(documentKey('4.1'), 1), measure: 'document' as const };
    expect(suggestLevel(old, item('4.2'), [paper])).toMatchObject({
      level: 1,
      unmet: [{ key: 'dokumen:4.2', found: null }],
    });
  });

  it('reaches every level of every item of both instruments by evidence alone', () => {
    const everything = [...EVIDENCE_CODES].map((code) => share(code, 10_000, 10_000));
    for (const instrument of [old, renewed]) {
      for (const one of itemsOf(instrument)) {
        const papers = { ...count(documentKey(one.id), 10), measure: 'document' as const };
        expect(suggestLevel(instrument, one, [...everything, papers]).level, one.id).toBe(4);
        expect(suggestLevel(instrument, one, []).level, one.id).toBe(instrument.lowest);
      }
    }
  });

  it('never falls when more is shown', () => {
    const part = fc.record({
      value: fc.integer({ min: 0, max: 100 }),
      more: fc.integer({ min: 0, max: 100 }),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...itemsOf(renewed)),
        fc.array(part, { minLength: 4, maxLength: 4 }),
        (one, parts) => {
          const keys: readonly EvidenceKey[] = [...evidenceOf(one), documentKey(one.id)];
          const less = keys.map((key, index) => share(key, parts[index]?.value ?? 0, 100));
          const more = less.map((found, index) => ({
            ...found,
            value: Math.min(100, found.value + (parts[index]?.more ?? 0)),
          }));
          const [before, after] = [suggestLevel(renewed, one, less), suggestLevel(renewed, one, more)];
          expect(after.level).toBeGreaterThanOrEqual(before.level);
        },
      ),
    );
  });
});

describe('unmetAt', () => {
  it('looks at one level alone', () => {
    const found = [share('pengisian-jpt', 6, 10)];
    expect(unmetAt(old, item('4.2'), 2, found)).toMatchObject([{ key: 'dokumen:4.2' }]);
    expect(unmetAt(old, item('4.2'), 3, found)).toEqual([]);
    expect(unmetAt(old, item('4.2'), 4, found)).toMatchObject([{ key: 'pengisian-jpt', found: 0.6 }]);
    expect(unmetAt(renewed, item('A1.1'), 1, [])).toMatchObject([{ criterion: { atLeast: 0.25 } }]);
  });

  it('finds nothing to show for the lowest level', () => {
    expect(unmetAt(old, item('4.2'), 1, [])).toEqual([]);
  });
});
