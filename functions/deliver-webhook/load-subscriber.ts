import type { AgencyId } from '@kotak9/rules';
import {
  AGENCY_WIDE,
  type AgencyClientData,
  agencyClientRegister,
  loadEntry,
  type SubscriptionData,
  subscriptionRegister,
  type Table,
} from '@kotak9/store';

export interface Subscriber {
  readonly subscription: SubscriptionData;
  /** What its agency agreed to. */
  readonly client: AgencyClientData;
}

/** A subscription with the agreement behind it, as they stand; null if there is none (any more). */
export const loadSubscriber = async (
  table: Table,
  agency: AgencyId,
  subscriptionId: string,
): Promise<Subscriber | null> => {
  const found = await loadEntry(table, agency, subscriptionRegister, AGENCY_WIDE, subscriptionId);
  if (found === null) return null;
  const { data: subscription } = found;
  const client = await loadEntry(table, agency, agencyClientRegister, AGENCY_WIDE, subscription.clientId);
  if (client === null) throw new Error('A subscription of a client that is not registered was stored');
  return { subscription, client: client.data };
};
