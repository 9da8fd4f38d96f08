import { findClientAgency } from '@kotak9/store';
import type { DeliveryNudge } from '../delivery-nudge.ts';
import type { TableDeps } from '../deps.ts';
import type { SubscriptionDeps } from './subscription-deps.ts';

/** The queue and the bus of subscriptions as a test sees them. */
export interface SubscriptionDoubles {
  readonly deps: SubscriptionDeps;
  readonly nudges: DeliveryNudge[];
  /** Bus by subscription, of the rules that stand. */
  readonly rules: Map<string, string>;
  /** The bus refuses every rule from now on, or takes them again. */
  breakBus(isBroken: boolean): void;
  /** Runs while a call waits, instead of time passing. */
  onSleep(act: (ms: number) => Promise<void>): void;
}

export const createSubscriptionDoubles = (tableDeps: TableDeps): SubscriptionDoubles => {
  const nudges: DeliveryNudge[] = [];
  const rules = new Map<string, string>();
  let isBroken = false;
  let sleep = async (_ms: number): Promise<void> => undefined;
  const tryBus = () => {
    if (isBroken) throw new Error('The bus is out of order');
  };
  return {
    nudges,
    rules,
    breakBus: (broken) => {
      isBroken = broken;
    },
    onSleep: (act) => {
      sleep = act;
    },
    deps: {
      ...tableDeps,
      findClientAgency: (clientId) => findClientAgency(tableDeps.table, clientId),
      sendNudges: async (some) => void nudges.push(...some),
      webhookNetwork: 'public',
      subscriberAccounts: ['111122223333'],
      busRules: {
        roleArn: 'arn:aws:iam::000000000000:role/public-bus',
        put: async (id, busArn) => {
          tryBus();
          rules.set(id, busArn);
        },
        remove: async (id) => {
          tryBus();
          rules.delete(id);
        },
      },
      sleep: (ms) => sleep(ms),
    },
  };
};
