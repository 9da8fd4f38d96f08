import type { PostLevel } from '../terms.ts';

/**
 * Names a jabatan by its title and level, e.g. `guru.ahli-muda`: within a unit all posts of one name share one need.
 * Case, accents and punctuation of the title make no difference.
 *
 * @returns null for a title without any letter or digit
 */
export function jabatanIdOf({
  title,
  level,
}: {
  readonly title: string;
  readonly level: PostLevel;
}): string | null {
  const name = title
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return name === '' ? null : `${name}.${level}`;
}
