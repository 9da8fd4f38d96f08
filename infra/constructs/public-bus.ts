import { Stack } from 'aws-cdk-lib';
import { EventBus, IncludeDetail, Level } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledgements.ts';
import type { StageSettings } from '../stage.ts';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import type { ServiceContext, ServiceFunction } from './service-function.ts';

const PUBLIC_BUS_NAME = 'talent-public';

/** The rules of all subscriptions, as an ARN names them. */
const rulesOf = (stage: string): string => `${PUBLIC_BUS_NAME}/kotak9-${stage}-sub-*`;

export interface PublicBusProps {
  readonly service: ServiceContext;
  readonly settings: Pick<StageSettings, 'subscriberAccounts'>;
}

/**
 * The bus from which other accounts' buses are fed: what is put here is agreed already and names its subscription,
 * and each subscription has a rule of its own, made through the EventBridge API when it is created.
 */
export class PublicBus extends Construct {
  readonly bus: EventBus;
  /** Puts events on the buses of subscribers, and on no other. */
  readonly role: Role;
  /** What a subscriber's bus would not take. */
  readonly refused: Queue;

  constructor(scope: Construct, id: string, { service, settings }: PublicBusProps) {
    super(scope, id);
    const deadLetters = new DeadLetterQueue(this, 'Refused', {
      service,
      name: 'public-bus',
      errorImpact: "Another agency's bus does not take its events: their system falls behind.",
      runbook: 'dead-letters',
    });
    this.refused = deadLetters.queue;
    this.bus = new EventBus(this, 'Bus', {
      eventBusName: PUBLIC_BUS_NAME,
      description: 'Agreed events on their way to the buses of other accounts',
      deadLetterQueue: this.refused,
      // an event says who: never its content in a log
      logConfig: { level: Level.ERROR, includeDetail: IncludeDetail.NONE },
    });
    this.role = new Role(this, 'Role', {
      description: 'Hands agreed events to the buses of subscribed accounts',
      assumedBy: new ServicePrincipal('events.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    });
    this.#letReach(settings.subscriberAccounts);
    this.refused.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('events.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [this.refused.queueArn],
        conditions: { ArnLike: { 'aws:SourceArn': [this.bus.eventBusArn, this.#rules(service.stage)] } },
      }),
    );
  }

  /** Any bus of the accounts: which one it is, the subscription says, and that account's own policy. */
  #letReach(accounts: readonly string[]): void {
    if (accounts.length === 0) return;
    const buses = accounts.map((account) => `arn:aws:events:*:${account}:event-bus/*`);
    this.role.addToPolicy(new PolicyStatement({ actions: ['events:PutEvents'], resources: buses }));
    for (const bus of buses) acknowledge(this.role, 'buses-of-subscribers', `Resource::${bus}`);
  }

  #rules(stage: string): string {
    return Stack.of(this).formatArn({ service: 'events', resource: 'rule', resourceName: rulesOf(stage) });
  }

  /** Lets a function make and remove the rules of subscriptions, and no others. */
  letManageRules({ function: target }: ServiceFunction, stage: string): void {
    target.addToRolePolicy(
      new PolicyStatement({
        actions: [
          'events:PutRule',
          'events:PutTargets',
          'events:RemoveTargets',
          'events:DeleteRule',
          'events:ListTargetsByRule',
        ],
        resources: [this.#rules(stage)],
      }),
    );
    const { region } = Stack.of(this);
    acknowledge(
      target.role ?? target,
      'rules-of-subscriptions',
      `Resource::arn:aws:events:${region}:<AWS::AccountId>:rule/${rulesOf(stage)}`,
    );
    target.addToRolePolicy(
      new PolicyStatement({
        actions: ['iam:PassRole'],
        resources: [this.role.roleArn],
        conditions: { StringEquals: { 'iam:PassedToService': 'events.amazonaws.com' } },
      }),
    );
    target.addEnvironment('PUBLIC_BUS_NAME', this.bus.eventBusName);
    target.addEnvironment('PUBLIC_BUS_ROLE_ARN', this.role.roleArn);
    target.addEnvironment('PUBLIC_BUS_DEAD_LETTERS_ARN', this.refused.queueArn);
  }
}
