import { type performanceManagementOperations as operations, type Refusal, refuse } from '@kotak9/contracts';
import type { Act, Request } from '@kotak9/http';
import {
  evaluatePlan as evaluate,
  evaluationDueOn,
  evaluationOpensOn,
  type IsoDate,
  needsAnalysis,
  type RuleSet,
  yearOf,
} from '@kotak9/rules';
import {
  changeEntry,
  changeRecord,
  commandOf,
  countAnew,
  type Entry,
  loadEntry,
  loadRecord,
  loadTally,
  localDate,
  performancePlanRegister,
  policyInForce,
  runCommand,
  type TallyState,
  uncontested,
} from '@kotak9/store';
import { performanceRules } from '../api-assessments/result-kinds.ts';
import type { TableDeps } from '../deps.ts';
import { prepareInput } from '../prepare-input.ts';
import { refuseFrozen } from '../refuse-frozen.ts';
import { exceeded, loadOutlook, refuseAgainstDistribution } from './distribution.ts';
import { ratingReply } from './rating-answer.ts';
import { tellFaults } from './tell-faults.ts';
import { PLANS, type PlanData, planFact, refuseOther, stepTo } from './the-plan.ts';

type Asked = Request<typeof operations.evaluatePerformancePlan>;

/**
 * The rater rates the year. In one transaction the SKP is rated, the rating is recorded among the inputs of the person
 * (which moves the placement), and the unit's tally counts it.
 */
export const evaluatePlan =
  ({ table }: TableDeps): Act<typeof operations.evaluatePerformancePlan> =>
  (request) =>
    runCommand(table, commandOf(request), async () => {
      const { agency } = request.principal;
      const { nip, id } = request.params;
      const today = localDate(request.now);
      const found = await loadEntry(table, agency, performancePlanRegister, nip, id);
      if (found === null) return refuse('resource/not-found', { resource: PLANS.resource, id });
      const policy = await policyInForce(table, agency, today);
      const rated = rate(request, found, today, policy);
      if ('refused' in rated) return rated;
      const { data, evaluation } = rated;

      const person = await loadRecord(table, agency, nip);
      if (person === null) return refuse('resource/not-found', { resource: 'asn', id: nip });
      const frozen = await refuseFrozen(table, agency, nip, 'performance', [id]);
      if (frozen) return frozen;
      const { workResult, behaviour, predikat } = evaluation;
      const year = yearOf(data.from);
      const body = { year, workResult, behaviour, rater: data.rater };
      const prepared = await prepareInput(table, performanceRules, { agency, nip, today }, body, null);
      if ('refused' in prepared) return prepared;

      const before = await loadTally(table, agency, data.unitId, year);
      const after = { ...before.tally, ...counted(before, evaluation) };
      const outlook = await loadOutlook(table, agency, after, policy);
      if (policy.performanceManagement.distributionEffect === 'menahan') {
        const stood = await loadOutlook(table, agency, before.tally, policy);
        const against = refuseAgainstDistribution(stood, outlook, { unitId: data.unitId, predikat });
        if (against) return against;
      }
      return {
        changes: [
          changeEntry(performancePlanRegister, agency, found, data, {
            type: 'performance-plan.evaluated.v1',
            data: { ...planFact(data), dueOn: evaluation.dueOn },
          }),
          changeRecord(agency, person.head, person.record, prepared.fact, prepared.writes),
          countAnew(agency, before, after),
        ],
        checks: [uncontested(agency, nip, 'performance', id)],
        outcome: ratingReply(
          {
            plan: { ...data, evaluation },
            version: found.head.seq + 1,
            final: predikat,
            objections: [],
            warnings: exceeded(outlook.limits),
          },
          201,
        ),
      };
    });

const rate = (
  { principal, ifMatch, body }: Asked,
  { head, data: plan }: Entry<PlanData>,
  today: IsoDate,
  policy: RuleSet,
): { readonly data: PlanData; readonly evaluation: NonNullable<PlanData['evaluation']> } | Refusal => {
  const other = refuseOther(principal, plan);
  if (other) return other;
  if (ifMatch !== null && ifMatch !== head.seq) return refuse('version/stale', { currentVersion: head.seq });
  const next = stepTo(plan, 'evaluate');
  if ('refused' in next) return next;
  const opensOn = evaluationOpensOn(plan);
  if (today < opensOn) return refuse('performance-plan/too-early', { from: opensOn });
  const resultIds = plan.results.map(({ id }) => id);
  const rated = evaluate({ to: plan.to, resultIds }, body, policy);
  if (!rated.ok) return refuse('performance-plan/evaluation-faulty', {}, tellFaults(rated.error));
  const dueOn = evaluationDueOn(plan, policy.performanceManagement);
  const evaluation = { ...body, ...rated.value, on: today, dueOn, rater: plan.rater };
  return { data: { ...plan, ...next, evaluation }, evaluation };
};

const counted = ({ tally }: TallyState, { predikat }: NonNullable<PlanData['evaluation']>) => {
  const below = needsAnalysis(predikat) ? 1 : 0;
  return {
    counts: { ...tally.counts, [predikat]: tally.counts[predikat] + 1 },
    below: tally.below + below,
    analysed: tally.analysed + below,
  };
};
