import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from './sha256-browser.ts';
import { sha256 as ofNode } from './sha256-node.ts';

describe('SHA-256 in the browser', () => {
  it('gives the vectors of FIPS 180-4', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('gives what Node gives, for lengths around the end of a block and any letters', () => {
    for (let length = 50; length < 140; length++) {
      const text = 'x'.repeat(length);
      expect(sha256(text)).toBe(ofNode(text));
    }
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(ofNode(text));
      }),
    );
  });
});
