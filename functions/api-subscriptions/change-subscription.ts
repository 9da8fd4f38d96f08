import {
  isRefusal,
  type Refusal,
  refuse,
  type schemas,
  type subscriptionOperations,
} from '@kotak9/contracts';
import type { Act, Principal } from '@kotak9/http';
import {
  changeEntry,
  commandOf,
  type Fact,
  restartDelivery,
  runCommand,
  type SubscriptionData,
  subscriptionRegister,
} from '@kotak9/store';
import type * as z from 'zod';
import { entryReply } from '../register-acts.ts';
import { putRule } from './bus-rule.ts';
import { findAgreement, findSubscription } from './own-subscription.ts';
import { refuseWish } from './refuse-wish.ts';
import { paused, resumed, statusFact, subjectOf } from './set-status.ts';
import type { SubscriptionDeps } from './subscription-deps.ts';

type Patch = z.output<typeof schemas.SubscriptionPatch>;

/** What the agency itself may do about a subscription: pause it, and lift that pause. */
const refuseForAgency = (data: SubscriptionData, { status, ...others }: Patch): Refusal | null => {
  const lifts = status === 'active' && data.paused?.reason === 'by-agency';
  return Object.keys(others).length === 0 && (status === 'paused' || lifts)
    ? null
    : refuse('subscription/agency-only-pauses');
};

const refuseForSubscriber = (data: SubscriptionData, patch: Patch): Refusal | null => {
  if (patch.status === 'active' && data.paused?.reason === 'by-agency') {
    return refuse('subscription/paused-by-agency');
  }
  const { kind } = data.delivery;
  return patch.delivery !== undefined && kind !== 'webhook'
    ? refuse('subscription/delivery-fixed', { kind })
    : null;
};

/** A merge patch (RFC 7396): null takes a part of the filter away. */
const mergeFilter = (filter: SubscriptionData['filter'], patch: NonNullable<Patch['filter']>) => {
  const { unitIds, levels, boxChange } = { ...filter, ...patch };
  return {
    ...(unitIds && { unitIds }),
    ...(levels && { levels }),
    ...(boxChange && { boxChange }),
  };
};

const merge = (data: SubscriptionData, { filter, delivery, ...patch }: Patch): SubscriptionData => ({
  ...data,
  eventTypes: patch.eventTypes ?? data.eventTypes,
  purpose: patch.purpose ?? data.purpose,
  legalGround: patch.legalGround ?? data.legalGround,
  ...(filter && { filter: mergeFilter(data.filter, filter) }),
  ...(delivery && { delivery: { kind: 'webhook', url: delivery.url } }),
});

const withStatus = (
  data: SubscriptionData,
  status: Patch['status'],
  { actingAs }: Principal,
  now: string,
): SubscriptionData => {
  if (status === 'active') return resumed(data);
  if (status === undefined) return data;
  if (actingAs === 'hr-admin') return paused(data, 'by-agency', now);
  // whoever pauses what stands still already does not become the reason for it
  return data.status === 'paused' ? data : paused(data, 'by-subscriber', now);
};

const factOf = (before: SubscriptionData, data: SubscriptionData, patch: Patch): Fact => {
  const fields = Object.keys(patch);
  const isStatusAlone = fields.length === 1 && before.paused?.reason !== data.paused?.reason;
  return isStatusAlone && patch.status !== undefined
    ? statusFact(data)
    : { type: 'subscription.changed.v1', data: { ...subjectOf(data), fields } };
};

/** Changes what a subscription covers or where it goes, pauses it, or lets it go on from where it stands. */
export const changeSubscription = (
  deps: SubscriptionDeps,
): Act<typeof subscriptionOperations.changeSubscription> => {
  const { table } = deps;

  const decide = async (
    before: SubscriptionData,
    patch: Patch,
    principal: Principal,
    now: string,
  ): Promise<SubscriptionData | Refusal> => {
    const isAgency = principal.client === undefined;
    const refused = isAgency ? refuseForAgency(before, patch) : refuseForSubscriber(before, patch);
    if (refused) return refused;
    const data = withStatus(merge(before, patch), patch.status, principal, now);
    // pausing is always possible; everything else only by what is agreed today
    if (patch.status === 'paused' && Object.keys(patch).length === 1) return data;
    const agreement = await findAgreement(table, principal, data.clientId, now);
    if ('refused' in agreement) return agreement;
    const unagreed = refuseWish(data, agreement, deps);
    if (unagreed) return unagreed;
    const goesOn = patch.status === 'active';
    return !goesOn || (await putRule(deps, data))
      ? data
      : refuse('subscription/bus-not-ready', { id: data.id });
  };

  return async ({ principal, params: { id }, body, ifMatch, now, ...request }) => {
    const { agency } = principal;
    const outcome = await runCommand(table, commandOf({ principal, now, ...request }), async () => {
      const found = await findSubscription(table, principal, id);
      if ('refused' in found) return found;
      if (ifMatch !== found.head.seq) return refuse('version/stale', { currentVersion: found.head.seq });
      const data = await decide(found.data, body, principal, now);
      if ('refused' in data) return data;
      return {
        changes: [changeEntry(subscriptionRegister, agency, found, data, factOf(found.data, data, body))],
        outcome: entryReply(data, found.head.seq + 1, 200),
      };
    });
    if (!isRefusal(outcome) && body.status === 'active') {
      const state = await restartDelivery(table, agency, id);
      if (state !== null) await deps.sendNudges([{ agency, subscriptionId: id }]);
    }
    return outcome;
  };
};
