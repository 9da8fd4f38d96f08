import type { IsoDate } from '../brands.ts';
import { dayAfter } from '../calendar.ts';
import type { PlacementInputs } from '../nine-box/placement-inputs.ts';
import type { Span } from '../succession.ts';
import type { PostLevel } from '../terms.ts';

/** A post held for good, as far as tenure and experience are concerned. */
export interface DefinitivePost extends Span {
  readonly level: PostLevel;
  readonly field: string | null;
}

/** All definitive posts of a career, the one held now included even where the career does not list it. */
export function definitivePosts({
  career,
  post,
}: Pick<PlacementInputs, 'career' | 'post'>): DefinitivePost[] {
  const past = career.filter(isDefinitive).map(({ level, field, since, until }) => ({
    level,
    field,
    from: since,
    until,
  }));
  return post ? [...past, { level: post.level, field: post.field, from: post.since, until: null }] : past;
}

export function isDefinitive({ holding }: Pick<PlacementInputs['career'][number], 'holding'>): boolean {
  return holding === 'definitif';
}

/** The same days as the given spans, without overlaps, adjoining ones joined, earliest first. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { from, until } of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = merged.at(-1);
    if (last && (last.until === null || from <= dayAfter(last.until))) {
      merged[merged.length - 1] = { from: last.from, until: later(last.until, until) };
    } else {
      merged.push({ from, until });
    }
  }
  return merged;
}

function later(a: IsoDate | null, b: IsoDate | null): IsoDate | null {
  if (a === null || b === null) return null;
  return a > b ? a : b;
}
