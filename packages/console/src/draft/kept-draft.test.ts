import { describe, expect, it } from 'vitest';
import { type DraftStore, keepDraft, readDraft } from './kept-draft.ts';

const KEY = 'kotak9.draft.kota-uji.u-1.decision';
const AT = '2026-11-30T01:00:00.000Z';
const NOW = Date.parse('2026-11-30T02:00:00.000Z');
const INITIAL = { decreeNumber: '', reason: '', isUrgent: false, nips: ['a'], chosen: null };

const storeOf = (
  items = new Map<string, string>(),
): DraftStore & { readonly items: Map<string, string> } => ({
  items,
  getItem: (key) => items.get(key) ?? null,
  setItem: (key, value) => void items.set(key, value),
  removeItem: (key) => void items.delete(key),
});

describe('a draft', () => {
  it('is read as it was kept', () => {
    const store = storeOf();
    const value = { ...INITIAL, reason: 'Memimpin program', nips: [] };
    expect(keepDraft(store, KEY, INITIAL, { value, at: AT })).toBe(true);
    expect(readDraft(store, KEY, INITIAL, NOW)).toEqual({ value, at: AT });
    expect(readDraft(store, `${KEY}-other`, INITIAL, NOW)).toBeNull();
  });

  it('is not kept of a form as it was at first', () => {
    const store = storeOf();
    keepDraft(store, KEY, INITIAL, { value: { ...INITIAL, reason: 'x' }, at: AT });
    keepDraft(store, KEY, INITIAL, { value: { ...INITIAL }, at: AT });
    expect(store.items.size).toBe(0);
  });

  it('takes of an older form what fits the form of today', () => {
    const store = storeOf();
    const older = { reason: 'x', isUrgent: 'yes', nips: 'a', gone: 1 };
    store.setItem(KEY, JSON.stringify({ value: older, at: AT }));
    expect(readDraft(store, KEY, INITIAL, NOW)?.value).toEqual({ ...INITIAL, reason: 'x' });
  });

  it('is forgotten after a month', () => {
    const store = storeOf();
    keepDraft(store, KEY, INITIAL, { value: { ...INITIAL, reason: 'x' }, at: AT });
    expect(readDraft(store, KEY, INITIAL, Date.parse('2026-12-29T00:00:00.000Z'))).not.toBeNull();
    expect(readDraft(store, KEY, INITIAL, Date.parse('2026-12-31T00:00:00.000Z'))).toBeNull();
  });

  it.each(['{', '5', '{"value":{}}', '{"value":{},"at":"yesterday"}', '{"value":null,"at":"2026-11-30"}'])(
    'is none where something else lies there: %s',
    (text) => {
      expect(readDraft(storeOf(new Map([[KEY, text]])), KEY, INITIAL, NOW)).toBeNull();
    },
  );

  it('says where the browser keeps nothing', () => {
    const full = {
      ...storeOf(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(keepDraft(full, KEY, INITIAL, { value: { ...INITIAL, reason: 'x' }, at: AT })).toBe(false);
  });
});
