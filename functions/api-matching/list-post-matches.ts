import { type matchingOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { type CandidateProfile, compareOpportunities, levelsTo, opportunityOf } from '@kotak9/rules';
import { asTargetPost, loadPosition, policyInForce, profilesAt } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { matchingDays } from './matching-days.ts';
import { fitAnswer, postAnswer } from './opportunity-answer.ts';

/** Everybody who is ready or nearly ready for a post, the best first; the holder is not looked for. */
export const listPostMatches =
  ({ table }: TableDeps): Act<typeof matchingOperations.listPostMatches> =>
  async ({ principal, params, query, now, language }) => {
    const { agency } = principal;
    const days = matchingDays(now, query.appointment);
    if ('refused' in days) return days;
    const { asOf, appointmentDate } = days;
    const position = await loadPosition(table, agency, params.id);
    if (position === null) return refuse('resource/not-found', { resource: 'position', id: params.id });
    const ruleSet = await policyInForce(table, agency, asOf);
    const post = asTargetPost(position.data);
    const match = (profile: CandidateProfile) => {
      const opportunity = opportunityOf(profile, post, appointmentDate, ruleSet, asOf);
      return opportunity === null || opportunity.fit === 'belum' ? [] : [{ profile, opportunity }];
    };
    const found = (await profilesAt(table, agency, levelsTo(post.level, ruleSet)))
      .filter(({ positionId }) => positionId !== post.positionId)
      .flatMap(match)
      .sort(
        (a, b) =>
          compareOpportunities(a.opportunity, b.opportunity) || (a.profile.nip < b.profile.nip ? -1 : 1),
      );
    return {
      status: 200,
      body: {
        post: postAnswer(post),
        ruleSet: ruleSet.id,
        asOf,
        appointmentDate,
        total: found.length,
        items: found.slice(0, query.limit).map(({ profile, opportunity }) => ({
          nip: profile.nip,
          name: profile.name,
          box: profile.box,
          ...fitAnswer(opportunity, language),
        })),
      },
    };
  };
