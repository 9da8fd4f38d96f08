import { queueNamesOf, WORKERS, type WorkerName } from '@kotak9/contracts';
import { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { ALARM_PERIOD } from './alarms.ts';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import { ServiceFunction, type ServiceFunctionProps } from './service-function.ts';

export interface QueueWorkerProps extends Omit<ServiceFunctionProps, 'description'> {
  readonly name: WorkerName;
  readonly batchSize: number;
  /** How long to wait for a batch to fill. */
  readonly batchingWindow?: Duration;
  /** How many run at once, at least 2. */
  readonly maxConcurrency: number;
  /** A message older than this alarms. */
  readonly lateAfter: Duration;
}

/** Queue → function: one effect, its own queue with dead letters behind it, and an alarm when it falls behind. */
export class QueueWorker extends Construct {
  readonly worker: ServiceFunction;
  readonly queue: Queue;
  /** Of the worker, and of what is before its queue. */
  readonly deadLetters: Queue[] = [];

  constructor(scope: Construct, id: string, props: QueueWorkerProps) {
    super(scope, id);
    const { service, name, errorImpact } = props;
    const window = props.batchingWindow ?? Duration.seconds(0);
    const { queue: queueName } = queueNamesOf(service.stage, name);
    this.worker = new ServiceFunction(this, name, { ...props, description: WORKERS[name].en });
    const failed = new DeadLetterQueue(this, 'Failed', {
      service,
      name,
      sourceQueueName: queueName,
      errorImpact,
      runbook: 'dead-letters',
    });
    this.deadLetters.push(failed.queue);
    this.queue = new Queue(this, 'Queue', {
      queueName,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      // AWS asks for six times the function's timeout, so that retries of a throttled batch do not run twice at once
      visibilityTimeout: Duration.seconds(6 * props.timeout.toSeconds() + window.toSeconds()),
      retentionPeriod: Duration.days(14),
      deadLetterQueue: { queue: failed.queue, maxReceiveCount: 5 },
    });
    this.worker.function.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: props.batchSize,
        ...(props.batchingWindow === undefined ? {} : { maxBatchingWindow: props.batchingWindow }),
        maxConcurrency: props.maxConcurrency,
        reportBatchItemFailures: true,
      }),
    );
    service.alarms.raise(`${name}-late`, {
      metric: this.queue.metricApproximateAgeOfOldestMessage({ period: ALARM_PERIOD, statistic: 'Maximum' }),
      threshold: props.lateAfter.toSeconds(),
      errorImpact,
      runbook: props.runbook,
    });
  }
}
