import {
  DeleteRuleCommand,
  EventBridgeClient,
  ListTargetsByRuleCommand,
  PutEventsCommand,
  PutRuleCommand,
  PutTargetsCommand,
  RemoveTargetsCommand,
} from '@aws-sdk/client-eventbridge';
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEventBus } from '../bus/event-bus.ts';
import { createMadeRules } from '../bus/made-rules.ts';
import { putEventsOperation } from '../bus/put-events.ts';
import { ruleOperations } from '../bus/rule-operations.ts';
import { compilePattern } from '../event-pattern/compile-pattern.ts';
import type { TargetModel } from '../model/bus.ts';
import { createMessageStore } from '../queues/message-store.ts';
import { sqsOperations } from '../queues/sqs-operations.ts';
import { type Listening, listen } from '../stack/listen.ts';
import { createEventLog } from '../state/event-log.ts';
import { openState } from '../state/open-state.ts';
import { newDataDir } from '../testing/write-fixture.ts';
import { serveOperations } from './json-protocol.ts';

/** The SDK's own clients against the endpoints: what they accept is what functions see. */
const state = openState(newDataDir());
const now = () => new Date('2031-05-06T07:08:09.123Z');
const messages = createMessageStore(state, now);
const log = createEventLog(state);
const arn = 'arn:aws:sqs:r:000000000000:work';
const target = (more: Partial<TargetModel>): TargetModel => ({
  id: 't',
  arn,
  input: undefined,
  inputPath: undefined,
  transformer: undefined,
  deadLetterArn: undefined,
  retries: { attempts: 1, ageMs: 1 },
  ...more,
});
const rule = (name: string, bus: string, pattern: object, targets: TargetModel[]) => ({
  name,
  arn: `arn:${name}`,
  bus,
  pattern: compilePattern(pattern),
  targets,
});
const routing = {
  buses: [
    { name: 'talent', arn: 'arn:talent' },
    { name: 'second', arn: 'arn:second' },
  ],
  rules: [
    rule('work', 'talent', { source: ['k'], detail: { kind: ['work'] } }, [
      target({ inputPath: '$.detail' }),
    ]),
    rule('forward', 'talent', { detail: { kind: ['forward'] } }, [
      target({ arn: 'arn:aws:events:r:000000000000:event-bus/second' }),
    ]),
    rule('back', 'second', { detail: { kind: ['forward'] } }, [
      target({}),
      target({ arn: 'arn:aws:events:r:000000000000:event-bus/talent' }),
    ]),
  ],
};
const madeRules = createMadeRules(state, 'r');
const bus = createEventBus(() => ({ ...routing, rules: [...routing.rules, ...madeRules.all()] }), {
  state,
  messages,
  log,
});
let server: Listening;
let sqs: SQSClient;
let events: EventBridgeClient;
const QueueUrl = () => `http://127.0.0.1:${server.port}/000000000000/work`;

beforeAll(async () => {
  const queue = () => ({
    name: 'work',
    arn,
    url: QueueUrl(),
    visibilityTimeoutMs: 60_000,
    delayMs: 0,
    retentionMs: 1000,
    waitMs: 0,
    maximumBytes: 100,
    redrive: { deadLetterArn: 'dead', maxReceiveCount: 5 },
  });
  const answer = serveOperations({
    ...sqsOperations(() => [queue()], messages),
    'AWSEvents.PutEvents': putEventsOperation({ bus, region: 'r', now }),
    ...ruleOperations({ rules: madeRules, hasBus: bus.has, region: 'r' }),
  });
  server = await listen((request, response) => void answer(request, response), 0);
  const settings = {
    region: 'ap-southeast-3',
    endpoint: `http://127.0.0.1:${server.port}`,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  };
  sqs = new SQSClient(settings);
  events = new EventBridgeClient(settings);
});
afterAll(async () => {
  sqs.destroy();
  events.destroy();
  await server.close();
  state.close();
});

