import type { FindClientAgency } from '@kotak9/http';
import type { WebhookNetwork } from '@kotak9/rules';
import type { NudgeDeps } from '../delivery-nudge.ts';
import type { TableDeps } from '../deps.ts';

/** The rules on the public bus that hand events to buses of other accounts, one for each subscription. */
export interface BusRules {
  /** Makes the rule and its target, or sets them right; the same again changes nothing. */
  put(subscriptionId: string, busArn: string): Promise<void>;
  /** Takes target and rule away; nothing happens where they are gone already. */
  remove(subscriptionId: string): Promise<void>;
  /** The role that puts events on the other bus. */
  readonly roleArn: string;
}

/** What the function of subscriptions is given beside the table. */
export interface SubscriptionDeps extends TableDeps, NudgeDeps {
  readonly findClientAgency: FindClientAgency;
  readonly webhookNetwork: WebhookNetwork;
  /** Accounts whose buses may be targets. */
  readonly subscriberAccounts: readonly string[];
  readonly busRules: BusRules;
  /** Lets some time pass. */
  readonly sleep: (ms: number) => Promise<void>;
}
