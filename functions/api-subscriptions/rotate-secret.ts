import { isRefusal, refuse, type subscriptionOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import {
  changeEntry,
  commandOf,
  createSecret,
  loadSecrets,
  rotateSecrets,
  runCommand,
  subscriptionRegister,
} from '@kotak9/store';
import * as z from 'zod';
import { findSubscription } from './own-subscription.ts';
import { subjectOf } from './set-status.ts';
import type { SubscriptionDeps } from './subscription-deps.ts';

const HOUR_MS = 3_600_000;

/** What is kept for a repetition of the call: which secret it made, not the secret. */
const Rotated = z.object({
  id: z.string(),
  number: z.number(),
  previousValidUntil: z.string(),
  version: z.number(),
});

/** Another secret signs from now on, and for a while the old one beside it, so that the subscriber can change over. */
export const rotateSecret =
  ({ table }: SubscriptionDeps): Act<typeof subscriptionOperations.rotateSubscriptionSecret> =>
  async ({ principal, params: { id }, body: { overlapHours }, now, ...request }) => {
    const { agency } = principal;
    const outcome = await runCommand(table, commandOf({ principal, now, ...request }), async () => {
      const entry = await findSubscription(table, principal, id);
      if ('refused' in entry) return entry;
      const { data, head } = entry;
      const secrets = await loadSecrets(table, agency, id);
      if (secrets === null) return refuse('subscription/no-secret', { kind: data.delivery.kind });
      const previousValidUntil = new Date(Date.parse(now) + overlapHours * HOUR_MS).toISOString();
      const fact = {
        type: 'subscription.secret-rotated.v1' as const,
        data: { ...subjectOf(data), overlapHours },
      };
      const rotation = rotateSecrets(agency, id, secrets, createSecret(), previousValidUntil);
      const number = secrets.number + 1;
      return {
        changes: [changeEntry(subscriptionRegister, agency, entry, data, fact, [rotation])],
        outcome: { status: 201, body: { id, number, previousValidUntil, version: head.seq + 1 } },
      };
    });
    if (isRefusal(outcome)) return outcome;
    const { number, ...rotated } = Rotated.parse(outcome.body);
    const secrets = await loadSecrets(table, agency, id);
    const secret = secrets?.number === number ? secrets.secret : null;
    return { status: 201, body: { ...rotated, secret }, version: rotated.version };
  };
