import { type policyOperations, type Refusal, refuse } from '@kotak9/contracts';
import type { Act, Request } from '@kotak9/http';
import type { AgencyId, IsoDate, RuleSet } from '@kotak9/rules';
import {
  type Activation,
  activationOn,
  changePolicy,
  commandOf,
  type Decision,
  loadPolicy,
  loadPolicyContent,
  loadRuleSet,
  loadTimeline,
  localDate,
  type PolicyState,
  putPolicyContent,
  runCommand,
  signActivation,
  startRecalculation,
  type Table,
  type Timeline,
  activatePolicy as timelineExtended,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { policyReply } from './policy-answer.ts';

type ActivatePolicy = typeof policyOperations.activatePolicy;

/**
 * A second person puts a validated policy in force from a day on, with the minutes that adopt it. Where the day has
 * come, the recalculation of everybody starts in the same transaction; else the daily check starts it on its day.
 */
export const activatePolicy =
  ({ table, observer }: TableDeps): Act<ActivatePolicy> =>
  (request) =>
    runCommand(table, commandOf(request), async () => {
      const { agency, sub } = request.principal;
      const { id } = request.params;
      const state = await loadPolicy(table, agency, id);
      if (state === null) return refuse('resource/not-found', { resource: 'policy', id });
      const version = state.head?.seq ?? 0;
      if (request.ifMatch !== null && request.ifMatch !== version)
        return refuse('version/stale', { currentVersion: version });
      if (state.policy.stage === 'draft') return refuse('policy/not-validated', { id });
      if (state.policy.draftedBy === sub) {
        observer.warn('policy/refused', { agency, ruleSet: id, problem: 'policy/second-person-required' });
        return recordedRefusal(agency, state, refuse('policy/second-person-required'));
      }
      const timeline = await loadTimeline(table, agency);
      const { from } = request.body;
      if (standsAlready(state, activationOn(timeline, from), from))
        return reply(table, request, state, timeline);
      const ruleSet = await loadRuleSet(table, agency, state.policy);
      return dateRefusal(ruleSet, timeline, from) ?? activated(table, request, state, timeline);
    });

/** Whether this very activation was made before: nothing is to be done twice. */
const standsAlready = ({ policy }: PolicyState, activation: Activation | null, from: IsoDate): boolean =>
  activation?.from === from &&
  activation.policyId === policy.policyId &&
  activation.contentHash === policy.contentHash;

const dateRefusal = (
  { id, validFrom, validTo }: RuleSet,
  { activations }: Timeline,
  from: IsoDate,
): Refusal | null => {
  const earliest = activations.at(-1)?.from;
  if (earliest !== undefined && from < earliest) return refuse('policy/date-too-early', { earliest });
  if (from < validFrom || (validTo !== null && from > validTo))
    return refuse('policy/not-valid-then', { id, validFrom, validTo: validTo ?? '—' });
  return null;
};

/** An attempt against the four eyes is itself an event of the policy; nothing else changes. */
const recordedRefusal = (agency: AgencyId, { head, policy }: PolicyState, refusal: Refusal): Decision => ({
  changes: [
    changePolicy(agency, head, policy, {
      type: 'policy.refused.v1',
      data: { policyId: policy.policyId, code: refusal.refused },
    }),
  ],
  outcome: refusal,
});

const activated = async (
  table: Table,
  request: Request<ActivatePolicy>,
  { head, policy }: PolicyState,
  timeline: Timeline,
): Promise<Decision> => {
  const { principal, body, now } = request;
  const { agency, sub } = principal;
  const { policyId, contentHash, draftedBy } = policy;
  const activation = signActivation(timeline, {
    ...body,
    policyId,
    contentHash,
    draftedBy,
    activatedBy: sub,
    activatedAt: now,
  });
  const waits = body.from > localDate(now);
  const next: PolicyState = { head, policy: { ...policy, stage: 'activated' } };
  const change = timelineExtended(agency, next, timeline, activation, waits);
  // a preset changes with the service; what was activated does not
  const content = policy.preset
    ? [putPolicyContent(agency, policy, await loadPolicyContent(table, agency, policy))]
    : [];
  return {
    changes: [
      { ...change, writes: [...(change.writes ?? []), ...content] },
      ...(waits ? [] : [startRecalculation(agency, activation, now)]),
    ],
    outcome: await reply(
      table,
      request,
      next,
      { version: timeline.version + 1, activations: [...timeline.activations, activation] },
      (head?.seq ?? 0) + 1,
    ),
  };
};

const reply = async (
  table: Table,
  { principal, body, now }: Request<ActivatePolicy>,
  state: PolicyState,
  timeline: Timeline,
  version = state.head?.seq ?? 0,
) => {
  const content = await loadPolicyContent(table, principal.agency, state.policy);
  const runId = activationOn(timeline, body.from)?.recalculationId ?? '';
  return {
    ...policyReply(state, timeline, content, localDate(now), { status: 202, version }),
    location: `/v1/recalculations/${runId}`,
  };
};
