import {
  DeleteRuleCommand,
  EventBridgeClient,
  PutRuleCommand,
  PutTargetsCommand,
  RemoveTargetsCommand,
  ResourceNotFoundException,
} from '@aws-sdk/client-eventbridge';
import { EVENT_SOURCE } from '@kotak9/contracts';
import { WEBHOOK_NETWORKS } from '@kotak9/rules';
import { findClientAgency } from '@kotak9/store';
import * as z from 'zod';
import { createTableDeps } from '../deps.ts';
import { readEnv } from '../env.ts';
import { createNudgeDeps } from '../feed-events/deps.ts';
import type { BusRules, SubscriptionDeps } from './subscription-deps.ts';

const Env = z.object({
  STAGE: z.string().min(1),
  WEBHOOK_NETWORK: z.enum(WEBHOOK_NETWORKS),
  /** Separated by commas; empty where no other account has a bus. */
  SUBSCRIBER_ACCOUNTS: z.string().transform((text) => text.split(',').filter(Boolean)),
  PUBLIC_BUS_NAME: z.string().min(1),
  PUBLIC_BUS_ROLE_ARN: z.string().min(1),
  PUBLIC_BUS_DEAD_LETTERS_ARN: z.string().min(1),
});
type Env = z.output<typeof Env>;

/** Every rule has one target, and this is its name. */
const TARGET = 'subscriber';

const createBusRules = (env: Env): BusRules => {
  const client = new EventBridgeClient({
    maxAttempts: 4,
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000 },
  });
  const EventBusName = env.PUBLIC_BUS_NAME;
  const ruleOf = (subscriptionId: string): string => `kotak9-${env.STAGE}-sub-${subscriptionId}`;

  const removeTarget = async (Rule: string): Promise<void> => {
    const answer = await client.send(new RemoveTargetsCommand({ EventBusName, Rule, Ids: [TARGET] }));
    const [refused] = answer.FailedEntries ?? [];
    if (refused !== undefined) throw new Error(`The target was not removed: ${refused.ErrorCode}`);
  };

  return {
    roleArn: env.PUBLIC_BUS_ROLE_ARN,
    put: async (subscriptionId, busArn) => {
      const Rule = ruleOf(subscriptionId);
      const EventPattern = JSON.stringify({
        source: [EVENT_SOURCE],
        detail: { subscriptionid: [subscriptionId] },
      });
      await client.send(new PutRuleCommand({ EventBusName, Name: Rule, EventPattern, State: 'ENABLED' }));
      const answer = await client.send(
        new PutTargetsCommand({
          EventBusName,
          Rule,
          Targets: [
            {
              Id: TARGET,
              Arn: busArn,
              RoleArn: env.PUBLIC_BUS_ROLE_ARN,
              DeadLetterConfig: { Arn: env.PUBLIC_BUS_DEAD_LETTERS_ARN },
            },
          ],
        }),
      );
      const [refused] = answer.FailedEntries ?? [];
      if (refused !== undefined) throw new Error(`The target was refused: ${refused.ErrorCode}`);
    },
    remove: async (subscriptionId) => {
      const Rule = ruleOf(subscriptionId);
      try {
        await removeTarget(Rule);
        await client.send(new DeleteRuleCommand({ EventBusName, Name: Rule }));
      } catch (error) {
        if (!(error instanceof ResourceNotFoundException)) throw error;
      }
    },
  };
};

export const createSubscriptionDeps = (): SubscriptionDeps => {
  const env = readEnv(Env);
  const { table, ...deps } = createTableDeps('api-subscriptions');
  return {
    table,
    ...deps,
    ...createNudgeDeps(),
    findClientAgency: (clientId) => findClientAgency(table, clientId),
    webhookNetwork: env.WEBHOOK_NETWORK,
    subscriberAccounts: env.SUBSCRIBER_ACCOUNTS,
    busRules: createBusRules(env),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };
};
