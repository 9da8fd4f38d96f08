import { type matchingOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { opportunitiesOf } from '@kotak9/rules';
import { allPositions, asTargetPost, loadTalent, policyInForce } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { matchingDays } from './matching-days.ts';
import { opportunityAnswer } from './opportunity-answer.ts';

/** By the stored placement: only what was calculated and announced counts towards a post. */
export const getOpportunities =
  ({ table }: TableDeps): Act<typeof matchingOperations.getOpportunities> =>
  async ({ principal, params, query, now, language }) => {
    const { agency } = principal;
    const { nip } = params;
    const days = matchingDays(now, query.appointment);
    if ('refused' in days) return days;
    const { asOf, appointmentDate } = days;
    const talent = await loadTalent(table, agency, nip);
    if (talent === null) return refuse('resource/not-found', { resource: 'asn', id: nip });
    const [positions, ruleSet] = await Promise.all([
      allPositions(table, agency),
      policyInForce(table, agency, asOf),
    ]);
    const posts = positions.map(asTargetPost);
    const found = opportunitiesOf(talent.profile, posts, appointmentDate, ruleSet, asOf);
    return {
      status: 200,
      body: {
        nip,
        ruleSet: ruleSet.id,
        asOf,
        appointmentDate,
        total: found.length,
        items: found.slice(0, query.limit).map((opportunity) => opportunityAnswer(opportunity, language)),
      },
    };
  };
