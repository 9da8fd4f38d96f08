import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { onlyPropertiesOf, propertiesOf } from '../testing/properties.ts';
import { createTestApp } from '../testing/synthesize.ts';

const main = Template.fromStack(createTestApp({ subscriberAccounts: ['111122223333'] }).main);

const statementsOf = (role: { readonly Ref: string }) =>
  onlyPropertiesOf(main, 'AWS::IAM::Policy', { Roles: [role] }).PolicyDocument.Statement;

describe('the public bus', () => {
  it('reaches the buses of subscribed accounts, and nothing else', () => {
    const [id = ''] = Object.keys(
      main.findResources('AWS::IAM::Role', {
        Properties: { Description: Match.stringLikeRegexp('agreed events') },
      }),
    );
    expect(statementsOf({ Ref: id })).toEqual([
      { Action: 'events:PutEvents', Effect: 'Allow', Resource: 'arn:aws:events:*:111122223333:event-bus/*' },
    ]);
  });

  it('keeps what a bus did not take, from the rules of subscriptions alone', () => {
    const policies = propertiesOf(main, 'AWS::SQS::QueuePolicy').filter(({ PolicyDocument }) =>
      JSON.stringify(PolicyDocument).includes('kotak9-dev-sub-*'),
    );
    expect(policies).toHaveLength(1);
  });

  it('lets the API of subscriptions make their rules, and pass that one role to EventBridge', () => {
    const { Role } = onlyPropertiesOf(main, 'AWS::Lambda::Function', {
      FunctionName: 'kotak9-dev-api-subscriptions',
    });
    const statements = statementsOf({ Ref: Role['Fn::GetAtt'][0] });
    const onRules = statements.filter(({ Action }: { Action: unknown }) =>
      JSON.stringify(Action).includes('Rule'),
    );
    expect(onRules).toMatchObject([
      {
        Action: [
          'events:DeleteRule',
          'events:ListTargetsByRule',
          'events:PutRule',
          'events:PutTargets',
          'events:RemoveTargets',
        ],
      },
    ]);
    expect(JSON.stringify(onRules)).toContain(':rule/talent-public/kotak9-dev-sub-*');
    expect(statements).toContainEqual(
      expect.objectContaining({
        Action: 'iam:PassRole',
        Condition: { StringEquals: { 'iam:PassedToService': 'events.amazonaws.com' } },
      }),
    );
  });

  it('tells the API where webhooks may go', () => {
    main.hasResourceProperties('AWS::Lambda::Function', {
      FunctionName: 'kotak9-dev-api-subscriptions',
      Environment: {
        Variables: Match.objectLike({ WEBHOOK_NETWORK: 'public', SUBSCRIBER_ACCOUNTS: '111122223333' }),
      },
    });
  });
});
