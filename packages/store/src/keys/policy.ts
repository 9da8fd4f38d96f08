import type { AgencyId, RuleSetId } from '@kotak9/rules';
import type { Key } from '../table.ts';
import { type Aggregate, aggregate } from './aggregate.ts';

/** Policies of an agency lie in one partition: some dozens, listed by one Query. */
const policiesPartition = (agency: AgencyId): string => `${agency}#POLICIES`;
export const POLICY_HEADS = 'NOW#POLICY#';
export const policyAggregate = (agency: AgencyId, id: RuleSetId): Aggregate =>
  aggregate('policy', id, policiesPartition(agency), `${POLICY_HEADS}${id}`, `EVENT#policy#${id}#`);
/** The content lies under its own hash: another content is another item. */
export const policyContentKey = (agency: AgencyId, id: RuleSetId, contentHash: string): Key => ({
  pk: policiesPartition(agency),
  sk: `CONTENT#${id}#${contentHash}`,
});
export const policyTimelineKey = (agency: AgencyId): Key => ({
  pk: policiesPartition(agency),
  sk: 'NOW#TIMELINE',
});
/** Stands until the recalculation of an activation has started on its day. */
export const dueActivationKey = (agency: AgencyId, recalculationId: string): Key => ({
  pk: policiesPartition(agency),
  sk: `DUE#${recalculationId}`,
});
