import type { AgencyId } from '@kotak9/rules';
import type { Key } from '../table.ts';
import { padded } from './aggregate.ts';

/** Which agency a machine client stands for: its token does not say it. The second partition that is no agency's own. */
export const agencyClientPointerKey = (clientId: string): Key => ({ pk: 'CLIENTS', sk: clientId });
/** Public events in the order in which subscribers read them: numbered from 1 without gaps, per agency. */
export const feedPartition = (agency: AgencyId): string => `${agency}#FEED`;
export const FEED_POSITIONS = 'POSITION#';
export const feedKey = (agency: AgencyId, position: number): Key => ({
  pk: feedPartition(agency),
  sk: `${FEED_POSITIONS}${padded(position, 12)}`,
});
/** The last position that was given out. */
export const feedHeadKey = (agency: AgencyId): Key => ({ pk: feedPartition(agency), sk: 'NOW#FEED' });
/** The last event of a subject that the feed has seen, public or not. */
export const feedSubjectKey = (agency: AgencyId, subject: string): Key => ({
  pk: `${agency}#FEED-SUBJECT#${subject}`,
  sk: 'NOW#SUBJECT',
});
const subscriptionPartition = (agency: AgencyId, id: string): string => `${agency}#SUBSCRIPTION#${id}`;
/** How far a subscription has been delivered, and who delivers at the moment. */
export const deliveryStateKey = (agency: AgencyId, id: string): Key => ({
  pk: subscriptionPartition(agency, id),
  sk: 'NOW#DELIVERY',
});
/** What its webhooks are signed with. */
export const subscriptionSecretsKey = (agency: AgencyId, id: string): Key => ({
  pk: subscriptionPartition(agency, id),
  sk: 'NOW#SECRETS',
});
/** Attempts to deliver, by time. */
export const DELIVERIES = 'DELIVERY#';
export const deliveryKey = (agency: AgencyId, id: string, at: string, position: number): Key => ({
  pk: subscriptionPartition(agency, id),
  sk: `${DELIVERIES}${at}#${padded(position, 12)}`,
});
