import { EVENT_SOURCE } from '@kotak9/contracts';
import { Duration } from 'aws-cdk-lib';
import { type EventBus, Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import type { Construct } from 'constructs';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import { QueueWorker, type QueueWorkerProps } from './queue-worker.ts';

export interface EventWorkerProps extends QueueWorkerProps {
  readonly bus: EventBus;
  /** The event types that drive it. */
  readonly eventTypes: readonly string[];
}

/** Rule → queue → function, with dead letters also before the queue. */
export class EventWorker extends QueueWorker {
  constructor(scope: Construct, id: string, props: EventWorkerProps) {
    super(scope, id, props);
    const { service, name, errorImpact } = props;
    const undelivered = new DeadLetterQueue(this, 'Undelivered', {
      service,
      name: `${name}-rule`,
      errorImpact,
      runbook: 'dead-letters',
    });
    this.deadLetters.push(undelivered.queue);
    new Rule(this, 'Rule', {
      ruleName: `kotak9-${service.stage}-${name}`,
      description: `Events that drive ${name}`,
      eventBus: props.bus,
      eventPattern: { source: [EVENT_SOURCE], detailType: [...props.eventTypes] },
      targets: [
        new SqsQueue(this.queue, {
          deadLetterQueue: undelivered.queue,
          retryAttempts: 185,
          maxEventAge: Duration.hours(24),
        }),
      ],
    });
  }
}
