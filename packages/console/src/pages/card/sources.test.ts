import { describe, expect, it } from 'vitest';
import { sourcesOf } from './sources.ts';

describe('sourcesOf', () => {
  it('puts the records of a kind together', () => {
    expect(sourcesOf(['career/1989-05-01-1', 'career/1997-03-01-2', 'standard/jpt-pratama'])).toEqual([
      { kind: 'career', ids: ['1989-05-01-1', '1997-03-01-2'] },
      { kind: 'standard', ids: ['jpt-pratama'] },
    ]);
  });
});
