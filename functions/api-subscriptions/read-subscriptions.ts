import { createHash } from 'node:crypto';
import { refuse, type subscriptionOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import {
  AGENCY_WIDE,
  type DeliveryState,
  feedHead,
  listAttempts,
  listEntries,
  loadDelivery,
  subscriptionRegister,
} from '@kotak9/store';
import { busPolicyOf } from './bus-rule.ts';
import { findSubscription } from './own-subscription.ts';
import type { SubscriptionDeps } from './subscription-deps.ts';

/** A system sees its own, HR and auditors see all. */
export const listSubscriptions =
  ({ table }: SubscriptionDeps): Act<typeof subscriptionOperations.listSubscriptions> =>
  async ({ principal: { agency, client }, query: { clientId, ...page } }) => {
    const owner = client?.id ?? clientId;
    const matches = owner === undefined ? undefined : (data: { clientId: string }) => data.clientId === owner;
    const listed = await listEntries(table, agency, subscriptionRegister, AGENCY_WIDE, page, matches);
    return listed === null ? refuse('request/cursor-invalid') : { status: 200, body: listed };
  };

const progressOf = (state: DeliveryState | null, head: number) => ({
  position: state?.position ?? null,
  head,
  lag: state === null ? null : Math.max(0, head - state.position),
  failingSince: state?.failingSince ?? null,
  nextAttemptAt: state?.nextAttemptAt ?? null,
  lastError: state?.lastError ?? null,
  lastDeliveredAt: state?.lastDeliveredAt ?? null,
});

/** The version says what was asked for; how far that is, is another answer each time. */
const digestOf = (progress: object): string =>
  createHash('sha256').update(JSON.stringify(progress)).digest('base64url').slice(0, 16);

/** A subscription with how far it has got. */
export const getSubscription =
  (deps: SubscriptionDeps): Act<typeof subscriptionOperations.getSubscription> =>
  async ({ principal, params: { id } }) => {
    const { table } = deps;
    const found = await findSubscription(table, principal, id);
    if ('refused' in found) return found;
    const { agency } = principal;
    const [state, head] = await Promise.all([loadDelivery(table, agency, id), feedHead(table, agency)]);
    const progress = progressOf(state, head);
    return {
      status: 200,
      body: {
        ...found.data,
        version: found.head.seq,
        busPolicy: busPolicyOf(deps, found.data),
        progress,
      },
      version: found.head.seq,
      state: digestOf(progress),
    };
  };

export const listDeliveries =
  ({ table }: SubscriptionDeps): Act<typeof subscriptionOperations.listSubscriptionDeliveries> =>
  async ({ principal, params: { id }, query: { outcome, ...page } }) => {
    const found = await findSubscription(table, principal, id);
    if ('refused' in found) return found;
    const listed = await listAttempts(
      table,
      principal.agency,
      id,
      page,
      outcome === undefined ? undefined : (attempt) => attempt.outcome === outcome,
    );
    return listed === null ? refuse('request/cursor-invalid') : { status: 200, body: listed };
  };
