import { Duration, Stack } from 'aws-cdk-lib';
import { Queue, QueueEncryption, type RedriveAllowPolicy, RedrivePermission } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledgements.ts';
import { ALARM_PERIOD, type AlarmWording } from './alarms.ts';
import type { ServiceContext } from './service-function.ts';

export interface DeadLetterQueueProps extends AlarmWording {
  readonly service: ServiceContext;
  /** Says whose letters it holds, e.g. `daily-check-schedule`. */
  readonly name: string;
  /** The one queue that redrives into it; without it (rule, schedule, stream, bus) none may. */
  readonly sourceQueueName?: string;
}

/** Holds for 14 days what could not be delivered or worked off, and alarms at the first message. */
export class DeadLetterQueue extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, props: DeadLetterQueueProps) {
    super(scope, id);
    this.queue = new Queue(this, 'Queue', {
      queueName: `kotak9-${props.service.stage}-${props.name}-dlq`,
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      redriveAllowPolicy: this.#redriveFrom(props.sourceQueueName),
    });
    if (props.sourceQueueName === undefined) acknowledge(this.queue, 'holds-dead-letters');
    props.service.alarms.raise(`${props.name}-dlq`, {
      metric: this.queue.metricApproximateNumberOfMessagesVisible({
        period: ALARM_PERIOD,
        statistic: 'Maximum',
      }),
      threshold: 1,
      errorImpact: props.errorImpact,
      runbook: props.runbook,
    });
  }

  /** Names the source by a made-up ARN: a reference would close a circle with the source's own reference to this queue. */
  #redriveFrom(queueName: string | undefined): RedriveAllowPolicy {
    if (queueName === undefined) return { redrivePermission: RedrivePermission.DENY_ALL };
    const arn = Stack.of(this).formatArn({ service: 'sqs', resource: queueName });
    return {
      redrivePermission: RedrivePermission.BY_QUEUE,
      sourceQueues: [Queue.fromQueueArn(this, 'Source', arn)],
    };
  }
}
