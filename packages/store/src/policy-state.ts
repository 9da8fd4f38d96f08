import { hashContent } from '@kotak9/audit';
import { schemas } from '@kotak9/contracts';
import { type AgencyId, presetOf, RULE_SET_PRESETS, type RuleSetId } from '@kotak9/rules';
import * as z from 'zod';
import type { Change } from './commit.ts';
import { dueActivationKey, headKey, POLICY_HEADS, policyAggregate, policyContentKey } from './keys.ts';
import { NATIONAL_POLICY, namedPreset, putPolicyContent } from './policy-content.ts';
import { type Activation, activationOn, extendTimeline, type Timeline } from './policy-timeline.ts';
import { type Fact, Head } from './stored-event.ts';
import { type Item, itemsOf, type Table, type Write } from './table.ts';

const StoredPolicy = schemas.NamedPolicy.extend({
  title: z.string(),
  stage: z.enum(['draft', 'validated', 'activated']),
  preset: z.boolean(),
  basedOn: schemas.RuleSetSlug.nullable(),
  /** Whoever set the content as it stands; null: shipped with the service. */
  draftedBy: z.string().nullable(),
  /** Null: not validated, shipped with the service, or validated before this was noted. */
  validatedBy: z.string().nullable().default(null),
});
export type PolicyData = z.infer<typeof StoredPolicy>;

export interface PolicyState {
  /** Null: a preset that the agency has never activated. */
  readonly head: Head | null;
  readonly policy: PolicyData;
}

const Stored = z.object({ data: StoredPolicy });
const toState = (item: Item): PolicyState => ({ head: Head.parse(item), policy: Stored.parse(item).data });

const presetState = (id: RuleSetId): PolicyState | null => {
  const preset = presetOf(id);
  const named = namedPreset(id);
  if (preset === null || named === null) return null;
  const policy = { ...named, title: preset.title, basedOn: null, draftedBy: null, validatedBy: null };
  return { head: null, policy: { ...policy, stage: 'validated', preset: true } };
};

/** A policy of the agency or a preset; what an activated preset says is what it said then. */
export const loadPolicy = async (
  table: Table,
  agency: AgencyId,
  id: RuleSetId,
): Promise<PolicyState | null> => {
  const item = await table.get(headKey(policyAggregate(agency, id)));
  return item === undefined ? presetState(id) : toState(item);
};

/** All policies of the agency by id, then the presets that it has not activated. */
export const listPolicies = async (table: Table, agency: AgencyId): Promise<readonly PolicyState[]> => {
  const { pk } = policyAggregate(agency, NATIONAL_POLICY.policyId);
  const items = await itemsOf(table, pk, POLICY_HEADS);
  const own = items.map(toState);
  const presets = RULE_SET_PRESETS.map(({ id }) => presetState(id)).filter((state) => state !== null);
  return [
    ...own,
    ...presets.filter(({ policy }) => !own.some((state) => state.policy.policyId === policy.policyId)),
  ];
};

export const changePolicy = (
  agency: AgencyId,
  before: Head | null,
  policy: PolicyData,
  fact: Fact,
  writes: readonly Write[] = [],
): Change => ({
  aggregate: policyAggregate(agency, policy.policyId),
  before,
  head: { data: policy },
  fact,
  writes,
});

export interface Draft {
  readonly id: RuleSetId;
  readonly title: string;
  readonly basedOn: RuleSetId | null;
  readonly draftedBy: string;
  readonly content: schemas.RuleSetContent;
}

/** A new draft, or another content of one. The content before it is dropped: nobody has relied on it. */
export const setDraft = (
  agency: AgencyId,
  before: PolicyState | null,
  { id, title, basedOn, draftedBy, content }: Draft,
): { readonly change: Change; readonly policy: PolicyData } => {
  const policyId = id;
  const contentHash = hashContent(content);
  const policy: PolicyData = {
    policyId,
    contentHash,
    title,
    basedOn,
    draftedBy,
    validatedBy: null,
    stage: 'draft',
    preset: false,
  };
  const replaced = before !== null && before.policy.contentHash !== contentHash ? before.policy : null;
  const change = changePolicy(
    agency,
    before?.head ?? null,
    policy,
    { type: 'policy.drafted.v1', data: { policyId, contentHash, basedOn } },
    [
      putPolicyContent(agency, policy, content),
      ...(replaced ? [{ delete: policyContentKey(agency, policyId, replaced.contentHash) }] : []),
    ],
  );
  return { change, policy };
};

/** Puts a validated policy on the timeline. `waits`: its first day is still to come, and the daily check starts it. */
export const activatePolicy = (
  agency: AgencyId,
  { head, policy }: PolicyState,
  timeline: Timeline,
  activation: Activation,
  waits: boolean,
): Change => {
  const { policyId, contentHash, from, minutesNumber, activationHash, recalculationId } = activation;
  const supersedes = activationOn(timeline, from)?.policyId ?? null;
  const due: Write = {
    put: {
      ...dueActivationKey(agency, recalculationId),
      agency,
      dueKind: 'policy-activation',
      dueOn: from,
      dueId: recalculationId,
      due: { recalculationId },
    },
  };
  return changePolicy(
    agency,
    head,
    { ...policy, stage: 'activated' },
    {
      type: 'policy.activated.v1',
      data: { policyId, contentHash, from, minutesNumber, activationHash, supersedes, recalculationId },
    },
    [extendTimeline(agency, timeline, activation), ...(waits ? [due] : [])],
  );
};
