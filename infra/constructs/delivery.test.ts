import { describe, expect, it } from 'vitest';
import { onlyPropertiesOf } from '../testing/properties.ts';
import { synthesizeOnce } from '../testing/synthesize.ts';

const { main } = synthesizeOnce();

const functionOf = (name: string) =>
  onlyPropertiesOf(main, 'AWS::Lambda::Function', { FunctionName: `kotak9-dev-${name}` });

const statementsOf = (
  name: string,
): readonly { Action: string | string[]; Condition?: object; Resource: object }[] =>
  onlyPropertiesOf(main, 'AWS::IAM::Policy', { Roles: [{ Ref: functionOf(name).Role['Fn::GetAtt'][0] }] })
    .PolicyDocument.Statement;

const mappingOf = (name: string) => {
  const queue = main.getResourceId('AWS::SQS::Queue', { Properties: { QueueName: `kotak9-dev-${name}` } });
  return onlyPropertiesOf(main, 'AWS::Lambda::EventSourceMapping', {
    EventSourceArn: { 'Fn::GetAtt': [queue, 'Arn'] },
  });
};

/** The partitions that a function may write, as patterns. */
const writableBy = (name: string) =>
  statementsOf(name)
    .filter(({ Action }) => [Action].flat().includes('dynamodb:PutItem'))
    .map(({ Condition }) => Condition);

describe('Delivery', () => {
  it('feeds two batches at a time at most, and waits for nothing', () => {
    expect(mappingOf('feed-events')).toMatchObject({
      BatchSize: 10,
      ScalingConfig: { MaximumConcurrency: 2 },
    });
    expect(mappingOf('feed-events').MaximumBatchingWindowInSeconds).toBeUndefined();
  });

  it('may drive itself again and again, which no other function may', () => {
    const looping = Object.values(main.findResources('AWS::Lambda::Function'))
      .filter(({ Properties }) => Properties['RecursiveLoop'] !== 'Terminate')
      .map(({ Properties }) => Properties['FunctionName']);
    expect(looping).toEqual(['kotak9-dev-deliver-webhook']);
  });

  it('has no rule: nudges come from the feed, from itself and from the API of subscriptions', () => {
    const queue = main.getResourceId('AWS::SQS::Queue', {
      Properties: { QueueName: 'kotak9-dev-deliver-webhook' },
    });
    for (const name of ['feed-events', 'deliver-webhook', 'api-subscriptions']) {
      expect(functionOf(name).Environment.Variables.DELIVERY_QUEUE_URL).toEqual({ Ref: queue });
      const sends = statementsOf(name).find(({ Action }) => [Action].flat().includes('sqs:SendMessage'));
      expect(sends?.Resource).toEqual({ 'Fn::GetAtt': [queue, 'Arn'] });
    }
  });

  it('writes nothing but the feed, deliveries and who was told of whom', () => {
    const within = (...partitions: readonly string[]) => [
      { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': partitions } },
    ];
    expect(writableBy('feed-events')).toEqual(within('*#FEED', '*#FEED-SUBJECT#*'));
    expect(writableBy('deliver-webhook')).toEqual(
      within('*#SUBSCRIPTION#*', '*#REGISTER#subscription#*', '*#ACCESS#*'),
    );
  });

  it('reaches only public addresses', () => {
    expect(functionOf('deliver-webhook').Environment.Variables.WEBHOOK_NETWORK).toBe('public');
  });

  it('tells when a subscription is paused by itself, and when many deliveries fail', () => {
    for (const [name, metric, threshold] of [
      ['subscription-paused', 'subscriptions-paused', 1],
      ['deliveries-failing', 'deliveries-failed', 100],
    ] as const) {
      expect(
        onlyPropertiesOf(main, 'AWS::CloudWatch::Alarm', { AlarmName: `kotak9-dev-${name}` }),
      ).toMatchObject({
        MetricName: metric,
        Namespace: 'Kotak9',
        Dimensions: [{ Name: 'service', Value: 'deliver-webhook' }],
        Threshold: threshold,
      });
    }
  });
});
