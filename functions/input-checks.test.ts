import { describe, expect, it } from 'vitest';
import { slugOf } from './input-checks.ts';

describe('slugOf', () => {
  it.each([
    ['PKN Tk. II (Papua)', 'pkn-tk-ii-papua'],
    ['  Café  Ñandú ', 'cafe-nandu'],
    ['---', ''],
  ])('makes %j part of an id', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('stays short', () => {
    expect(slugOf('a'.repeat(200))).toHaveLength(60);
  });
});
