import { describe, expect, it } from 'vitest';
import { onlyPropertiesOf, propertiesOf } from '../testing/properties.ts';
import { synthesizeOnce } from '../testing/synthesize.ts';

const { main } = synthesizeOnce();

const READ = ['dynamodb:GetItem', 'dynamodb:Query'];
const WRITE = [
  'dynamodb:ConditionCheckItem',
  'dynamodb:DeleteItem',
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
];
const READ_STREAM = [
  'dynamodb:DescribeStream',
  'dynamodb:GetRecords',
  'dynamodb:GetShardIterator',
  'dynamodb:ListStreams',
];

/** Actions on data and the bus that a function's role allows. */
const actionsOf = (name: string): readonly string[] => {
  const { Role } = onlyPropertiesOf(main, 'AWS::Lambda::Function', { FunctionName: `kotak9-dev-${name}` });
  const policy = onlyPropertiesOf(main, 'AWS::IAM::Policy', { Roles: [{ Ref: Role['Fn::GetAtt'][0] }] });
  return policy.PolicyDocument.Statement.flatMap(({ Action }: { Action: string | string[] }) => Action)
    .filter((action: string) => /^(dynamodb|events):/.test(action))
    .sort();
};

describe('what a function may do', () => {
  it.each([
    ['api-meta', []],
    ['api-placements', [...READ, 'dynamodb:PutItem']],
    ['api-forecast', [...READ, 'dynamodb:PutItem']],
    ['api-oversight', [...READ, 'dynamodb:PutItem']],
    ['api-reports', [...READ, 'dynamodb:PutItem']],
    ['api-preflight', [...READ, ...WRITE]],
    ['api-organization', [...READ, ...WRITE]],
    ['api-records', [...READ, ...WRITE]],
    ['api-assessments', [...READ, ...WRITE]],
    ['api-succession', [...READ, ...WRITE]],
    ['api-objections', [...READ, ...WRITE]],
    ['api-appointments', [...READ, ...WRITE]],
    ['api-policies', [...READ, ...WRITE]],
    [
      'api-subscriptions',
      [
        ...READ,
        ...WRITE,
        'events:DeleteRule',
        'events:ListTargetsByRule',
        'events:PutRule',
        'events:PutTargets',
        'events:RemoveTargets',
      ],
    ],
    ['api-operations', READ],
    ['api-imports', [...READ, ...WRITE]],
    ['run-import', [...READ, 'dynamodb:BatchGetItem', ...WRITE]],
    ['recalculate-placement', [...READ, ...WRITE]],
    ['recalculate-agency', [...READ, ...WRITE]],
    ['rebuild-succession', [...READ, ...WRITE]],
    ['daily-check', [...READ, ...WRITE]],
    ['feed-events', [...READ, 'dynamodb:PutItem']],
    ['deliver-webhook', [...READ, 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'events:PutEvents']],
    ['publish-events', [...READ_STREAM, 'dynamodb:UpdateItem', 'events:PutEvents']],
    ['sweep-unpublished', [...READ, 'dynamodb:PutItem', 'dynamodb:UpdateItem', 'events:PutEvents']],
  ])('%s: %j', (name, actions) => {
    expect(actionsOf(name)).toEqual([...actions].sort());
  });

  it('nobody uses the key of the table past DynamoDB', () => {
    const statements = propertiesOf(main, 'AWS::IAM::Policy')
      .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
      .filter(({ Action }) => [Action].flat().some((action) => action.startsWith('kms:')));
    const onData = propertiesOf(main, 'AWS::Lambda::Function').filter(
      ({ Environment }) => Environment.Variables.TABLE_NAME !== undefined,
    );
    expect(statements).toHaveLength(onData.length);
    for (const { Condition } of statements) {
      expect(Condition).toEqual({
        StringEquals: { 'kms:ViaService': 'dynamodb.ap-southeast-3.amazonaws.com' },
      });
    }
  });
});
