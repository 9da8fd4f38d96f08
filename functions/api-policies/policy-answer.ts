import type { Reply, schemas } from '@kotak9/contracts';
import type { IsoDate } from '@kotak9/rules';
import { type PolicyState, policyOn, type Timeline } from '@kotak9/store';
import type * as z from 'zod';

type Status = (typeof schemas.POLICY_STATUSES)[number];

/** Where a policy stands on a day. The national one holds where nothing was activated. */
const statusOf = ({ policy }: PolicyState, timeline: Timeline, today: IsoDate): Status => {
  if (policyOn(timeline, today).policyId === policy.policyId) return 'in-force';
  if (policy.stage !== 'activated') return policy.stage;
  // an activation of the same day that came later takes its place, so that it never comes
  const comes = timeline.activations.some(
    ({ from }) => from > today && policyOn(timeline, from).policyId === policy.policyId,
  );
  return comes ? 'scheduled' : 'superseded';
};

export const policySummary = (
  state: PolicyState,
  timeline: Timeline,
  today: IsoDate,
): z.input<typeof schemas.PolicySummary> => {
  const { policyId, title, preset, basedOn, draftedBy, validatedBy, contentHash } = state.policy;
  const status = statusOf(state, timeline, today);
  const version = state.head?.seq ?? 0;
  return { id: policyId, title, status, preset, basedOn, draftedBy, validatedBy, contentHash, version };
};

/** The policy whole, as it is once a change of `versions` has been written. */
export const policyReply = (
  state: PolicyState,
  timeline: Timeline,
  ruleSet: schemas.RuleSetContent,
  today: IsoDate,
  { status = 200, version = state.head?.seq ?? 0 }: { status?: Reply['status']; version?: number } = {},
): Reply => ({
  status,
  body: {
    ...policySummary(state, timeline, today),
    version,
    activations: timeline.activations.filter(({ policyId }) => policyId === state.policy.policyId),
    ruleSet,
  },
  ...(version > 0 && { version }),
});
