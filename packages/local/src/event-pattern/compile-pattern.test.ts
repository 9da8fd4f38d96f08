import { describe, expect, it } from 'vitest';
import { compilePattern } from './compile-pattern.ts';

const matches = (pattern: object, event: unknown): boolean => compilePattern(pattern).matches(event);

/** Pattern for the field `a`, values that it matches, values that it does not. Undefined: the field is absent. */
const table: readonly (readonly [name: string, list: unknown[], yes: unknown[], no: unknown[]])[] = [
  ['a text', ['x'], ['x'], ['X', 'xy', '', undefined, null, 1]],
  ['several texts', ['x', 'y'], ['x', 'y'], ['z', undefined]],
  ['the empty text', [''], [''], ['x', null, undefined]],
  ['a number', [5], [5, 5.0], ['5', 6, undefined]],
  ['a decimal', [0.5], [0.5], [0.51, 5]],
  ['true', [true], [true], [false, 'true', undefined]],
  ['false', [false], [false], [true, null, 0, undefined]],
  ['null', [null], [null], ['', 'null', 0, undefined]],
  ['null among others', [null, 'x'], [null, 'x'], ['y', undefined]],
  ['a list that has the value', ['x'], [['y', 'x']], [['y'], []]],
  ['a nested list that has it', ['x'], [['y', ['z', 'x']]], [[['y']]]],
  ['an object is no value', ['x'], [], [{ x: 'x' }, {}]],
  ['prefix', [{ prefix: 'ab' }], ['ab', 'abc'], ['Ab', 'a', 'xab', 12, undefined, null]],
  ['prefix of nothing', [{ prefix: '' }], ['', 'x'], [1, null, undefined]],
  ['prefix ignoring case', [{ prefix: { 'equals-ignore-case': 'aB' } }], ['AB', 'abc'], ['ba', 1]],
  ['suffix', [{ suffix: '.png' }], ['.png', 'a.png'], ['a.PNG', 'png', 1, undefined]],
  ['suffix ignoring case', [{ suffix: { 'equals-ignore-case': '.PnG' } }], ['a.pNg'], ['png', 'a.png2']],
  [
    'equals-ignore-case',
    [{ 'equals-ignore-case': 'Kota' }],
    ['kota', 'KOTA'],
    ['kot', 'kotaa', 1, undefined],
  ],
  ['anything-but a text', [{ 'anything-but': 'x' }], ['y', '', null, 1, true], ['x', undefined]],
  ['anything-but texts', [{ 'anything-but': ['x', 'y'] }], ['z', 3], ['x', 'y', undefined]],
  ['anything-but a number', [{ 'anything-but': 1 }], [2, '1', null], [1, undefined]],
  ['anything-but numbers', [{ 'anything-but': [1, 2] }], [3], [1, 2, undefined]],
  ['anything-but any of a list', [{ 'anything-but': 'x' }], [['x', 'y']], [['x']]],
  ['anything-but prefix', [{ 'anything-but': { prefix: 'ab' } }], ['ba', 1, null], ['abc', undefined]],
  ['anything-but prefixes', [{ 'anything-but': { prefix: ['a', 'b'] } }], ['c'], ['ax', 'bx']],
  [
    'anything-but prefix ignoring case',
    [{ 'anything-but': { prefix: { 'equals-ignore-case': 'A' } } }],
    ['b'],
    ['ax', 'Ax'],
  ],
  ['anything-but suffix', [{ 'anything-but': { suffix: '.x' } }], ['x', 1], ['a.x']],
  ['anything-but suffixes', [{ 'anything-but': { suffix: ['.x', '.y'] } }], ['z'], ['a.x', 'a.y']],
  ['anything-but equals-ignore-case', [{ 'anything-but': { 'equals-ignore-case': 'x' } }], ['y'], ['x', 'X']],
  [
    'anything-but equals-ignore-case of several',
    [{ 'anything-but': { 'equals-ignore-case': ['x', 'y'] } }],
    ['z'],
    ['X', 'Y'],
  ],
  ['anything-but wildcard', [{ 'anything-but': { wildcard: 'a*c' } }], ['ab', 'bac'], ['ac', 'abc']],
  ['anything-but wildcards', [{ 'anything-but': { wildcard: ['a*', '*z'] } }], ['m'], ['am', 'mz']],
  ['numeric =', [{ numeric: ['=', 5] }], [5], [5.1, '5', undefined]],
  ['numeric >', [{ numeric: ['>', 5] }], [5.01], [5, 4]],
  ['numeric >=', [{ numeric: ['>=', 5] }], [5, 6], [4.99]],
  ['numeric <', [{ numeric: ['<', 5] }], [-3, 4.99], [5]],
  ['numeric <=', [{ numeric: ['<=', 5] }], [5], [5.01]],
  ['numeric range', [{ numeric: ['>', 0, '<=', 5] }], [0.1, 5], [0, 5.1, null, 'x']],
  ['exists', [{ exists: true }], ['x', '', null, 0, false, ['x']], [undefined, [], {}, { b: 1 }]],
  ['does not exist', [{ exists: false }], [undefined, [], {}, { b: 1 }], ['x', null]],
  ['absent or a value', [{ exists: false }, 'x'], [undefined, 'x'], ['y', null]],
  ['wildcard in the middle', [{ wildcard: 'a*c' }], ['ac', 'abc', 'abcc'], ['a', 'c', 'abd', 'xac', 1]],
  ['wildcard at the ends', [{ wildcard: '*b*' }], ['b', 'abc'], ['a', '', 'B']],
  ['wildcard alone', [{ wildcard: '*' }], ['', 'x'], [1, undefined]],
  ['wildcard without a star', [{ wildcard: 'ab' }], ['ab'], ['abc', 'a']],
  ['wildcard that must not overlap', [{ wildcard: 'ab*ba' }], ['abba', 'abxba'], ['aba']],
  ['wildcard whose middle must not overlap its end', [{ wildcard: 'a*bc*c' }], ['abcc', 'abcxc'], ['abc']],
  ['wildcard with several stars', [{ wildcard: 'a*b*c' }], ['abc', 'axbxc', 'abcbc'], ['acb', 'ac']],
  ['wildcard with an escaped star', [{ wildcard: 'a\\*b' }], ['a*b'], ['axb', 'a\\*b']],
  ['wildcard with an escaped backslash', [{ wildcard: 'a\\\\*' }], ['a\\', 'a\\x'], ['ax']],
  [
    'cidr of IPv4',
    [{ cidr: '10.1.2.0/24' }],
    ['10.1.2.0', '10.1.2.255'],
    ['10.1.3.0', '10.1.2', 'x', 10, '::1'],
  ],
  ['cidr of one address', [{ cidr: '10.0.0.1/32' }], ['10.0.0.1'], ['10.0.0.2']],
  ['cidr of everything', [{ cidr: '0.0.0.0/0' }], ['1.2.3.4'], ['::1', '']],
  [
    'cidr of IPv6',
    [{ cidr: '2001:db8::/32' }],
    ['2001:db8::1', '2001:0db8:ffff::'],
    ['2001:db9::1', '10.0.0.1'],
  ],
  ['several operators', [{ prefix: 'a' }, { numeric: ['>', 5] }, 'z'], ['ab', 6, 'z'], ['y', 5]],
];

