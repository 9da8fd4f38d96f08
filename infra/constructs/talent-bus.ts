import { BUS_NAME, EVENT_SOURCE } from '@kotak9/contracts';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Archive, EventBus, IncludeDetail, Level } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  CfnDelivery,
  CfnDeliveryDestination,
  CfnDeliverySource,
  LogGroup,
  RetentionDays,
} from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import type { ServiceContext } from './service-function.ts';

/** The bus that every published event passes, its archive for replay, and a log of what it could not deliver. */
export class TalentBus extends Construct {
  readonly bus: EventBus;

  constructor(scope: Construct, id: string, { service }: { readonly service: ServiceContext }) {
    super(scope, id);
    const deadLetters = new DeadLetterQueue(this, 'DeadLetters', {
      service,
      name: 'bus',
      errorImpact: 'Events are lost on the bus: placements and succession lists may miss a change.',
      runbook: 'dead-letters',
    });
    this.bus = new EventBus(this, 'Bus', {
      eventBusName: BUS_NAME,
      description: 'What happened in talent management',
      deadLetterQueue: deadLetters.queue,
      // an event says who: never its content in a log
      logConfig: { level: Level.ERROR, includeDetail: IncludeDetail.NONE },
    });
    deadLetters.queue.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('events.amazonaws.com')],
        actions: ['sqs:SendMessage'],
        resources: [deadLetters.queue.queueArn],
        conditions: { ArnEquals: { 'aws:SourceArn': this.bus.eventBusArn } },
      }),
    );
    this.#deliverErrorLog(service.stage);
    // long enough to replay what a faulty worker mishandled; the table keeps the events themselves for good
    new Archive(this, 'Archive', {
      archiveName: `kotak9-${service.stage}-talent`,
      description: 'For replay to named rules; workers take a replayed event without harm',
      sourceEventBus: this.bus,
      eventPattern: { source: [EVENT_SOURCE] },
      retention: Duration.days(90),
    });
  }

  /** The level on the bus only says what to log; without a delivery it goes nowhere. */
  #deliverErrorLog(stage: string): void {
    const group = new LogGroup(this, 'ErrorLog', {
      logGroupName: `/aws/vendedlogs/events/kotak9-${stage}`,
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const source = new CfnDeliverySource(this, 'ErrorSource', {
      name: `kotak9-${stage}-bus-errors`,
      logType: 'ERROR_LOGS',
      resourceArn: this.bus.eventBusArn,
    });
    const destination = new CfnDeliveryDestination(this, 'ErrorDestination', {
      name: `kotak9-${stage}-bus-errors`,
      destinationResourceArn: group.logGroupArn,
    });
    const delivery = new CfnDelivery(this, 'ErrorDelivery', {
      deliverySourceName: source.name,
      deliveryDestinationArn: destination.attrArn,
    });
    delivery.addResourceDependency(source);
  }
}
