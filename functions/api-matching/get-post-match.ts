import { type matchingOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { latestAssessment, matchToPost } from '@kotak9/rules';
import { asTargetPost, loadPerson, loadPosition, policyInForce } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { matchingDays } from './matching-days.ts';
import { fitAnswer, postAnswer } from './opportunity-answer.ts';

/** Everything that speaks for and against one person in one post. */
export const getPostMatch =
  ({ table }: TableDeps): Act<typeof matchingOperations.getPostMatch> =>
  async ({ principal, params, query, now, language }) => {
    const { agency } = principal;
    const { id, nip } = params;
    const days = matchingDays(now, query.appointment);
    if ('refused' in days) return days;
    const { asOf, appointmentDate } = days;
    const [position, person, ruleSet] = await Promise.all([
      loadPosition(table, agency, id),
      loadPerson(table, agency, nip),
      policyInForce(table, agency, asOf),
    ]);
    if (position === null) return refuse('resource/not-found', { resource: 'position', id });
    if (person === null) return refuse('resource/not-found', { resource: 'asn', id: nip });
    const { profile } = person.talent;
    const assessment = latestAssessment(person.inputs.assessments, asOf);
    const post = asTargetPost(position.data);
    const match = matchToPost(profile, assessment, post, appointmentDate, ruleSet, asOf);
    if (match === null) return refuse('matching/no-way-to-post', { id, ruleSet: ruleSet.id });
    const { name, box } = profile;
    return {
      status: 200,
      body: {
        nip,
        name,
        box,
        ruleSet: ruleSet.id,
        asOf,
        appointmentDate,
        post: postAnswer(post),
        ...fitAnswer(match, language),
      },
    };
  };
