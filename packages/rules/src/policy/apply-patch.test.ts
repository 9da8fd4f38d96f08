import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyPatch } from './apply-patch.ts';

it('merges objects field by field and replaces everything else whole', () => {
  const base = { a: { b: 1, c: [1, 2], d: { e: 1 } }, f: 1, g: [1] };
  const patch = { a: { c: [3], d: null }, f: { h: 2 }, g: 3, i: 4 };
  expect(applyPatch(base, patch)).toEqual({ a: { b: 1, c: [3], d: null }, f: { h: 2 }, g: 3, i: 4 });
});

it('puts an object in the place of what was none', () => {
  expect(applyPatch({ a: null }, { a: { b: 1 } })).toEqual({ a: { b: 1 } });
  expect(applyPatch({ a: [1] }, { a: { b: 1 } })).toEqual({ a: { b: 1 } });
});

it('keeps a field called __proto__ a field', () => {
  const patched = applyPatch({}, JSON.parse('{"__proto__": {"a": 1}}'));
  expect(Object.keys(Object(patched))).toEqual(['__proto__']);
  expect(Reflect.get({}, 'a')).toBeUndefined();
});

it('leaves what it is given as it was', () => {
  const base = Object.freeze({ a: Object.freeze({ b: 1 }) });
  applyPatch(base, { a: { b: 2 } });
  expect(base).toEqual({ a: { b: 1 } });
});

it('applied twice is applied once, and an empty patch changes nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (base, patch) => {
      const once = applyPatch(base, patch);
      expect(applyPatch(once, patch)).toEqual(once);
    }),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (base) => {
      expect(applyPatch(base, {})).toEqual(base);
    }),
  );
});
