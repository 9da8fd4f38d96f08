import { describe, expect, it } from 'vitest';
import { filterOf, isWanted, readSuccessionQuery, turnConcern } from './succession-query.ts';
import { testPost } from './test-posts.ts';

const read = (text: string) => readSuccessionQuery(new URLSearchParams(text));

describe('the address of the tree', () => {
  it('is read, and what it does not know is as if not said', () => {
    expect(read('level=jpt-pratama&only=empty,vacant&post=sekda&view=picture')).toEqual({
      level: 'jpt-pratama',
      concerns: ['vacant', 'empty'],
      post: 'sekda',
      view: 'picture',
    });
    expect(read('level=raja&only=maybe&view=map')).toMatchObject({ level: null, concerns: [], view: 'list' });
  });

  it('names what is left out, the same whatever the order', () => {
    expect(filterOf(read('post=sekda&view=picture'))).toBe('');
    expect(filterOf(read('only=empty,vacant&level=pengawas'))).toBe('pengawas,vacant,empty');
  });

  it('asks for one thing more, and no longer', () => {
    expect(turnConcern(['empty'], 'soon')).toBe('soon,empty');
    expect(turnConcern(['soon', 'empty'], 'empty')).toBe('soon');
    expect(turnConcern(['soon'], 'soon')).toBe('');
  });

  it('filters by all that is asked', () => {
    const vacant = testPost('a', null, { bench: { ready: 2, distinct: 1, isThin: true } });
    const fits = (text: string) => isWanted(read(text))(vacant);
    expect(
      ['', 'only=vacant', 'only=soon,thin', 'only=vacant,empty', 'only=acting', 'level=pengawas'].map(fits),
    ).toEqual([true, true, true, false, false, false]);
  });
});
