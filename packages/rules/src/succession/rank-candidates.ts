import type { Box } from '../placement.ts';
import type { RankingKey, SuccessorPolicy } from '../policy/rule-set.ts';
import type { CandidateProfile } from '../succession.ts';

/** Somebody who may be ranked: eligible, hence with a place in the nine-box. */
export interface Contender {
  readonly profile: CandidateProfile;
  readonly box: Box;
  readonly talentScore: number;
  /** Final score for the post. */
  readonly score: number;
}

/**
 * Best first. What decides first is the rule set's; the last key is the NIP, so that the order is total and does not
 * depend on the order in which people come in.
 */
export function rankCandidates<C extends Contender>(
  contenders: readonly C[],
  keys: readonly RankingKey[],
  policy: SuccessorPolicy,
): C[] {
  const boxOrder = [...policy.boxes, ...policy.fallback];
  return [...contenders].sort((a, b) => {
    for (const key of keys) {
      const difference = compareBy(key, a, b, boxOrder);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

function compareBy(key: RankingKey, a: Contender, b: Contender, boxOrder: readonly Box[]): number {
  switch (key) {
    case 'box':
      return placeOf(a.box, boxOrder) - placeOf(b.box, boxOrder);
    case 'score':
      return b.score - a.score;
    case 'performance-score':
      return (b.profile.performanceScore ?? 0) - (a.profile.performanceScore ?? 0);
    case 'rank-since':
      return compareText(a.profile.rank.since, b.profile.rank.since);
    case 'post-since':
      return earlierFirst(a.profile.postSince, b.profile.postSince);
    case 'nip':
      return compareText(a.profile.nip, b.profile.nip);
  }
}

/** A box that the policy does not name comes after those that it does. */
export function placeOf(box: Box, boxOrder: readonly Box[]): number {
  const place = boxOrder.indexOf(box);
  return place === -1 ? boxOrder.length : place;
}

/** Somebody without a post comes last. */
function earlierFirst(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareText(a, b);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
