import { expressionOf, SCHEDULES, type ScheduleName } from '@kotak9/contracts';
import { Aws, Duration, TimeZone } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import {
  ContextAttribute,
  Schedule,
  ScheduleExpression,
  type ScheduleGroup,
  ScheduleTargetInput,
  TimeWindow,
} from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Construct } from 'constructs';
import { DeadLetterQueue } from './dead-letter-queue.ts';
import { ServiceFunction, type ServiceFunctionProps } from './service-function.ts';

export interface ScheduledFunctionProps extends Omit<ServiceFunctionProps, 'description'> {
  readonly name: ScheduleName;
  readonly group: ScheduleGroup;
}

/**
 * A function on a schedule. The time it was due arrives in its event, so a run can be repeated for any date. The
 * scheduler only hands over: what fails inside the function is retried by Lambda and ends in the same dead letters.
 */
export class ScheduledFunction extends Construct {
  readonly scheduled: ServiceFunction;

  constructor(scope: Construct, id: string, props: ScheduledFunctionProps) {
    super(scope, id);
    const { service, name, errorImpact, runbook } = props;
    const { does, cadence } = SCHEDULES[name];
    this.scheduled = new ServiceFunction(this, name, { ...props, description: does.en });
    const target = this.scheduled.function;
    const missed = new DeadLetterQueue(this, 'Missed', {
      service,
      name: `${name}-schedule`,
      errorImpact,
      runbook,
    });
    target.configureAsyncInvoke({
      retryAttempts: 2,
      maxEventAge: Duration.hours(6),
      onFailure: new SqsDestination(missed.queue),
    });
    const role = new Role(this, 'SchedulerRole', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
      }),
    });
    role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [target.functionArn] }),
    );
    role.addToPolicy(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [missed.queue.queueArn] }),
    );
    const schedule = new Schedule(this, 'Schedule', {
      scheduleName: name,
      scheduleGroup: props.group,
      description: does.en,
      schedule: ScheduleExpression.expression(
        expressionOf(cadence),
        cadence.kind === 'daily' ? TimeZone.of(cadence.timeZone) : undefined,
      ),
      timeWindow: TimeWindow.off(),
      target: new LambdaInvoke(target, {
        // the target would also open every version of the function
        role: role.withoutPolicyUpdates(),
        input: ScheduleTargetInput.fromObject({
          asOf: ContextAttribute.scheduledTime,
          executionId: ContextAttribute.executionId,
        }),
        deadLetterQueue: missed.queue,
        retryAttempts: 10,
        maxEventAge: Duration.hours(6),
      }),
    });
    // the schedule names its group by text, which orders nothing
    schedule.node.addDependency(props.group);
  }
}
