import type { SubscriptionData } from '@kotak9/store';
import type { SubscriptionDeps } from './subscription-deps.ts';

type Told = Pick<SubscriptionData, 'id' | 'delivery'>;

/**
 * Sees to it that the rule of a subscription stands, where it needs one.
 *
 * @returns false where the bus did not take it; what went wrong is logged, and trying again does no harm
 */
export const putRule = async (
  { busRules, observer }: Pick<SubscriptionDeps, 'busRules' | 'observer'>,
  { id, delivery }: Told,
): Promise<boolean> => {
  if (delivery.kind !== 'event-bus') return true;
  try {
    await busRules.put(id, delivery.busArn);
    return true;
  } catch (error) {
    observer.error('subscription/rule-failed', error, { subscriptionId: id });
    return false;
  }
};

/** The same for taking it away. */
export const removeRule = async (
  { busRules, observer }: Pick<SubscriptionDeps, 'busRules' | 'observer'>,
  { id, delivery }: Told,
): Promise<boolean> => {
  if (delivery.kind !== 'event-bus') return true;
  try {
    await busRules.remove(id);
    return true;
  } catch (error) {
    observer.error('subscription/rule-failed', error, { subscriptionId: id });
    return false;
  }
};

/** What the other account has to put into the policy of its bus, or it refuses our events. */
export const busPolicyOf = (
  { busRules }: Pick<SubscriptionDeps, 'busRules'>,
  { id, delivery }: Told,
): Readonly<Record<string, unknown>> | null =>
  delivery.kind === 'event-bus'
    ? {
        Sid: `Kotak9${id.replaceAll('-', '')}`,
        Effect: 'Allow',
        Principal: { AWS: busRules.roleArn },
        Action: 'events:PutEvents',
        Resource: delivery.busArn,
      }
    : null;
