/** Account used for every local ARN. */
export const localAccount = '000000000000';

export interface Place {
  readonly region: string;
  /** Base URL of the loopback endpoint that answers AWS SDK calls; queue URLs are below it. */
  readonly awsEndpoint: string;
}

export interface Identity {
  /** What `Ref` answers. */
  readonly ref: string;
  readonly arn: string;
  readonly name: string;
  /** What `Fn::GetAtt` answers besides `Arn`. */
  readonly attributes: Readonly<Record<string, string>>;
}

interface Named {
  readonly type: string;
  /** Name given in the template, if any. */
  readonly givenName: string | undefined;
  readonly stack: string;
  readonly logicalId: string;
}

type Identify = (name: string, place: Place) => Identity;

const arn = (service: string, place: Place, resource: string): string =>
  `arn:aws:${service}:${place.region}:${localAccount}:${resource}`;

const byName =
  (toArn: (name: string, place: Place) => string): Identify =>
  (name, place) => ({ ref: name, name, arn: toArn(name, place), attributes: {} });

const table: Identify = (name, place) => {
  const tableArn = arn('dynamodb', place, `table/${name}`);
  return { ref: name, name, arn: tableArn, attributes: { StreamArn: `${tableArn}/stream/local` } };
};

const queue: Identify = (name, place) => ({
  ref: `${place.awsEndpoint}/${localAccount}/${name}`,
  name,
  arn: arn('sqs', place, name),
  attributes: { QueueName: name, QueueUrl: `${place.awsEndpoint}/${localAccount}/${name}` },
});

const userPool: Identify = (name, place) => {
  const id = `${place.region}_${name.replaceAll(/[^0-9A-Za-z]/g, '')}`;
  const provider = `cognito-idp.${place.region}.amazonaws.com/${id}`;
  return {
    ref: id,
    name: id,
    arn: arn('cognito-idp', place, `userpool/${id}`),
    attributes: { ProviderName: provider, ProviderURL: `https://${provider}`, UserPoolId: id },
  };
};

const eventBus: Identify = (name, place) => ({
  ref: name,
  name,
  arn: arn('events', place, `event-bus/${name}`),
  attributes: { Name: name },
});

const api: Identify = (name, place) => ({
  ref: name,
  name,
  arn: arn('apigateway', place, `/apis/${name}`),
  attributes: { ApiId: name, ApiEndpoint: `https://${name}.execute-api.${place.region}.amazonaws.com` },
});

const bucket: Identify = (name, place) => ({
  ref: name,
  name,
  arn: `arn:aws:s3:::${name}`,
  attributes: { RegionalDomainName: `${name}.s3.${place.region}.amazonaws.com` },
});

const userPoolDomain: Identify = (name, place) => ({
  ref: name,
  name,
  arn: arn('cognito-idp', place, `domain/${name}`),
  attributes: { Host: `${name}.auth.${place.region}.amazoncognito.com` },
});

const edgeFunction: Identify = (name) => {
  const functionArn = `arn:aws:cloudfront::${localAccount}:function/${name}`;
  return { ref: functionArn, name, arn: functionArn, attributes: { FunctionARN: functionArn } };
};

const identifiers: Readonly<Record<string, Identify>> = {
  'AWS::DynamoDB::Table': table,
  'AWS::DynamoDB::GlobalTable': table,
  'AWS::SQS::Queue': queue,
  'AWS::Cognito::UserPool': userPool,
  'AWS::Cognito::UserPoolDomain': userPoolDomain,
  'AWS::CloudFront::Function': edgeFunction,
  'AWS::Events::EventBus': eventBus,
  'AWS::ApiGatewayV2::Api': api,
  'AWS::Events::Rule': byName((name, place) => arn('events', place, `rule/${name}`)),
  'AWS::Lambda::Function': byName((name, place) => arn('lambda', place, `function:${name}`)),
  'AWS::Scheduler::Schedule': byName((name, place) => arn('scheduler', place, `schedule/default/${name}`)),
  'AWS::Logs::LogGroup': byName((name, place) => arn('logs', place, `log-group:${name}:*`)),
  'AWS::S3::Bucket': bucket,
  'AWS::KMS::Key': byName((name, place) => arn('kms', place, `key/${name}`)),
  'AWS::IAM::Role': byName((name) => `arn:aws:iam::${localAccount}:role/${name}`),
};

const anyOther = byName((name, place) => arn('cloudformation', place, name));

/** The physical names that a resource has on this machine. */
export function identify(resource: Named, place: Place): Identity {
  const name = resource.givenName ?? `${resource.stack}-${resource.logicalId}`;
  return (identifiers[resource.type] ?? anyOther)(name, place);
}

/** Template property that names a resource, by resource type. */
export const nameProperty: Readonly<Record<string, string>> = {
  'AWS::DynamoDB::Table': 'TableName',
  'AWS::DynamoDB::GlobalTable': 'TableName',
  'AWS::SQS::Queue': 'QueueName',
  'AWS::Events::EventBus': 'Name',
  'AWS::Events::Rule': 'Name',
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::Scheduler::Schedule': 'Name',
  'AWS::Logs::LogGroup': 'LogGroupName',
  'AWS::CloudFront::Function': 'Name',
  'AWS::Cognito::UserPoolClient': 'ClientName',
  'AWS::Cognito::UserPoolDomain': 'Domain',
  'AWS::Cognito::UserPoolResourceServer': 'Identifier',
  'AWS::S3::Bucket': 'BucketName',
  'AWS::IAM::Role': 'RoleName',
  'AWS::SSM::Parameter': 'Name',
};
