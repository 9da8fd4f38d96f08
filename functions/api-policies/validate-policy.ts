import { type policyOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { checkRuleSet } from '@kotak9/rules';
import {
  changePolicy,
  commandOf,
  loadPolicy,
  loadPolicyContent,
  loadTimeline,
  localDate,
  runCommand,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { faulty } from './faults.ts';
import { policyReply } from './policy-answer.ts';

/** From here on the content of a policy is fixed under its hash. */
export const validatePolicy =
  ({ table }: TableDeps): Act<typeof policyOperations.validatePolicy> =>
  (request) =>
    runCommand(table, commandOf(request), async () => {
      const { agency } = request.principal;
      const { id } = request.params;
      const state = await loadPolicy(table, agency, id);
      if (state === null) return refuse('resource/not-found', { resource: 'policy', id });
      const { head, policy } = state;
      if (policy.stage !== 'draft' || head === null) return refuse('policy/not-draft', { id });
      if (request.ifMatch !== null && request.ifMatch !== head.seq)
        return refuse('version/stale', { currentVersion: head.seq });
      const content = await loadPolicyContent(table, agency, policy);
      const checked = checkRuleSet(content);
      if (!checked.ok) return faulty(checked.error);
      const validated = { ...policy, stage: 'validated', validatedBy: request.principal.sub } as const;
      const { policyId, contentHash } = policy;
      const fact = { type: 'policy.validated.v1', data: { policyId, contentHash } } as const;
      return {
        changes: [changePolicy(agency, head, validated, fact)],
        outcome: policyReply(
          { head, policy: validated },
          await loadTimeline(table, agency),
          content,
          localDate(request.now),
          { version: head.seq + 1 },
        ),
      };
    });
