import { describe, expect, it } from 'vitest';
import { pickLanguage, say } from './index.ts';

describe('pickLanguage', () => {
  it.each([
    [undefined, 'id'],
    ['', 'id'],
    ['*', 'id'],
    ['en', 'en'],
    ['EN-us', 'en'],
    ['id', 'id'],
    ['id-ID,id;q=0.9,en;q=0.8', 'id'],
    ['en;q=0.8,id;q=0.9', 'id'],
    ['en;q=0.9, id;q=0.8', 'en'],
    ['de,en;q=0.5', 'en'],
    ['de', 'id'],
    ['en;q=0', 'id'],
    ['id;q=0,en;q=0.1', 'en'],
    ['en;q=abc', 'id'],
    ['en ; q=0.4 , id ; q=0.2', 'en'],
    ['en,id', 'en'],
    ['english', 'id'],
    [';;,,', 'id'],
  ])('%j → %s', (header, language) => {
    expect(pickLanguage(header)).toBe(language);
  });
});

describe('say', () => {
  const text = { id: '{one} dan {other}', en: '{one} and {other}' };

  it('fills the places in the language asked for', () => {
    expect(say(text, 'id', { one: 'a', other: 2 })).toBe('a dan 2');
    expect(say(text, 'en', { one: 0, other: '' })).toBe('0 and ');
  });

  it('leaves a place that nothing fills, where a reader sees it', () => {
    expect(say(text, 'en', { one: 'a' })).toBe('a and {other}');
  });

  it('does not fill places that a value brings with it', () => {
    expect(say(text, 'en', { one: '{other}', other: 'b' })).toBe('{other} and b');
  });
});
