import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { onlyPropertiesOf } from '../testing/properties.ts';
import { createTestApp, synthesizeOnce } from '../testing/synthesize.ts';

const { main, api } = synthesizeOnce();

describe('Alarms', () => {
  it('go to one encrypted topic that CloudWatch may publish to', () => {
    main.hasResourceProperties('AWS::SNS::Topic', { KmsMasterKeyId: Match.anyValue() });
    main.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Allow',
            Action: 'sns:Publish',
            Principal: { Service: 'cloudwatch.amazonaws.com' },
          }),
        ]),
      },
    });
    main.hasResourceProperties('AWS::KMS::Key', {
      KeyPolicy: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
            Principal: { Service: 'cloudwatch.amazonaws.com' },
          }),
        ]),
      },
    });
  });

  it('mail whoever is named, and nobody otherwise', () => {
    main.resourceCountIs('AWS::SNS::Subscription', 0);
    const { main: stack } = createTestApp({ alarmEmail: 'ti@example.go.id' });
    Template.fromStack(stack).hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'ti@example.go.id',
    });
  });

  it('all stand on the dashboard of their stack', () => {
    for (const template of [main, api]) {
      const body = JSON.stringify(onlyPropertiesOf(template, 'AWS::CloudWatch::Dashboard').DashboardBody);
      const alarms = Object.keys(template.findResources('AWS::CloudWatch::Alarm'));
      expect(alarms.length).toBeGreaterThan(0);
      for (const id of alarms) expect(body).toContain(id);
    }
  });
});
