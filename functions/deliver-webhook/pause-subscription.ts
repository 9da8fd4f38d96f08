import type { AgencyId } from '@kotak9/rules';
import { type SubscriptionData, systemCommand } from '@kotak9/store';
import { paused, setStatus } from '../api-subscriptions/set-status.ts';
import type { DeliverDeps } from './deps.ts';

interface Pause {
  readonly agency: AgencyId;
  readonly subscriptionId: string;
  readonly reason: NonNullable<SubscriptionData['paused']>['reason'];
}

/** Pauses a subscription that is active, with the event that says so. @throws Error if others keep changing it */
export const pauseSubscription = async (
  { table, observer, clock }: DeliverDeps,
  { agency, subscriptionId, reason }: Pause,
): Promise<void> => {
  const at = clock().toISOString();
  const command = systemCommand('deliver-webhook', { agency, now: at, correlationId: subscriptionId });
  const entry = await setStatus(table, command, subscriptionId, (data) =>
    data.status === 'active' ? paused(data, reason, at) : null,
  );
  if (entry?.data.paused?.at !== at) return;
  observer.warn('delivery/paused', { agency, subscriptionId, reason });
  observer.count('subscriptions-paused', 1);
};
