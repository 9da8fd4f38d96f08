import { Duration } from 'aws-cdk-lib';
import type { EventBus } from 'aws-cdk-lib/aws-events';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { RecursiveLoop } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { eventTypesFor } from '../event-types.ts';
import type { StageSettings } from '../stage.ts';
import type { AlarmCondition } from './alarms.ts';
import { counted } from './counted.ts';
import { EventWorker } from './event-worker.ts';
import { mayAppendToFeed, mayDeliver, mayPutEvents, mayRead } from './permissions.ts';
import { QueueWorker } from './queue-worker.ts';
import type { ServiceContext, ServiceFunction } from './service-function.ts';
import type { TalentTable } from './talent-table.ts';

export interface DeliveryProps {
  readonly service: ServiceContext;
  readonly settings: Pick<StageSettings, 'webhookNetwork'>;
  readonly talent: TalentTable;
  readonly bus: EventBus;
  /** Feeds the buses of other accounts. */
  readonly publicBus: EventBus;
}

/** Tells of somebody outside who does not take what we send: nothing here is lost, but they fall behind. */
const FAILING: Readonly<Record<string, Omit<AlarmCondition, 'runbook'>>> = {
  'subscription-paused': {
    metric: counted('subscriptions-paused', 'deliver-webhook'),
    threshold: 1,
    errorImpact:
      "Another agency's system is no longer told of events until somebody resumes its subscription.",
  },
  'deliveries-failing': {
    metric: counted('deliveries-failed', 'deliver-webhook'),
    threshold: 100,
    errorImpact: "Other agencies' systems do not take events, or we do not reach them: they fall behind.",
  },
};

/** The way of a public event to other agencies: onto the feed of its agency, and from there to each subscriber. */
export class Delivery extends Construct {
  readonly feed: EventWorker;
  readonly delivery: QueueWorker;

  constructor(scope: Construct, id: string, props: DeliveryProps) {
    super(scope, id);
    const { service, settings, talent, bus, publicBus } = props;
    const environment = { TABLE_NAME: talent.table.tableName };
    this.delivery = new QueueWorker(this, 'Webhooks', {
      service,
      name: 'deliver-webhook',
      permissions: [...mayRead(talent), mayDeliver(talent), ...mayPutEvents(publicBus)],
      environment: {
        ...environment,
        PUBLIC_BUS_NAME: publicBus.eventBusName,
        WEBHOOK_NETWORK: settings.webhookNetwork,
      },
      timeout: Duration.seconds(60),
      // subscribers of one batch are served at the same time, so that many slow ones need few functions
      batchSize: 10,
      maxConcurrency: 20,
      // it sends itself the next attempt, fifty times in three days: Lambda would take that for a loop and stop it
      recursiveLoop: RecursiveLoop.ALLOW,
      // a message that waits for its attempt may be 15 minutes old
      lateAfter: Duration.minutes(30),
      errorImpact: 'Other agencies get public events late; those who poll get them in time.',
      runbook: 'deliveries-failing',
    });
    this.letNudge(this.delivery.worker);
    this.feed = new EventWorker(this, 'Feed', {
      service,
      bus,
      name: 'feed-events',
      eventTypes: eventTypesFor('feed-events'),
      permissions: [...mayRead(talent), mayAppendToFeed(talent)],
      environment,
      timeout: Duration.seconds(30),
      // without a window: a subscriber waits for nothing but the work itself
      batchSize: 10,
      // all append to one head: more at once would only wait for each other
      maxConcurrency: 2,
      lateAfter: Duration.minutes(5),
      errorImpact: 'Other agencies are not told of public events, and cannot poll them either.',
      runbook: 'feed-late',
    });
    this.letNudge(this.feed.worker);
    for (const [name, condition] of Object.entries(FAILING)) {
      service.alarms.raise(name, { ...condition, runbook: 'deliveries-failing' });
    }
  }

  /** Lets a function wake deliveries. */
  letNudge({ function: target }: ServiceFunction): void {
    const { queueArn, queueUrl } = this.delivery.queue;
    target.addToRolePolicy(new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queueArn] }));
    target.addEnvironment('DELIVERY_QUEUE_URL', queueUrl);
  }
}
