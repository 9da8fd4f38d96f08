import type { IsoDate } from '../brands.ts';
import { type Opportunity, opportunityOf } from '../matching/opportunities-of.ts';
import { requirementsFor } from '../matching/requirements-for.ts';
import type { PersonInputs } from '../person.ts';
import type { Box } from '../placement.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import { profileCandidate } from '../succession/profile-candidate.ts';
import type { TargetPost } from '../succession.ts';
import { type MoveSet, smallestSets } from './smallest-sets.ts';
import { type MovableStanding, searchBaseOf } from './standing-of.ts';

export interface MovesToPost extends MovableStanding {
  readonly maxChanges: number;
  /** With every requirement that is missing and how it is mended. */
  readonly opportunity: Opportunity;
  /** How a box that the post asks for is reached; null where the person is in one, or none is asked for. */
  readonly boxes: { readonly anyOf: readonly Box[]; readonly sets: readonly MoveSet[] } | null;
}

/**
 * The smallest changes that make a post reachable: for each requirement that is missing what mends it, and for the
 * box the smallest sets of changes. Null where no way leads from the person's level to the post.
 */
export function movesToPost(
  inputs: PersonInputs,
  post: TargetPost,
  appointmentDate: IsoDate,
  ruleSet: RuleSet,
  asOf: IsoDate = appointmentDate,
): MovesToPost | null {
  const { standing, context, weighed } = searchBaseOf(inputs, asOf, ruleSet);
  const profile = profileCandidate(inputs, standing.placement, ruleSet);
  const opportunity = opportunityOf(profile, post, appointmentDate, ruleSet, asOf);
  if (opportunity === null) return null;
  const box = requirementsFor(opportunity.way, post.level, ruleSet).find(
    ({ requirement }) => requirement === 'box',
  );
  const lacksBox = opportunity.missing.some(({ requirement }) => requirement === 'box');
  const anyOf = box?.requirement === 'box' && lacksBox ? box.anyOf : null;
  const [sets = []] = anyOf === null ? [] : smallestSets([anyOf], weighed, context);
  return {
    ...standing,
    maxChanges: ruleSet.matching.moves.maxChanges,
    opportunity,
    boxes: anyOf && { anyOf, sets },
  };
}