describe.each(table)('%s', (_name, list, yes, no) => {
  const event = (value: unknown) => (value === undefined ? { other: 1 } : { a: value });
  it.each(yes.map((value) => [value]))('matches %j', (value) => {
    expect(matches({ a: list }, event(value))).toBe(true);
  });
  it.each(no.map((value) => [value]))('does not match %j', (value) => {
    expect(matches({ a: list }, event(value))).toBe(false);
  });
});

describe('objects', () => {
  it('wants every key to match', () => {
    const pattern = { source: ['s'], detail: { kind: ['k'], size: [{ numeric: ['>', 1] }] } };
    expect(matches(pattern, { source: 's', detail: { kind: 'k', size: 2 }, more: 1 })).toBe(true);
    expect(matches(pattern, { source: 's', detail: { kind: 'k', size: 1 } })).toBe(false);
    expect(matches(pattern, { source: 's' })).toBe(false);
  });

  it('sees an absence below an absent object', () => {
    expect(matches({ a: { b: [{ exists: false }] } }, {})).toBe(true);
    expect(matches({ a: { b: [{ exists: false }] } }, { a: 'text' })).toBe(true);
    expect(matches({ a: { b: [{ exists: false }] } }, { a: { b: null } })).toBe(false);
  });

  it('does not confuse a key of the prototype with a field', () => {
    expect(matches({ toString: [{ exists: true }] }, {})).toBe(false);
    expect(matches({ constructor: { name: [{ exists: true }] } }, {})).toBe(false);
  });
});