describe('SQS', () => {
  it('sends, receives, hides, shows and deletes', async () => {
    const attributes = {
      n: { DataType: 'Number', StringValue: '5' },
      b: { DataType: 'Binary', BinaryValue: new Uint8Array([1]) },
    };
    const sent = await sqs.send(
      new SendMessageCommand({ QueueUrl: QueueUrl(), MessageBody: 'hello', MessageAttributes: attributes }),
    );
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({ QueueUrl: QueueUrl(), MessageAttributeNames: ['All'], WaitTimeSeconds: 1 }),
    );
    const [message] = Messages;
    expect(message).toMatchObject({
      MessageId: sent.MessageId,
      Body: 'hello',
      MD5OfBody: '5d41402abc4b2a76b9719d911017c592',
      Attributes: { ApproximateReceiveCount: '1' },
      MessageAttributes: { n: { StringValue: '5' } },
    });
    const ReceiptHandle = message?.ReceiptHandle;
    const receive = new ReceiveMessageCommand({ QueueUrl: QueueUrl() });
    expect((await sqs.send(receive)).Messages).toBeUndefined();
    await sqs.send(
      new ChangeMessageVisibilityCommand({ QueueUrl: QueueUrl(), ReceiptHandle, VisibilityTimeout: 0 }),
    );
    const again = (await sqs.send(receive)).Messages?.[0];
    await sqs.send(new DeleteMessageCommand({ QueueUrl: QueueUrl(), ReceiptHandle: again?.ReceiptHandle }));
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl: QueueUrl(), AttributeNames: ['All'] }),
    );
    expect(Attributes).toMatchObject({
      QueueArn: arn,
      ApproximateNumberOfMessages: '0',
      VisibilityTimeout: '60',
    });
  });

  it('waits for a message that comes during a long poll', async () => {
    const polled = sqs.send(new ReceiveMessageCommand({ QueueUrl: QueueUrl(), WaitTimeSeconds: 20 }));
    messages.send(arn, { body: 'late' });
    const { Messages = [] } = await polled;
    expect(Messages.map(({ Body }) => Body)).toEqual(['late']);
    messages.delete(arn, Messages[0]?.ReceiptHandle ?? '');
  });

  it('judges a batch entry by entry', async () => {
    const Entries = [
      { Id: 'ok', MessageBody: 'x' },
      { Id: 'large', MessageBody: 'x'.repeat(101) },
    ];
    const sent = await sqs.send(new SendMessageBatchCommand({ QueueUrl: QueueUrl(), Entries }));
    expect(sent.Successful).toMatchObject([{ Id: 'ok' }]);
    expect(sent.Failed).toMatchObject([{ Id: 'large', Code: 'InvalidParameterValue' }]);
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl: QueueUrl() }));
    const deleted = await sqs.send(
      new DeleteMessageBatchCommand({
        QueueUrl: QueueUrl(),
        Entries: [
          { Id: 'a', ReceiptHandle: Messages[0]?.ReceiptHandle },
          { Id: 'b', ReceiptHandle: 'stale' },
        ],
      }),
    );
    expect([deleted.Successful?.map(({ Id }) => Id), deleted.Failed?.map(({ Code }) => Code)]).toEqual([
      ['a'],
      ['ReceiptHandleIsInvalid'],
    ]);
  });

  it('names a queue that the template does not have', async () => {
    expect((await sqs.send(new GetQueueUrlCommand({ QueueName: 'work' }))).QueueUrl).toBe(QueueUrl());
    await expect(sqs.send(new GetQueueUrlCommand({ QueueName: 'none' }))).rejects.toThrow(
      'the template has no queue none',
    );
  });
});

