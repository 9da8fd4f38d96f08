import { type policyOperations, type Refusal, refuse } from '@kotak9/contracts';
import type { Act, Principal } from '@kotak9/http';
import type { RuleSetId } from '@kotak9/rules';
import {
  commandOf,
  type Decision,
  loadPolicy,
  loadTimeline,
  localDate,
  type PolicyState,
  runCommand,
  setDraft,
  type Table,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { type DraftBody, draftContent } from './draft-content.ts';
import { policyReply } from './policy-answer.ts';

interface Drafting {
  readonly principal: Principal;
  readonly now: string;
  readonly body: DraftBody;
}

/** `before`: the draft that is edited; null for a new one. */
const drafted = async (
  table: Table,
  { principal, now, body }: Drafting,
  id: RuleSetId,
  before: PolicyState | null,
): Promise<Decision | Refusal> => {
  const { agency, sub } = principal;
  const drafting = await draftContent(table, agency, id, body);
  if (!drafting.ok) return drafting.refusal;
  const { content } = drafting;
  const { title, basedOn } = body;
  const { change, policy } = setDraft(agency, before, { id, title, basedOn, draftedBy: sub, content });
  const version = (before?.head?.seq ?? 0) + 1;
  const reply = policyReply(
    { head: before?.head ?? null, policy },
    await loadTimeline(table, agency),
    content,
    localDate(now),
    { status: before === null ? 201 : 200, version },
  );
  return {
    changes: [change],
    outcome: before === null ? { ...reply, location: `/v1/policies/${id}` } : reply,
  };
};

export const draftPolicy =
  ({ table }: TableDeps): Act<typeof policyOperations.draftPolicy> =>
  (request) =>
    runCommand(table, commandOf(request), async () => {
      const { id } = request.body;
      if (await loadPolicy(table, request.principal.agency, id))
        return refuse('resource/duplicate', { resource: 'policy', id });
      return drafted(table, request, id, null);
    });

export const editPolicy =
  ({ table }: TableDeps): Act<typeof policyOperations.editPolicy> =>
  (request) =>
    runCommand(table, commandOf(request), async () => {
      const { id } = request.params;
      const state = await loadPolicy(table, request.principal.agency, id);
      if (state === null) return refuse('resource/not-found', { resource: 'policy', id });
      if (state.policy.stage !== 'draft') return refuse('policy/not-draft', { id });
      const currentVersion = state.head?.seq ?? 0;
      if (request.ifMatch !== currentVersion) return refuse('version/stale', { currentVersion });
      return drafted(table, request, id, state);
    });
