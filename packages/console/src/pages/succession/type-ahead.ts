import type { TreeRow } from './tree-rows.ts';

/** Letters that were typed one soon after the other. */
export interface Typed {
  readonly letters: string;
  /** Milliseconds of the last one, by the clock of the keyboard's events. */
  readonly at: number;
}

export const NOTHING_TYPED: Typed = { letters: '', at: 0 };

const PAUSE_MS = 800;

const fold = (text: string): string => text.toLocaleLowerCase('id');

/** What has been typed with one more key; null where the key is none that writes. A space belongs to a title only within it. */
export const typeOn = (before: Typed, key: string, at: number): Typed | null => {
  const letters = at - before.at < PAUSE_MS ? before.letters : '';
  if ([...key].length !== 1 || key === '*' || (key === ' ' && letters === '')) return null;
  return { letters: letters + fold(key), at };
};

/**
 * The next row whose title begins with what was typed, from the one where the keyboard is on and round; null where none
 * does. One letter, also again and again, goes to the next.
 */
export const rowTyped = (rows: readonly TreeRow[], from: number, { letters }: Typed): number | null => {
  const [first = ''] = letters;
  const isOneLetter = [...letters].every((letter) => letter === first);
  const sought = isOneLetter ? first : letters;
  for (let step = isOneLetter ? 1 : 0; step <= rows.length; step += 1) {
    const at = (from + step) % rows.length;
    const title = rows[at]?.node.post.title ?? '';
    if (fold(title).startsWith(sought)) return at;
  }
  return null;
};
