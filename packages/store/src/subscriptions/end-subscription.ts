import type { AgencyId } from '@kotak9/rules';
import type { Change } from '../commit.ts';
import { deliveryStateKey, subscriptionSecretsKey } from '../keys.ts';
import { AGENCY_WIDE, type Entry, endEntry } from '../register.ts';
import { type SubscriptionData, subscriptionRegister } from '../registers/subscription-registers.ts';

/**
 * A subscription with its secrets and its place in the feed is gone; whoever delivers at the moment finds its turn
 * gone too. Its events stay: what was processed for which purpose is kept, and attempts are until they expire.
 */
export const endSubscription = (agency: AgencyId, entry: Entry<SubscriptionData>): Change => {
  const { id, clientId } = entry.data;
  const fact = {
    type: 'subscription.deleted.v1' as const,
    data: { listId: AGENCY_WIDE, subscriptionId: id, clientId },
  };
  return endEntry(subscriptionRegister, agency, entry, fact, [
    { delete: subscriptionSecretsKey(agency, id) },
    { delete: deliveryStateKey(agency, id) },
  ]);
};
