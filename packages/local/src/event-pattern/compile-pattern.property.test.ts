import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePattern } from './compile-pattern.ts';

const matches = (pattern: object, event: unknown): boolean => compilePattern(pattern).matches(event);

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'A', '*', '.'), maxLength: 6 });
const scalar = fc.oneof(word, fc.integer({ min: -3, max: 3 }), fc.boolean(), fc.constant(null));
const escapeStars = (text: string): string => text.replaceAll('*', '\\*');
const toRegExp = (parts: readonly string[]): RegExp =>
  new RegExp(`^${parts.map((part) => part.replaceAll(/[.*]/g, '\\$&')).join('.*')}$`, 's');

describe('operators, against a second way to say the same', () => {
  it('a literal matches exactly the equal value', () => {
    fc.assert(
      fc.property(scalar, scalar, (wanted, value) => {
        expect(matches({ a: [wanted] }, { a: value })).toBe(Object.is(wanted, value) || wanted === value);
      }),
    );
  });

  it('prefix, suffix and wildcard agree with regular expressions', () => {
    const parts = fc.array(
      word.filter((part) => part !== ''),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(parts, word, fc.boolean(), (given, noise, isMade) => {
        const value = isMade ? given.join(noise) : noise;
        const [first = ''] = given;
        const wildcard = given.map(escapeStars).join('*');
        expect(matches({ a: [{ wildcard }] }, { a: value })).toBe(toRegExp(given).test(value));
        expect(matches({ a: [{ prefix: first }] }, { a: value })).toBe(toRegExp([first, '']).test(value));
        expect(matches({ a: [{ suffix: first }] }, { a: value })).toBe(toRegExp(['', first]).test(value));
      }),
    );
  });

  it('anything-but is the opposite for every present value', () => {
    const operator = fc.oneof(
      word.map((text) => [text, [text]] as const),
      fc.integer({ min: -3, max: 3 }).map((number) => [number, [number]] as const),
      word.map((text) => [{ prefix: text }, [{ prefix: text }]] as const),
      word.map((text) => [{ suffix: text }, [{ suffix: text }]] as const),
      word.map((text) => [{ 'equals-ignore-case': text }, [{ 'equals-ignore-case': text }]] as const),
    );
    fc.assert(
      fc.property(operator, scalar, ([excluded, list], value) => {
        const isThere = matches({ a: list }, { a: value });
        expect(matches({ a: [{ 'anything-but': excluded }] }, { a: value })).toBe(!isThere);
        expect(matches({ a: [{ 'anything-but': excluded }] }, {})).toBe(false);
      }),
    );
  });

  it('numeric ranges agree with arithmetic', () => {
    const bound = fc.integer({ min: -20, max: 20 }).map((number) => number / 4);
    fc.assert(
      fc.property(bound, bound, bound, fc.boolean(), (one, other, value, isOpen) => {
        fc.pre(one !== other);
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const numeric = isOpen ? ['>', low, '<', high] : ['>=', low, '<=', high];
        const expected = isOpen ? low < value && value < high : low <= value && value <= high;
        expect(matches({ a: [{ numeric }] }, { a: value })).toBe(expected);
      }),
    );
  });

  it('cidr agrees with shifting bits', () => {
    const address = fc.nat(2 ** 32 - 1);
    const dotted = (bits: number): string => [24, 16, 8, 0].map((shift) => (bits >>> shift) & 255).join('.');
    fc.assert(
      fc.property(
        address,
        address,
        fc.integer({ min: 0, max: 32 }),
        fc.boolean(),
        (block, other, length, isNear) => {
          const value = isNear ? (block ^ (other % 1024)) >>> 0 : other;
          const network = (bits: number): number => Math.floor(bits / 2 ** (32 - length));
          expect(matches({ a: [{ cidr: `${dotted(block)}/${length}` }] }, { a: dotted(value) })).toBe(
            network(block) === network(value),
          );
        },
      ),
    );
  });
});

describe('structure', () => {
  const leaf = fc.array(fc.oneof(scalar, fc.constant({ exists: true })), { minLength: 1, maxLength: 2 });
  const flat = fc.dictionary(fc.constantFrom('a', 'b', 'c'), leaf, { minKeys: 1 });
  const element = fc.dictionary(fc.constantFrom('a', 'b', 'c'), scalar);

  it('an array of objects matches exactly when one element does', () => {
    fc.assert(
      fc.property(flat, fc.array(element, { maxLength: 4 }), (pattern, elements) => {
        const expected = elements.some((one) => matches({ list: pattern }, { list: one }));
        expect(matches({ list: pattern }, { list: elements })).toBe(expected);
      }),
    );
  });

  it('nested arrays of objects match exactly when one path of elements does', () => {
    const unit = fc.record({ code: scalar, people: fc.array(element, { maxLength: 3 }) });
    fc.assert(
      fc.property(flat, leaf, fc.array(unit, { maxLength: 3 }), (people, code, units) => {
        const expected = units.some((one) =>
          one.people.some((person) => matches({ code, people }, { code: one.code, people: person })),
        );
        expect(matches({ units: { code, people } }, { units })).toBe(expected);
      }),
    );
  });

  it('$or is the same as one pattern for each of its objects', () => {
    fc.assert(
      fc.property(flat, flat, flat, element, (one, other, shared, event) => {
        const rest = { shared: { ...shared } };
        const whole = { ...event, shared: event };
        const expected =
          matches({ ...rest, x: one }, { ...whole, x: event }) ||
          matches({ ...rest, x: other }, { ...whole, x: event });
        expect(matches({ ...rest, $or: [{ x: one }, { x: other }] }, { ...whole, x: event })).toBe(expected);
      }),
    );
  });

  it('does not depend on the order of keys, in pattern or event', () => {
    const turn = (value: object): object => Object.fromEntries(Object.entries(value).toReversed());
    fc.assert(
      fc.property(flat, fc.array(element, { maxLength: 3 }), (pattern, list) => {
        expect(matches(turn({ x: turn(pattern) }), { x: list.map(turn) })).toBe(
          matches({ x: pattern }, { x: list }),
        );
      }),
    );
  });

  it('never throws on any JSON event', () => {
    const pattern = compilePattern({
      a: [{ prefix: 'x' }, { numeric: ['>', 1] }],
      b: { c: [{ exists: false }] },
    });
    fc.assert(
      fc.property(fc.jsonValue(), (event) => {
        expect(typeof pattern.matches(event)).toBe('boolean');
      }),
    );
  });
});