describe('arrays of objects', () => {
  const pattern = { people: { name: ['Ani'], grade: ['IV/a'] } };

  it('takes fields from the same element only', () => {
    expect(matches(pattern, { people: [{ name: 'Ani', grade: 'IV/a' }, { name: 'Budi' }] })).toBe(true);
    expect(
      matches(pattern, {
        people: [
          { name: 'Ani', grade: 'III/b' },
          { name: 'Budi', grade: 'IV/a' },
        ],
      }),
    ).toBe(false);
  });

  it('lets different arrays choose their elements independently', () => {
    const both = { a: { x: [1] }, b: { y: [2] } };
    expect(matches(both, { a: [{ x: 0 }, { x: 1 }], b: [{ y: 2 }, { y: 3 }] })).toBe(true);
  });

  it('is consistent at every depth', () => {
    const deep = { units: { people: { name: ['Ani'], level: [3] }, code: ['u1'] } };
    const ani = { name: 'Ani', level: 3 };
    expect(matches(deep, { units: [{ code: 'u1', people: [ani] }] })).toBe(true);
    expect(
      matches(deep, {
        units: [
          { code: 'u1', people: [] },
          { code: 'u2', people: [ani] },
        ],
      }),
    ).toBe(false);
    expect(matches(deep, { units: [{ code: 'u1', people: [{ name: 'Ani' }, { level: 3 }] }] })).toBe(false);
  });

  it('judges an absence within the element that the other fields chose', () => {
    const absent = { people: { name: ['Ani'], retired: [{ exists: false }] } };
    expect(matches(absent, { people: [{ name: 'Ani' }, { name: 'Budi', retired: true }] })).toBe(true);
    expect(matches(absent, { people: [{ name: 'Ani', retired: true }, { name: 'Budi' }] })).toBe(false);
  });
});

describe('$or', () => {
  it('matches when one of its objects does', () => {
    const pattern = { source: ['s'], $or: [{ a: [1] }, { b: { c: ['x'] } }] };
    expect(matches(pattern, { source: 's', a: 1 })).toBe(true);
    expect(matches(pattern, { source: 's', b: { c: 'x' } })).toBe(true);
    expect(matches(pattern, { source: 's', a: 2 })).toBe(false);
    expect(matches(pattern, { a: 1 })).toBe(false);
  });

  it('stands at any depth and inside itself', () => {
    const pattern = { d: { $or: [{ a: [1] }, { b: [2], $or: [{ c: [3] }, { e: [4] }] }] } };
    expect(matches(pattern, { d: { a: 1 } })).toBe(true);
    expect(matches(pattern, { d: { b: 2, e: 4 } })).toBe(true);
    expect(matches(pattern, { d: { b: 2 } })).toBe(false);
  });

  it('is a field like any other when its list holds values or operators', () => {
    expect(matches({ $or: ['x'] }, { $or: 'x' })).toBe(true);
    expect(matches({ $or: [{ prefix: 'x' }, { suffix: 'y' }] }, { $or: 'xa' })).toBe(true);
  });
});

