import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';

/** The pages under docs/runbook/, by name. */
export type RunbookPage =
  | 'api-errors'
  | 'dead-letters'
  | 'events-not-published'
  | 'placements-late'
  | 'imports-stuck'
  | 'recalculations-stuck'
  | 'talent-pool-late'
  | 'deadlines-late'
  | 'deliveries-failing'
  | 'feed-late'
  | 'succession-lists-late'
  | 'scheduled-work-failed';

/** What whoever is woken reads first: what it means for people, and where it says what to do. */
export interface AlarmWording {
  readonly errorImpact: string;
  readonly runbook: RunbookPage;
}

export interface AlarmCondition extends AlarmWording {
  readonly metric: IMetric;
  /** Goes off at this value or above, in one period of the metric. */
  readonly threshold: number;
}

const CLOUDWATCH = new ServicePrincipal('cloudwatch.amazonaws.com');

/** The alarms of one stage and the encrypted topic that they all go to. */
export class Alarms extends Construct {
  /** Those of this stack. */
  readonly raised: Alarm[] = [];
  readonly #action: SnsAction;
  readonly #prefix: string;

  constructor(scope: Construct, id: string, props: { readonly stage: string; readonly alarmEmail?: string }) {
    super(scope, id);
    this.#prefix = `kotak9-${props.stage}`;
    // CloudWatch cannot publish through the key that AWS manages for SNS
    const key = new Key(this, 'Key', {
      alias: `${this.#prefix}-alarms`,
      description: 'Encrypts the alarms of Kotak9 on their way',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    key.addToResourcePolicy(
      new PolicyStatement({
        principals: [CLOUDWATCH],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
        resources: ['*'],
      }),
    );
    const topic = new Topic(this, 'Topic', {
      topicName: `${this.#prefix}-alarms`,
      displayName: `Kotak9 ${props.stage}`,
      masterKey: key,
      enforceSSL: true,
    });
    // the policy that enforces TLS replaces the default one, under which CloudWatch could publish
    topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [CLOUDWATCH],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    );
    if (props.alarmEmail !== undefined) topic.addSubscription(new EmailSubscription(props.alarmEmail));
    this.#action = new SnsAction(topic);
  }

  /**
   * `name` says what is wrong with what, e.g. `daily-check-errors`. An alarm on something of another stack lies there
   * (`scope`): the stack of the alarms cannot look at one that is built upon it.
   */
  raise(
    name: string,
    { metric, threshold, errorImpact, runbook }: AlarmCondition,
    scope: Construct = this,
  ): Alarm {
    const alarm = new Alarm(scope, name, {
      alarmName: `${this.#prefix}-${name}`,
      alarmDescription: `${errorImpact} What to do: docs/runbook/${runbook}.md`,
      metric,
      threshold,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(this.#action);
    if (scope === this) this.raised.push(alarm);
    return alarm;
  }
}

/** Every alarm looks at five minutes. */
export const ALARM_PERIOD = Duration.minutes(5);
