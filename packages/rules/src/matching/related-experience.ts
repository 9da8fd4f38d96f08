import type { IsoDate } from '../brands.ts';
import { tenureMonths } from '../career/tenure.ts';
import type { CandidateProfile, Span, TargetPost } from '../succession.ts';

export interface RelatedSpan extends Span {
  readonly field: string;
  /** Full months by the day asked for. */
  readonly months: number;
}

export interface RelatedExperience {
  /** Urusan/rumpun that count as related to the post. */
  readonly fields: readonly string[];
  /** Of all spans together; days served in two fields at once count once. */
  readonly months: number;
  /** Earliest first. */
  readonly spans: readonly RelatedSpan[];
}

/** Experience in definitive posts of the urusan of a post, and of those related to it; null where it names none. */
export function relatedExperience(
  { fieldSpans }: Pick<CandidateProfile, 'fieldSpans'>,
  post: Pick<TargetPost, 'field' | 'relatedFields'>,
  on: IsoDate,
): RelatedExperience | null {
  if (post.field === null) return null;
  const fields = [post.field, ...post.relatedFields];
  const counted = fieldSpans.filter(({ field, from }) => fields.includes(field) && from < on);
  return {
    fields,
    months: tenureMonths(counted, on),
    spans: counted
      .map(({ field, from, until }) => ({ field, from, until, months: tenureMonths([{ from, until }], on) }))
      .sort((a, b) => (a.from === b.from ? compare(a.field, b.field) : compare(a.from, b.from))),
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : 1;
}
