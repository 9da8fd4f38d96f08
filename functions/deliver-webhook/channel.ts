import type { AgencyId, AgreedEvent } from '@kotak9/rules';
import { type FeedEntry, loadSecrets, type SubscriptionData, signingSecrets } from '@kotak9/store';
import { type Answered, failed } from './answered.ts';
import type { DeliverDeps } from './deps.ts';
import { signWebhook } from './sign-webhook.ts';

export type SharedEvent = AgreedEvent<FeedEntry['event']>;

/** The way to one subscriber. */
export type Channel = (event: SharedEvent) => Promise<Answered>;

const webhookTo = async (
  { table, clock, postWebhook }: DeliverDeps,
  agency: AgencyId,
  id: string,
  url: string,
): Promise<Channel> => {
  const secrets = await loadSecrets(table, agency, id);
  if (secrets === null) throw new Error('A subscription by webhook was stored without a secret');
  return (event) => {
    const sentAt = clock();
    const body = JSON.stringify(event);
    const signed = signWebhook({ id: event.id, sentAt, body }, signingSecrets(secrets, sentAt.toISOString()));
    const headers = {
      'content-type': 'application/cloudevents+json',
      'user-agent': 'Kotak9-Webhooks/1',
      ...signed,
    };
    return postWebhook({ url, headers, body });
  };
};

const busFor =
  ({ putPublic }: DeliverDeps, subscriptionid: string): Channel =>
  async (event) => {
    const [refusal] = await putPublic([{ ...event, subscriptionid }]);
    return refusal === null ? { ok: true, status: null } : failed('bus-refused');
  };

/** The way to a subscriber at the moment; null to one that asks by itself. */
export const openChannel = async (
  deps: DeliverDeps,
  agency: AgencyId,
  { id, delivery }: SubscriptionData,
): Promise<Channel | null> => {
  switch (delivery.kind) {
    case 'webhook':
      return webhookTo(deps, agency, id, delivery.url);
    case 'event-bus':
      return busFor(deps, id);
    case 'polling':
      return null;
  }
};
