import { fixtureBundles } from './fixture-bundles.ts';

const join = (...parts: unknown[]) => ({ 'Fn::Join': ['', parts] });
const arnOf = (logicalId: string) => ({ 'Fn::GetAtt': [logicalId, 'Arn'] });
const ref = (logicalId: string) => ({ Ref: logicalId });
const imported = (name: string) => ({ 'Fn::ImportValue': `fixture-data:${name}` });
const exported = (name: string, value: unknown) => ({
  Value: value,
  Export: { Name: `fixture-data:${name}` },
});

/** Stateful half: table, user pool, exports; as the CDK splits it. */
export const dataTemplate = {
  Resources: {
    Table: {
      Type: 'AWS::DynamoDB::GlobalTable',
      Properties: {
        TableName: 'fixture-table',
        AttributeDefinitions: ['pk', 'sk', 'agency', 'kind', 'on'].map((name) => ({
          AttributeName: name,
          AttributeType: 'S',
        })),
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
        GlobalSecondaryIndexes: [
          {
            IndexName: 'due',
            KeySchema: [
              { AttributeName: 'agency', KeyType: 'HASH' },
              { AttributeName: 'kind', KeyType: 'HASH' },
              { AttributeName: 'on', KeyType: 'RANGE' },
            ],
            Projection: { ProjectionType: 'ALL' },
          },
        ],
        StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
        TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      },
    },
    Pool: { Type: 'AWS::Cognito::UserPool', Properties: {} },
    Web: { Type: 'AWS::Cognito::UserPoolClient', Properties: { UserPoolId: ref('Pool') } },
    Machine: {
      Type: 'AWS::Cognito::UserPoolClient',
      Properties: {
        UserPoolId: ref('Pool'),
        AllowedOAuthFlows: ['client_credentials'],
        AllowedOAuthScopes: ['fixture/read'],
      },
    },
    Admins: {
      Type: 'AWS::Cognito::UserPoolGroup',
      Properties: { UserPoolId: ref('Pool'), GroupName: 'hr-admin' },
    },
    Auditors: {
      Type: 'AWS::Cognito::UserPoolGroup',
      Properties: { UserPoolId: ref('Pool'), GroupName: 'auditor' },
    },
  },
  Outputs: {
    TableName: exported('Table', ref('Table')),
    StreamArn: exported('Stream', { 'Fn::GetAtt': ['Table', 'StreamArn'] }),
    PoolId: exported('Pool', ref('Pool')),
    WebId: exported('Web', ref('Web')),
    MachineId: exported('Machine', ref('Machine')),
  },
};

const lambda = (name: string, more: object = {}) => ({
  Type: 'AWS::Lambda::Function',
  Properties: {
    FunctionName: `fixture-${name}`,
    Code: { S3Bucket: join('assets-', ref('AWS::AccountId')), S3Key: `${name}.zip` },
    Handler: 'index.handler',
    Timeout: 10,
    MemorySize: 256,
    Environment: { Variables: { TABLE: imported('Table'), BUS: ref('Bus') } },
    ...more,
  },
});

const route = (key: string, integration: string, more: object = {}) => ({
  Type: 'AWS::ApiGatewayV2::Route',
  Properties: { ApiId: ref('Api'), RouteKey: key, Target: join('integrations/', ref(integration)), ...more },
});

const integration = (logicalId: string) => ({
  Type: 'AWS::ApiGatewayV2::Integration',
  Properties: {
    ApiId: ref('Api'),
    IntegrationType: 'AWS_PROXY',
    IntegrationUri: arnOf(logicalId),
    PayloadFormatVersion: '2.0',
  },
});

const jwt = { AuthorizationType: 'JWT', AuthorizerId: ref('Authorizer') };

