import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  type Code,
  Function as LambdaFunction,
  LoggingFormat,
  RecursiveLoop,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledgements.ts';
import { ALARM_PERIOD, type Alarms, type AlarmWording } from './alarms.ts';

/** Where functions count what they do. */
export const METRICS_NAMESPACE = 'Kotak9';

/** What every function of a stage shares. */
export interface ServiceContext {
  readonly stage: string;
  readonly alarms: Alarms;
  /** The bundled code of a function, by name. */
  readonly codeOf: (name: string) => Code;
}

export interface ServiceFunctionProps extends AlarmWording {
  readonly service: ServiceContext;
  /** Folder under functions/. */
  readonly name: string;
  readonly description: string;
  readonly timeout: Duration;
  /** MB; the share of CPU grows with it. */
  readonly memorySize?: number;
  /** All that it may do beyond writing its own log and trace. */
  readonly permissions: readonly PolicyStatement[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Whether it may drive itself again and again; otherwise Lambda stops it after some sixteen times. */
  readonly recursiveLoop?: RecursiveLoop;
}

/** One Lambda with a role and a log of its own, traced, and alarms on errors and throttles that say whom it hurts. */
export class ServiceFunction extends Construct {
  readonly name: string;
  readonly function: LambdaFunction;

  constructor(scope: Construct, id: string, props: ServiceFunctionProps) {
    super(scope, id);
    const { service, name } = props;
    this.name = name;
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    acknowledge(role, 'no-resource-to-name');
    // logs carry ids and codes; what must be kept for years is in the event history
    const logGroup = new LogGroup(this, 'Log', {
      logGroupName: `/kotak9/${service.stage}/${name}`,
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    role.addToPolicy(
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [logGroup.logGroupArn],
      }),
    );
    for (const statement of props.permissions) role.addToPolicy(statement);
    this.function = new LambdaFunction(this, 'Function', {
      functionName: `kotak9-${service.stage}-${name}`,
      description: props.description,
      code: service.codeOf(name),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memorySize ?? 512,
      timeout: props.timeout,
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
      tracing: Tracing.ACTIVE,
      recursiveLoop: props.recursiveLoop ?? RecursiveLoop.TERMINATE,
      environment: {
        NODE_OPTIONS: '--enable-source-maps',
        STAGE: service.stage,
        LOG_LEVEL: 'INFO',
        POWERTOOLS_SERVICE_NAME: name,
        POWERTOOLS_METRICS_NAMESPACE: METRICS_NAMESPACE,
        ...props.environment,
      },
    });
    for (const [suffix, metric] of [
      ['errors', this.function.metricErrors({ period: ALARM_PERIOD })],
      ['throttles', this.function.metricThrottles({ period: ALARM_PERIOD })],
    ] as const) {
      service.alarms.raise(`${name}-${suffix}`, {
        metric,
        threshold: 1,
        errorImpact: props.errorImpact,
        runbook: props.runbook,
      });
    }
  }
}
