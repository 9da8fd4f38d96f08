import {
  agencyClientOperations as clients,
  publicEventOperations as events,
  subscriptionOperations as subscriptions,
} from '@kotak9/contracts';
import { type ApiHandler, createApi, handle } from '@kotak9/http';
import { agencyClientActs, changeAgencyClient, getAgencyClient } from './agency-clients.ts';
import { changeSubscription } from './change-subscription.ts';
import { createSubscription } from './create-subscription.ts';
import { deleteSubscription } from './delete-subscription.ts';
import { listPublicEvents } from './list-public-events.ts';
import { getSubscription, listDeliveries, listSubscriptions } from './read-subscriptions.ts';
import { replaySubscription } from './replay.ts';
import { rotateSecret } from './rotate-secret.ts';
import type { SubscriptionDeps } from './subscription-deps.ts';

export const createHandler = (deps: SubscriptionDeps): ApiHandler => {
  const registered = agencyClientActs(deps);
  return createApi({
    name: 'api-subscriptions',
    endpoints: [
      handle(clients.registerAgencyClient, registered.record),
      handle(clients.listAgencyClients, registered.list),
      handle(clients.getAgencyClient, getAgencyClient(deps)),
      handle(clients.changeAgencyClient, changeAgencyClient(deps)),
      handle(subscriptions.createSubscription, createSubscription(deps)),
      handle(subscriptions.listSubscriptions, listSubscriptions(deps)),
      handle(subscriptions.getSubscription, getSubscription(deps)),
      handle(subscriptions.changeSubscription, changeSubscription(deps)),
      handle(subscriptions.deleteSubscription, deleteSubscription(deps)),
      handle(subscriptions.rotateSubscriptionSecret, rotateSecret(deps)),
      handle(subscriptions.listSubscriptionDeliveries, listDeliveries(deps)),
      handle(subscriptions.replaySubscription, replaySubscription(deps)),
      handle(events.listPublicEvents, listPublicEvents(deps)),
    ],
    ...deps,
  });
};
