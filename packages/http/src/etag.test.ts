import { describe, expect, it } from 'vitest';
import { etagOf, isNoneMatchHit, parseIfMatch } from './etag.ts';

describe('parseIfMatch', () => {
  it.each([
    ['"12"', 12],
    ['W/"12"', 12],
    ['12', 12],
    ['"12.a1_b-2"', 12],
    ['"12."', null],
    ['12.a1', null],
    [' "7" ', 7],
    ['*', null],
    ['""', null],
    ['"12', null],
    ['"a"', null],
    ['"1", "2"', null],
    ['-1', null],
    ['"9999999999999999"', null],
    ['', null],
  ])('%s → %s', (header, version) => {
    expect(parseIfMatch(header)).toBe(version);
  });

  it('reads what etagOf writes', () => {
    expect(parseIfMatch(etagOf(41))).toBe(41);
    expect(parseIfMatch(etagOf(41, 'a1'))).toBe(41);
  });
});

describe('isNoneMatchHit', () => {
  it.each([
    [undefined, false],
    ['', false],
    ['"3"', true],
    ['W/"3"', true],
    ['"1", "3"', true],
    ['"13"', false],
    ['3', false],
    ['*', true],
  ])('%s hits "3": %s', (header, hit) => {
    expect(isNoneMatchHit(header, '"3"')).toBe(hit);
  });
});
