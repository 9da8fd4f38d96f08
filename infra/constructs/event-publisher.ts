import { Duration } from 'aws-cdk-lib';
import type { EventBus } from 'aws-cdk-lib/aws-events';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Construct } from 'constructs';
import { ALARM_PERIOD } from './alarms.ts';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import { mayMarkPublished, mayPutEvents, mayReadStream } from './permissions.ts';
import { type ServiceContext, ServiceFunction } from './service-function.ts';
import type { TalentTable } from './talent-table.ts';

export interface EventPublisherProps {
  readonly service: ServiceContext;
  readonly talent: TalentTable;
  readonly bus: EventBus;
}

const WORDING = {
  errorImpact: 'Recorded changes reach nobody yet: placements and succession lists are older than the data.',
  runbook: 'events-not-published',
} as const;

/** Table stream → publish-events → bus. What it gives up on stays in the table, and sweep-unpublished finds it there. */
export class EventPublisher extends Construct {
  readonly publisher: ServiceFunction;

  constructor(scope: Construct, id: string, { service, talent, bus }: EventPublisherProps) {
    super(scope, id);
    this.publisher = new ServiceFunction(this, 'publish-events', {
      service,
      name: 'publish-events',
      description: 'Puts every stored event on the bus, in the order of the stream',
      timeout: Duration.seconds(30),
      permissions: [...mayReadStream(talent), ...mayMarkPublished(talent), ...mayPutEvents(bus)],
      environment: { TABLE_NAME: talent.table.tableName, BUS_NAME: bus.eventBusName },
      ...WORDING,
    });
    const givenUp = new DeadLetterQueue(this, 'GivenUp', { service, name: 'publish-events', ...WORDING });
    this.publisher.function.addEventSourceMapping('Stream', {
      eventSourceArn: talent.streamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 25,
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      retryAttempts: 10,
      // a poisoned record holds up its shard no longer than this; the sweep takes over
      maxRecordAge: Duration.hours(1),
      // order holds within a shard only while one batch of it is under way
      parallelizationFactor: 1,
      onFailure: new SqsDlq(givenUp.queue),
      filters: [
        FilterCriteria.filter({
          eventName: FilterRule.isEqual('INSERT'),
          dynamodb: { Keys: { sk: { S: FilterRule.beginsWith('EVENT#') } } },
        }),
      ],
    });
    service.alarms.raise('publish-events-behind', {
      metric: this.publisher.function.metric('IteratorAge', { period: ALARM_PERIOD, statistic: 'Maximum' }),
      threshold: Duration.minutes(2).toMilliseconds(),
      ...WORDING,
    });
  }
}
