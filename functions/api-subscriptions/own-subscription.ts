import { type Refusal, refuse } from '@kotak9/contracts';
import type { Principal } from '@kotak9/http';
import { agreementState } from '@kotak9/rules';
import {
  AGENCY_WIDE,
  type AgencyClientData,
  agencyClientRegister,
  type Entry,
  entriesOf,
  loadEntry,
  localDate,
  type SubscriptionData,
  subscriptionRegister,
  type Table,
} from '@kotak9/store';

export type OwnSubscription = Entry<SubscriptionData>;

/** A subscription that the caller may know of: a system knows its own alone. */
export const findSubscription = async (
  table: Table,
  { agency, client }: Principal,
  id: string,
): Promise<OwnSubscription | Refusal> => {
  const found = await loadEntry(table, agency, subscriptionRegister, AGENCY_WIDE, id);
  return found === null || (client !== undefined && found.data.clientId !== client.id)
    ? refuse('resource/not-found', { resource: 'subscription', id })
    : found;
};

export const subscriptionsOf = async (
  table: Table,
  { agency }: Pick<Principal, 'agency'>,
  clientId: string,
): Promise<readonly OwnSubscription[]> =>
  (await entriesOf(table, agency, subscriptionRegister, AGENCY_WIDE)).filter(
    ({ data }) => data.clientId === clientId,
  );

/** The agreement of a system while it is in force; else the refusal that says what is with it. */
export const findAgreement = async (
  table: Table,
  { agency }: Pick<Principal, 'agency'>,
  clientId: string,
  now: string,
): Promise<AgencyClientData | Refusal> => {
  const found = await loadEntry(table, agency, agencyClientRegister, AGENCY_WIDE, clientId);
  if (found === null) return refuse('agency-client/not-registered', { clientId });
  const { agreement, validFrom, validUntil } = found.data;
  const state = agreementState(found.data, localDate(now));
  if (state === 'in-force') return found.data;
  return refuse(`agreement/${state}`, { agreement, validFrom, validUntil: validUntil ?? '-' });
};
