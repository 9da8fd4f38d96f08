import { type Refusal, refuse } from '@kotak9/contracts';
import { webhookUrlFault } from '@kotak9/rules';
import type { AgencyClientData, SubscriptionData } from '@kotak9/store';
import type { SubscriptionDeps } from './subscription-deps.ts';

const refuseDelivery = (
  delivery: SubscriptionData['delivery'],
  { webhookNetwork, subscriberAccounts }: SubscriptionDeps,
): Refusal | null => {
  switch (delivery.kind) {
    case 'webhook': {
      const fault = webhookUrlFault(delivery.url, webhookNetwork);
      return fault === null ? null : refuse('subscription/url-not-permitted', { fault });
    }
    case 'event-bus': {
      const account = delivery.busArn.split(':')[4] ?? '';
      return subscriberAccounts.includes(account)
        ? null
        : refuse('subscription/bus-not-permitted', { account });
    }
    case 'polling':
      return null;
  }
};

/** Whether a subscription asks for what is not agreed, or to be told where nobody may be told. */
export const refuseWish = (
  { eventTypes, delivery }: Pick<SubscriptionData, 'eventTypes' | 'delivery'>,
  { events }: Pick<AgencyClientData, 'events'>,
  deps: SubscriptionDeps,
): Refusal | null => {
  const agreed = events.map(({ type }) => type);
  const types = eventTypes.filter((type) => !agreed.includes(type));
  if (types.length > 0) {
    return refuse('subscription/types-not-agreed', {
      types: types.join(', '),
      agreed: agreed.join(', ') || '-',
    });
  }
  return refuseDelivery(delivery, deps);
};