describe('EventBridge', () => {
  const entry = { Source: 'k', DetailType: 'd', EventBusName: 'talent', Detail: '{"kind":"work"}' };

  it('judges entries one by one, in their order, and hands the good ones on', async () => {
    const Entries = [
      entry,
      { ...entry, EventBusName: 'none' },
      { ...entry, Detail: 'no json' },
      { ...entry, Detail: '[]' },
      { ...entry, Source: '' },
      { ...entry, Source: 'aws.s3' },
      { ...entry, Detail: '{"kind":"other"}' },
    ];
    const answer = await events.send(new PutEventsCommand({ Entries }));
    expect(answer.FailedEntryCount).toBe(5);
    expect(answer.Entries?.map((one) => one.ErrorCode)).toEqual([
      undefined,
      'ResourceNotFoundException',
      'MalformedDetail',
      'MalformedDetail',
      'InvalidArgument',
      'NotAuthorizedForSourceException',
      undefined,
    ]);
    const [delivered, ...more] = messages.receive(arn, 10, 60_000);
    expect([delivered?.body, more]).toEqual(['{"kind":"work"}', []]);
    messages.delete(arn, delivered?.receipt ?? '');
    expect(log.readAfter(0, 10)).toMatchObject([
      {
        bus: 'talent',
        event: { version: '0', 'detail-type': 'd', time: '2031-05-06T07:08:09Z', region: 'r', resources: [] },
      },
      { bus: 'talent', event: { detail: { kind: 'other' } } },
    ]);
  });

  it('takes at most ten entries', async () => {
    const call = events.send(new PutEventsCommand({ Entries: Array.from({ length: 11 }, () => entry) }));
    await expect(call).rejects.toMatchObject({ name: 'ValidationException' });
  });

  it('passes an event from bus to bus, and stops two buses that pass it to and fro', async () => {
    await events.send(new PutEventsCommand({ Entries: [{ ...entry, Detail: '{"kind":"forward"}' }] }));
    const delivered = messages.receive(arn, 10, 60_000);
    expect(delivered).toHaveLength(3);
    expect(JSON.parse(delivered[0]?.body ?? '{}')).toMatchObject({
      'detail-type': 'd',
      detail: { kind: 'forward' },
    });
  });
});

describe('rules made by the EventBridge API', () => {
  const Rule = 'made';
  const EventBusName = 'talent';
  const Arn = 'arn:aws:events:ap-southeast-3:111122223333:event-bus/theirs';
  const put = (Detail: object) =>
    events.send(
      new PutEventsCommand({
        Entries: [{ Source: 'k', DetailType: 'd', EventBusName, Detail: JSON.stringify(Detail) }],
      }),
    );
  const made = (EventPattern: object) =>
    events.send(new PutRuleCommand({ Name: Rule, EventBusName, EventPattern: JSON.stringify(EventPattern) }));
  const seenByThem = () => log.readAfter(0, 1000).filter((one) => one.bus === Arn);

  it('take part in matching; what another account is handed is in the log under its ARN', async () => {
    const { RuleArn } = await made({ detail: { to: ['them'] } });
    expect(RuleArn).toBe('arn:aws:events:r:000000000000:rule/talent/made');
    await put({ to: 'them', n: 1 });
    expect(seenByThem()).toEqual([]);
    const Targets = [{ Id: 'subscriber', Arn, RoleArn: 'arn:aws:iam::000000000000:role/r' }];
    await events.send(new PutTargetsCommand({ Rule, EventBusName, Targets }));
    await events.send(new PutTargetsCommand({ Rule, EventBusName, Targets }));
    await put({ to: 'them', n: 2 });
    await put({ to: 'others', n: 3 });
    expect(seenByThem()).toMatchObject([{ event: { detail: { n: 2 } } }]);
    const listed = await events.send(new ListTargetsByRuleCommand({ Rule, EventBusName }));
    expect(listed.Targets).toEqual(Targets);
  });

  it('outlive a restart, and follow a change at once', async () => {
    expect(createMadeRules(state, 'r').all()).toMatchObject([{ name: Rule, targets: [{ arn: Arn }] }]);
    await made({ detail: { to: ['nobody'] } });
    await put({ to: 'them', n: 4 });
    expect(seenByThem()).toHaveLength(1);
  });

  it('go only without their targets', async () => {
    const remove = () => events.send(new DeleteRuleCommand({ Name: Rule, EventBusName }));
    await expect(remove()).rejects.toThrow('since it has targets');
    await events.send(new RemoveTargetsCommand({ Rule, EventBusName, Ids: ['subscriber'] }));
    await remove();
    expect(madeRules.all()).toEqual([]);
    await expect(
      events.send(new RemoveTargetsCommand({ Rule, EventBusName, Ids: ['subscriber'] })),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it('need a bus, and a pattern that EventBridge takes', async () => {
    await expect(
      events.send(new PutRuleCommand({ Name: Rule, EventBusName: 'none', EventPattern: '{"source":["k"]}' })),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
    await expect(made({ source: 'k' })).rejects.toMatchObject({ name: 'InvalidEventPatternException' });
    expect(madeRules.all()).toEqual([]);
  });
});
