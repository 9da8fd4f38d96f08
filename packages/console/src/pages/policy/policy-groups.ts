import type { PolicySummary } from './policy-types.ts';

export const POLICY_GROUPS = ['inForce', 'working', 'shipped', 'past'] as const;
export type PolicyGroup = (typeof POLICY_GROUPS)[number];

const groupOf = ({ status, preset }: PolicySummary): PolicyGroup => {
  if (status === 'in-force' || status === 'scheduled') return 'inForce';
  if (status === 'superseded') return 'past';
  return preset ? 'shipped' : 'working';
};

/** Policies by what they are to the agency today, each group in the order of the list. */
export const groupPolicies = (
  policies: readonly PolicySummary[],
): Readonly<Record<PolicyGroup, readonly PolicySummary[]>> => {
  const of = (group: PolicyGroup) => policies.filter((policy) => groupOf(policy) === group);
  return { inForce: of('inForce'), working: of('working'), shipped: of('shipped'), past: of('past') };
};
