import { describe, expect, it } from 'vitest';
import { readCause } from './read-cause.ts';

describe('readCause', () => {
  it.each([
    ['box-map', { kind: 'box-map' }],
    ['performance/cut-off', { kind: 'cut-off', axis: 'performance' }],
    ['potential/integritas', { kind: 'component', axis: 'potential', name: 'integritas' }],
    ['missing/predikat-kinerja', { kind: 'missing', name: 'predikat-kinerja' }],
    ['found/post', { kind: 'found', name: 'post' }],
    ['a-cause-of-tomorrow', { kind: 'other', name: 'a-cause-of-tomorrow' }],
  ])('reads %s', (code, cause) => {
    expect(readCause(code)).toEqual(cause);
  });
});
