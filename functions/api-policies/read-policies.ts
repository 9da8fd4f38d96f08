import { type policyOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import {
  activationOn,
  loadPolicy,
  loadPolicyContent,
  loadTimeline,
  localDate,
  listPolicies as policiesOf,
  policyOn,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { policyReply, policySummary } from './policy-answer.ts';

export const listPolicies =
  ({ table }: TableDeps): Act<typeof policyOperations.listPolicies> =>
  async ({ principal, now }) => {
    const { agency } = principal;
    const [states, timeline] = await Promise.all([policiesOf(table, agency), loadTimeline(table, agency)]);
    const today = localDate(now);
    return { status: 200, body: { items: states.map((state) => policySummary(state, timeline, today)) } };
  };

export const getPolicy =
  ({ table }: TableDeps): Act<typeof policyOperations.getPolicy> =>
  async ({ principal, params, now }) => {
    const { agency } = principal;
    const state = await loadPolicy(table, agency, params.id);
    if (state === null) return refuse('resource/not-found', { resource: 'policy', id: params.id });
    const content = await loadPolicyContent(table, agency, state.policy);
    return policyReply(state, await loadTimeline(table, agency), content, localDate(now));
  };

export const getPolicyInForce =
  ({ table }: TableDeps): Act<typeof policyOperations.getPolicyInForce> =>
  async ({ principal, query, now }) => {
    const { agency } = principal;
    const at = query.at ?? localDate(now);
    const timeline = await loadTimeline(table, agency);
    const policy = policyOn(timeline, at);
    const ruleSet = await loadPolicyContent(table, agency, policy);
    return { status: 200, body: { at, ...policy, activation: activationOn(timeline, at), ruleSet } };
  };
