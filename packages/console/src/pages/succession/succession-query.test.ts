import { describe, expect, it } from 'vitest';
import { isFiltered, isWanted, readSuccessionQuery } from './succession-query.ts';
import { testPost } from './test-posts.ts';

const read = (text: string) => readSuccessionQuery(new URLSearchParams(text));

describe('the address of the tree', () => {
  it('is read, and what it does not know is as if not said', () => {
    expect(read('level=jpt-pratama&vacant=yes&bench=empty&post=sekda&view=picture')).toEqual({
      level: 'jpt-pratama',
      onlyVacant: true,
      onlyEmptyBench: true,
      post: 'sekda',
      view: 'picture',
    });
    expect(isFiltered(read('level=raja&vacant=maybe&post=sekda'))).toBe(false);
    expect(read('view=map').view).toBe('list');
  });

  it('filters by all that is asked', () => {
    const vacant = testPost('a', null, {
      vacancy: { id: 'vac-a', status: 'open', effectiveDate: '2026-10-01' },
      bench: { ready: 2, distinct: 1, isThin: false },
    });
    expect(isWanted(read('vacant=yes'))(vacant)).toBe(true);
    expect(isWanted(read('vacant=yes&bench=empty'))(vacant)).toBe(false);
    expect(isWanted(read('level=pengawas&vacant=yes'))(vacant)).toBe(false);
    expect(isWanted(read(''))(vacant)).toBe(true);
  });
});
