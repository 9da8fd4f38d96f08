import type { Post } from './posts.ts';

const fold = (text: string): string => text.toLocaleLowerCase('id');

/** Posts whose title or holder has every word that is sought; none for fewer than two letters. */
export const findPosts = (posts: readonly Post[], sought: string): readonly Post[] => {
  const words = fold(sought).split(/\s+/).filter(Boolean);
  if (words.join('').length < 2) return [];
  return posts.filter(({ title, holder }) => {
    const text = fold(`${title} ${holder?.name ?? ''} ${holder?.nip ?? ''}`);
    return words.every((word) => text.includes(word));
  });
};
