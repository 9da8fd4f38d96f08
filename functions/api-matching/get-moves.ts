import { type matchingOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { movesToNextBox, movesToPost } from '@kotak9/rules';
import { asTargetPost, loadPerson, loadPosition, policyInForce } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { matchingDays } from './matching-days.ts';
import { movesAnswer, setAnswer } from './moves-answer.ts';
import { opportunityAnswer } from './opportunity-answer.ts';
import { sayGoal } from './say-goal.ts';

/** Computed from the inputs as they stand today, so that it holds before a recalculation has come through too. */
export const getMoves =
  ({ table }: TableDeps): Act<typeof matchingOperations.getMoves> =>
  async ({ principal, params, query, now, language }) => {
    const { agency } = principal;
    const { nip } = params;
    const days = matchingDays(now, query.appointment);
    if ('refused' in days) return days;
    const { asOf, appointmentDate } = days;
    const [person, ruleSet] = await Promise.all([
      loadPerson(table, agency, nip),
      policyInForce(table, agency, asOf),
    ]);
    if (person === null) return refuse('resource/not-found', { resource: 'asn', id: nip });
    const { inputs } = person;

    if (query.goal === 'box') {
      const answer = movesToNextBox(inputs, asOf, ruleSet);
      const goals = answer.goals.map(({ sets, ...goal }) => ({
        ...goal,
        sets: sets.map((set) => setAnswer(set, language)),
        text: sayGoal([goal.box], sets, answer.maxChanges, language),
      }));
      return { status: 200, body: { goal: 'box', ...movesAnswer(answer, language), goals } };
    }

    const id = query.positionId;
    if (id === undefined) return refuse('matching/position-missing');
    const position = await loadPosition(table, agency, id);
    if (position === null) return refuse('resource/not-found', { resource: 'position', id });
    const answer = movesToPost(inputs, asTargetPost(position.data), appointmentDate, ruleSet, asOf);
    if (answer === null) return refuse('matching/no-way-to-post', { id, ruleSet: ruleSet.id });
    const { boxes } = answer;
    return {
      status: 200,
      body: {
        goal: 'post',
        ...movesAnswer(answer, language),
        opportunity: opportunityAnswer(answer.opportunity, language),
        boxes: boxes && {
          anyOf: boxes.anyOf,
          sets: boxes.sets.map((set) => setAnswer(set, language)),
          text: sayGoal(boxes.anyOf, boxes.sets, answer.maxChanges, language),
        },
      },
    };
  };