const api = {
  Api: {
    Type: 'AWS::ApiGatewayV2::Api',
    Properties: {
      Name: 'fixture',
      ProtocolType: 'HTTP',
      CorsConfiguration: {
        AllowOrigins: ['http://localhost:5173'],
        AllowMethods: ['*'],
        AllowHeaders: ['authorization'],
      },
    },
  },
  Stage: {
    Type: 'AWS::ApiGatewayV2::Stage',
    Properties: {
      ApiId: ref('Api'),
      StageName: '$default',
      RouteSettings: { 'GET /limited': { ThrottlingRateLimit: 1, ThrottlingBurstLimit: 2 } },
    },
  },
  Authorizer: {
    Type: 'AWS::ApiGatewayV2::Authorizer',
    Properties: {
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: {
        Audience: [imported('Web'), imported('Machine')],
        Issuer: join('https://cognito-idp.', ref('AWS::Region'), '.amazonaws.com/', imported('Pool')),
      },
    },
  },
  ApiTarget: integration('ApiFunction'),
  SlowTarget: integration('SlowFunction'),
  Echo: route('GET /echo/{id}', 'ApiTarget', jwt),
  Scoped: route('GET /scoped', 'SlowTarget', { ...jwt, AuthorizationScopes: ['fixture/read'] }),
  PutItem: route('POST /items/{id}', 'ApiTarget'),
  Effects: route('GET /effects/{id}', 'ApiTarget'),
  Break: route('PUT /broken/{by}/{id}', 'ApiTarget'),
  Mend: route('DELETE /broken/{by}/{id}', 'ApiTarget'),
  Throw: route('GET /throw', 'ApiTarget'),
  Exit: route('GET /exit', 'ApiTarget'),
  Slow: route('GET /slow', 'SlowTarget'),
  Limited: route('GET /limited', 'SlowTarget'),
};

const flow = {
  Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: 'fixture-bus' } },
  Rule: {
    Type: 'AWS::Events::Rule',
    Properties: {
      EventBusName: ref('Bus'),
      EventPattern: {
        source: ['fixture'],
        'detail-type': ['item.put.v1'],
        detail: { quiet: [{ exists: false }] },
      },
      Targets: [{ Id: 'Queue', Arn: arnOf('Queue'), DeadLetterConfig: { Arn: arnOf('RuleDlq') } }],
    },
  },
  Queue: {
    Type: 'AWS::SQS::Queue',
    Properties: {
      QueueName: 'fixture-work',
      VisibilityTimeout: 60,
      RedrivePolicy: { deadLetterTargetArn: arnOf('Dlq'), maxReceiveCount: 2 },
    },
  },
  Dlq: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'fixture-work-dlq' } },
  RuleDlq: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'fixture-rule-dlq' } },
  StreamDlq: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'fixture-stream-dlq' } },
  NightlyDlq: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'fixture-nightly-dlq' } },
  StreamMapping: {
    Type: 'AWS::Lambda::EventSourceMapping',
    Properties: {
      EventSourceArn: imported('Stream'),
      FunctionName: ref('PublishFunction'),
      BatchSize: 10,
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 1,
      StartingPosition: 'TRIM_HORIZON',
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      DestinationConfig: { OnFailure: { Destination: arnOf('StreamDlq') } },
      FilterCriteria: {
        Filters: [
          { Pattern: '{"eventName":["INSERT"],"dynamodb":{"Keys":{"sk":{"S":[{"prefix":"EVENT#"}]}}}}' },
        ],
      },
    },
  },
  QueueMapping: {
    Type: 'AWS::Lambda::EventSourceMapping',
    Properties: {
      EventSourceArn: arnOf('Queue'),
      FunctionName: ref('WorkFunction'),
      BatchSize: 10,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: 2 },
    },
  },
  Nightly: {
    Type: 'AWS::Scheduler::Schedule',
    Properties: {
      Name: 'fixture-nightly',
      ScheduleExpression: 'cron(0 1 * * ? *)',
      ScheduleExpressionTimezone: 'Asia/Jayapura',
      Target: {
        Arn: arnOf('NightlyFunction'),
        Input: '{"asOf":"<aws.scheduler.scheduled-time>","executionId":"<aws.scheduler.execution-id>"}',
        DeadLetterConfig: { Arn: arnOf('NightlyDlq') },
      },
    },
  },
};

/** Stateless half: API, functions, bus, queues, schedule. */
export const appTemplate = {
  Resources: {
    ...api,
    ...flow,
    ApiFunction: lambda('api'),
    SlowFunction: lambda('slow', { Timeout: 1, ReservedConcurrentExecutions: 1 }),
    PublishFunction: lambda('publish'),
    WorkFunction: lambda('work'),
    NightlyFunction: lambda('nightly'),
  },
};

const artifact = (stack: string) => ({
  [stack]: {
    type: 'aws:cloudformation:stack',
    environment: 'aws://unknown-account/ap-southeast-3',
    properties: { templateFile: `${stack}.template.json` },
  },
  [`${stack}.assets`]: { type: 'cdk:asset-manifest', properties: { file: `${stack}.assets.json` } },
});

export const fixtureManifest = {
  version: '55.0.0',
  artifacts: { ...artifact('fixture-data'), ...artifact('fixture-app') },
};

export const fixtureAssets = {
  files: Object.fromEntries(
    Object.keys(fixtureBundles).map((name) => [name, { source: { path: `bundles/${name}` } }]),
  ),
};
