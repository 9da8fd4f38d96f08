import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { onlyPropertiesOf, propertiesOf } from '../testing/properties.ts';
import { synthesizeOnce } from '../testing/synthesize.ts';

const { data, main } = synthesizeOnce();
const NAME = { 'Fn::Join': ['', ['kotak9-dev-imports-', { Ref: 'AWS::AccountId' }]] };

const statementsOf = (name: string) => {
  const { Role } = onlyPropertiesOf(main, 'AWS::Lambda::Function', { FunctionName: `kotak9-dev-${name}` });
  const policy = onlyPropertiesOf(main, 'AWS::IAM::Policy', { Roles: [{ Ref: Role['Fn::GetAtt'][0] }] });
  return policy.PolicyDocument.Statement.filter(({ Action }: { Action: string | string[] }) =>
    [Action].flat().some((action) => /^(s3|sqs):/.test(action)),
  );
};

describe('the bucket of imports', () => {
  it('is private, encrypted, without versions, and keeps a file for 30 days', () => {
    data.hasResource('AWS::S3::Bucket', {
      DeletionPolicy: 'Retain',
      Properties: {
        BucketName: NAME,
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
        },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        LifecycleConfiguration: { Rules: [Match.objectLike({ ExpirationInDays: 30, Status: 'Enabled' })] },
        VersioningConfiguration: Match.absent(),
      },
    });
  });

  it('answers nobody without TLS', () => {
    const { PolicyDocument } = onlyPropertiesOf(data, 'AWS::S3::BucketPolicy', {});
    expect(PolicyDocument.Statement).toContainEqual(
      expect.objectContaining({
        Effect: 'Deny',
        Action: 's3:*',
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      }),
    );
  });

  it('is known to the two functions of imports alone, which delete nothing in it', () => {
    const knowing = propertiesOf(main, 'AWS::Lambda::Function').filter(
      ({ Environment }) => Environment?.Variables?.IMPORT_BUCKET !== undefined,
    );
    expect(knowing.map(({ FunctionName }) => FunctionName).toSorted()).toEqual([
      'kotak9-dev-api-imports',
      'kotak9-dev-run-import',
    ]);
    for (const name of ['api-imports', 'run-import']) {
      const actions = statementsOf(name).flatMap(({ Action }: { Action: string | string[] }) => Action);
      expect(actions.filter((action: string) => action.startsWith('s3:')).toSorted()).toEqual([
        's3:GetObject',
        's3:ListBucket',
        's3:PutObject',
      ]);
    }
  });

  it('has a worker that sends to its own queue and to no other', () => {
    const [sending, ...others] = statementsOf('run-import').filter(
      ({ Action }: { Action: string | string[] }) => [Action].flat().includes('sqs:SendMessage'),
    );
    const queue = main.getResourceId('AWS::SQS::Queue', {
      Properties: { QueueName: 'kotak9-dev-run-import' },
    });
    expect(sending.Resource).toEqual({ 'Fn::GetAtt': [queue, 'Arn'] });
    expect(others).toEqual([]);
  });
});
