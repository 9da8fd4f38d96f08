import { randomUUID } from 'node:crypto';
import {
  isRefusal,
  type Refusal,
  refuse,
  type schemas,
  type subscriptionOperations,
} from '@kotak9/contracts';
import type { Act, Principal } from '@kotak9/http';
import {
  AGENCY_WIDE,
  changeEntry,
  commandOf,
  createSecret,
  feedHead,
  loadEntry,
  loadSecrets,
  newDelivery,
  newSecrets,
  runCommand,
  type SubscriptionData,
  subscriptionRegister,
} from '@kotak9/store';
import * as z from 'zod';
import { busPolicyOf, putRule } from './bus-rule.ts';
import { clientOf } from './client-of.ts';
import { findAgreement, subscriptionsOf } from './own-subscription.ts';
import { refuseWish } from './refuse-wish.ts';
import { resumed, setStatus, subjectOf } from './set-status.ts';
import type { SubscriptionDeps } from './subscription-deps.ts';

/** Whoever delivers reads all subscriptions of an agency: a system has few, each with as many types as it likes. */
const MOST_OF_ONE_CLIENT = 20;

const Created = z.object({ id: z.string() });

const newSubscription = (
  body: z.output<typeof schemas.SubscriptionBody>,
  clientId: string,
  id: string,
  now: string,
): SubscriptionData => {
  const wanted = { ...body, id, clientId, createdAt: now };
  // its rule is made when it is stored: until that stands, nothing is put on the bus for nobody
  return body.delivery.kind === 'event-bus'
    ? { ...wanted, status: 'paused', paused: { reason: 'bus-not-ready', at: now } }
    : { ...wanted, status: 'active', paused: null };
};

/**
 * A system subscribes. It is told of what happens from now on. The subscription is stored first; one to a bus is
 * paused until its rule stands, which a repetition of the call, or making it active, tries again.
 */
export const createSubscription = (
  deps: SubscriptionDeps,
): Act<typeof subscriptionOperations.createSubscription> => {
  const { table } = deps;

  const decide = async (
    principal: Principal,
    body: z.output<typeof schemas.SubscriptionBody>,
    now: string,
  ): Promise<SubscriptionData | Refusal> => {
    const { id: clientId } = clientOf(principal);
    const agreement = await findAgreement(table, principal, clientId, now);
    if ('refused' in agreement) return agreement;
    const refused = refuseWish(body, agreement, deps);
    if (refused) return refused;
    const others = await subscriptionsOf(table, principal, clientId);
    if (others.length >= MOST_OF_ONE_CLIENT) {
      return refuse('subscription/too-many', { most: MOST_OF_ONE_CLIENT });
    }
    return newSubscription(body, clientId, randomUUID(), now);
  };

  return async ({ principal, body, now, ...request }) => {
    const { agency } = principal;
    const command = commandOf({ principal, now, ...request });
    const outcome = await runCommand(table, command, async () => {
      const data = await decide(principal, body, now);
      if ('refused' in data) return data;
      const { id, eventTypes, purpose, legalGround, delivery } = data;
      const fact = {
        type: 'subscription.created.v1' as const,
        data: { ...subjectOf(data), eventTypes, purpose, legalGround, delivery: delivery.kind },
      };
      const beside = [
        ...(delivery.kind === 'polling' ? [] : [newDelivery(agency, id, await feedHead(table, agency))]),
        ...(delivery.kind === 'webhook' ? [newSecrets(agency, id, createSecret())] : []),
      ];
      return {
        changes: [changeEntry(subscriptionRegister, agency, null, data, fact, beside)],
        // what is kept for a repetition of the call holds no secret
        outcome: { status: 201, body: { id } },
      };
    });
    if (isRefusal(outcome)) return outcome;
    const { id } = Created.parse(outcome.body);
    return tellCreated(deps, command, id);
  };
};

/** The first answer and its repetitions: with the secret until another one takes its place. */
const tellCreated = async (deps: SubscriptionDeps, command: ReturnType<typeof commandOf>, id: string) => {
  const { table } = deps;
  const { agency } = command;
  const stored = await loadEntry(table, agency, subscriptionRegister, AGENCY_WIDE, id);
  if (stored === null) return refuse('resource/not-found', { resource: 'subscription', id });
  const waits = stored.data.paused?.reason === 'bus-not-ready';
  const stands = waits && (await putRule(deps, stored.data));
  const entry = stands
    ? await setStatus(table, command, id, (data) =>
        data.paused?.reason === 'bus-not-ready' ? resumed(data) : null,
      )
    : stored;
  if (entry === null) return refuse('resource/not-found', { resource: 'subscription', id });
  const secrets = await loadSecrets(table, agency, id);
  const { data, head } = entry;
  // what came on the feed between the look at its head and the transaction, nobody else was told to deliver
  if (data.status === 'active' && data.delivery.kind !== 'polling') {
    await deps.sendNudges([{ agency, subscriptionId: id }]);
  }
  return {
    status: 201 as const,
    body: {
      ...data,
      version: head.seq,
      secret: secrets?.number === 1 ? secrets.secret : null,
      busPolicy: busPolicyOf(deps, data),
    },
    version: head.seq,
    location: `/v1/subscriptions/${id}`,
  };
};
