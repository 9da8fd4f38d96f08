import type { CareerEntry } from '../../person.ts';
import { NONE } from '../finding.ts';
import type { Check, PreflightFacts } from '../preflight-facts.ts';

/** The post held is the last, open entry of the career, and since the same day. Without any career that is missing. */
export const postNotInCareer: Check = (facts) => {
  const { post } = facts.inputs;
  return post && facts.definitive.length > 0 && !entryOfPost(facts)
    ? [{ path: 'career', expected: post.positionId, actual: NONE }]
    : [];
};

export const postSinceDiffers: Check = (facts) => {
  const { post } = facts.inputs;
  const entry = entryOfPost(facts);
  return post && entry && entry.since !== post.since
    ? [{ path: `career/${entry.id}.since`, expected: post.since, actual: entry.since }]
    : [];
};

/** The entry that stands for the post held. One that names no position is told by level and title. */
export function entryOfPost({ inputs, definitive }: PreflightFacts): CareerEntry | null {
  const { post } = inputs;
  if (!post) return null;
  const same = ({ positionId, level, title }: CareerEntry) =>
    positionId === null ? level === post.level && title === post.title : positionId === post.positionId;
  return definitive.find((entry) => entry.until === null && same(entry)) ?? null;
}
