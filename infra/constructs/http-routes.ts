import { OPERATIONS, type Operation } from '@kotak9/contracts';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CorsHttpMethod,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledgements.ts';
import { ALARM_PERIOD } from './alarms.ts';
import type { ServiceContext, ServiceFunction } from './service-function.ts';

export interface HttpRoutesProps {
  readonly service: ServiceContext;
  readonly functions: ReadonlyMap<string, ServiceFunction>;
  /** Who signs the tokens, and for which clients. */
  readonly issuer: string;
  readonly audience: readonly string[];
  readonly consoleOrigin: string;
}

const METHODS = {
  GET: HttpMethod.GET,
  POST: HttpMethod.POST,
  PATCH: HttpMethod.PATCH,
  PUT: HttpMethod.PUT,
  DELETE: HttpMethod.DELETE,
} as const satisfies Record<Operation['method'], HttpMethod>;

/** Ids and codes only: neither the caller's address nor the path with its NIP. */
const ACCESS_LOG = {
  requestId: '$context.requestId',
  time: '$context.requestTime',
  routeKey: '$context.routeKey',
  status: '$context.status',
  latencyMs: '$context.responseLatency',
  integrationLatencyMs: '$context.integrationLatency',
  integrationError: '$context.integrationErrorMessage',
  authorizerError: '$context.authorizer.error',
  clientId: '$context.authorizer.claims.client_id',
} as const;

/**
 * The HTTP API: exactly the routes of the contract, each on its function. A token is asked for by default, so a route
 * that says nothing is closed; only an operation without roles is open.
 */
export class HttpRoutes extends Construct {
  readonly api: HttpApi;
  readonly stage: HttpStage;
  readonly alarm: Alarm;

  constructor(scope: Construct, id: string, props: HttpRoutesProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', {
      apiName: `kotak9-${props.service.stage}`,
      createDefaultStage: false,
      defaultAuthorizer: new HttpJwtAuthorizer('Tokens', props.issuer, { jwtAudience: [...props.audience] }),
      corsPreflight: {
        allowOrigins: [props.consoleOrigin],
        allowMethods: [...new Set(OPERATIONS.map(({ method }) => CorsHttpMethod[method]))],
        allowHeaders: [
          'authorization',
          'content-type',
          'accept',
          'accept-language',
          'if-match',
          'if-none-match',
          'idempotency-key',
          'x-correlation-id',
        ],
        exposeHeaders: ['etag', 'location', 'link', 'retry-after', 'content-disposition', 'x-correlation-id'],
        maxAge: Duration.hours(1),
      },
    });
    this.stage = this.#openStage();
    const integrations = new Map(
      [...props.functions].map(([name, target]) => [
        name,
        new HttpLambdaIntegration(name, target.function, { scopePermissionToRoute: false }),
      ]),
    );
    for (const operation of OPERATIONS) {
      const integration = integrations.get(operation.function);
      if (integration === undefined) throw new Error(`${operation.id}: no function ${operation.function}`);
      this.#addRoute(operation, integration);
    }
    this.alarm = props.service.alarms.raise(
      'api-server-errors',
      {
        metric: this.stage.metricServerError({ period: ALARM_PERIOD, statistic: 'Sum' }),
        threshold: 1,
        errorImpact: 'Requests are answered with 500: somebody cannot record, read or decide.',
        runbook: 'api-errors',
      },
      this,
    );
  }

  #openStage(): HttpStage {
    const log = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    return new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: 500, burstLimit: 1000 },
      detailedMetricsEnabled: true,
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        format: AccessLogFormat.custom(JSON.stringify(ACCESS_LOG)),
      },
    });
  }

  #addRoute({ path, method, roles }: Operation, integration: HttpLambdaIntegration): void {
    const isOpen = roles.length === 0;
    const routes = this.api.addRoutes({
      path,
      methods: [METHODS[method]],
      integration,
      ...(isOpen ? { authorizer: new HttpNoneAuthorizer() } : {}),
    });
    if (isOpen) for (const route of routes) acknowledge(route, 'route-is-open');
  }
}
