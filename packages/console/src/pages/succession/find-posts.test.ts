import { describe, expect, it } from 'vitest';
import { findPosts } from './find-posts.ts';
import { testPost } from './test-posts.ts';

const POSTS = [
  testPost('a', null, { title: 'Kepala Dinas Pendidikan', holder: { nip: '1971', name: 'Yosina Wanggai' } }),
  testPost('b', 'a', { title: 'Sekretaris Dinas Pendidikan', holder: { nip: '1972', name: null } }),
];

describe('findPosts', () => {
  it.each([
    ['dinas pend', ['a', 'b']],
    ['kepala PENDIDIKAN', ['a']],
    ['wanggai', ['a']],
    ['1972', ['b']],
    ['d', []],
    ['  ', []],
    ['camat', []],
  ])('%j', (sought, ids) => {
    expect(findPosts(POSTS, sought).map(({ id }) => id)).toEqual(ids);
  });
});
