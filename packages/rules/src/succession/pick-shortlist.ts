import type { Box } from '../placement.ts';
import type { SuccessorPolicy } from '../policy/rule-set.ts';

/**
 * Those among whom the appointing official may choose: from the policy's boxes, and only if these do not fill the list
 * from its fallback boxes in turn. Never padded: two names stay two.
 *
 * @param ranked best first.
 */
export function pickShortlist<C extends { readonly box: Box }>(
  ranked: readonly C[],
  policy: SuccessorPolicy,
): C[] {
  const size = policy.kind === 'TOP_1' ? 1 : policy.n;
  const first = ranked.filter(({ box }) => policy.boxes.includes(box));
  const fallback = policy.fallback.flatMap((box) => ranked.filter((candidate) => candidate.box === box));
  return [...first, ...fallback].slice(0, size);
}