describe('what EventBridge refuses', () => {
  const refused: readonly (readonly [why: string, pattern: unknown])[] = [
    ['wants an object', ['x']],
    ['wants an object', null],
    ['an empty object', {}],
    ['an empty object', { a: {} }],
    ['an object or a list', { a: 'x' }],
    ['an object or a list', { a: null }],
    ['an empty list', { a: [] }],
    ['a list inside a list', { a: [['x']] }],
    ['unknown operator "starts-with"', { a: [{ 'starts-with': 'x' }] }],
    ['exactly one key', { a: [{ prefix: 'x', suffix: 'y' }] }],
    ['exactly one key', { a: [{}] }],
    ['prefix wants a text', { a: [{ prefix: 1 }] }],
    ['only equals-ignore-case', { a: [{ prefix: { suffix: 'x' } }] }],
    ['suffix wants a text', { a: [{ suffix: null }] }],
    ['equals-ignore-case wants a text', { a: [{ 'equals-ignore-case': ['x'] }] }],
    ['exists wants', { a: [{ exists: 'true' }] }],
    ['wants a list', { a: [{ numeric: 5 }] }],
    ['wants a list', { a: [{ numeric: [] }] }],
    ['is not one of', { a: [{ numeric: ['!=', 5] }] }],
    ['is not a number', { a: [{ numeric: ['>'] }] }],
    ['is not a number', { a: [{ numeric: ['>', '5'] }] }],
    ['within ±5000000000', { a: [{ numeric: ['>', 6e9] }] }],
    ['a lower bound and then', { a: [{ numeric: ['<', 5, '>', 0] }] }],
    ['a lower bound and then', { a: [{ numeric: ['=', 5, '<', 6] }] }],
    ['a lower bound and then', { a: [{ numeric: ['>', 1, '<', 6, '<', 7] }] }],
    ['must be below', { a: [{ numeric: ['>', 5, '<', 5] }] }],
    ['texts only or numbers only', { a: [{ 'anything-but': ['x', 1] }] }],
    ['texts only or numbers only', { a: [{ 'anything-but': null }] }],
    ['texts only or numbers only', { a: [{ 'anything-but': true }] }],
    ['at least one value', { a: [{ 'anything-but': [] }] }],
    ['anything-but knows', { a: [{ 'anything-but': { numeric: ['>', 1] } }] }],
    ['anything-but knows', { a: [{ 'anything-but': { prefix: 'x', suffix: 'y' } }] }],
    ['prefix wants a text', { a: [{ 'anything-but': { prefix: [1] } }] }],
    ['"**"', { a: [{ wildcard: 'a**b' }] }],
    ['invalid escape', { a: [{ wildcard: 'a\\b' }] }],
    ['invalid escape', { a: [{ wildcard: 'a\\' }] }],
    ['wildcard wants a text', { a: [{ wildcard: 1 }] }],
    ['not an address block', { a: [{ cidr: '10.0.0.0' }] }],
    ['not an address block', { a: [{ cidr: '10.0.0.0/33' }] }],
    ['not an address block', { a: [{ cidr: '10.0.0/8' }] }],
    ['cidr wants a text', { a: [{ cidr: 10 }] }],
    ['at least two objects', { $or: [{ a: [1] }] }],
    [
      'more than 1000',
      { d: Object.fromEntries([...'abcdefghijk'].map((key) => [key, { $or: [{ x: [1] }, { y: [1] }] }])) },
    ],
  ];
  it.each(refused)('%s: %j', (why, pattern) => {
    expect(() => compilePattern(pattern)).toThrow(why);
  });

  it('names the place', () => {
    expect(() => compilePattern({ detail: { person: { nip: [{ starts: '1' }] } } })).toThrow(
      'detail.person.nip',
    );
  });
});
