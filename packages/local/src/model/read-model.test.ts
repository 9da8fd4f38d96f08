import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAssembly } from '../template/read-assembly.ts';
import { appTemplate } from '../testing/fixture-templates.ts';
import { writeFixture } from '../testing/write-fixture.ts';
import { readModel } from './read-model.ts';

const endpoint = 'http://127.0.0.1:1234';
const read = async (app: object = appTemplate) => {
  const folder = writeFixture(app);
  return { folder, model: readModel(await readAssembly(folder), endpoint) };
};
const withResource = (name: string, resource: object) => ({
  Resources: { ...appTemplate.Resources, [name]: resource },
});

describe('the model of an assembly', () => {
  it('has functions with their bundle and a resolved environment', async () => {
    const { folder, model } = await read();
    expect(model.functions.find(({ name }) => name === 'fixture-slow')).toEqual({
      name: 'fixture-slow',
      arn: 'arn:aws:lambda:ap-southeast-3:000000000000:function:fixture-slow',
      region: 'ap-southeast-3',
      folder: join(folder, 'bundles/slow'),
      handler: 'index.handler',
      environment: { TABLE: 'fixture-table', BUS: 'fixture-bus' },
      timeoutMs: 1000,
      memoryMb: 256,
      reservedConcurrency: 1,
    });
  });

  it('has the stream mapping on the table of the other stack', async () => {
    const { model } = await read();
    const [table] = model.tables;
    expect(table).toMatchObject({
      name: 'fixture-table',
      streamView: 'NEW_AND_OLD_IMAGES',
      ttlAttribute: 'expiresAt',
    });
    expect(model.streams).toMatchObject([
      {
        sourceArn: table?.streamArn,
        functionRef: 'fixture-publish',
        batchSize: 10,
        bisects: true,
        maximumRetries: 1,
        maximumAgeMs: -1,
        reportsItemFailures: true,
        onFailureArn: 'arn:aws:sqs:ap-southeast-3:000000000000:fixture-stream-dlq',
      },
    ]);
    const filter = model.streams[0]?.filters[0];
    const record = (sk: string) => ({ eventName: 'INSERT', dynamodb: { Keys: { sk: { S: sk } } } });
    expect([filter?.matches(record('EVENT#1')), filter?.matches(record('NOW#1'))]).toEqual([true, false]);
  });

  it('has queues with redrive, rules with targets and schedules with their zone', async () => {
    const { model } = await read();
    expect(model.queues.find(({ name }) => name === 'fixture-work')).toMatchObject({
      url: `${endpoint}/000000000000/fixture-work`,
      visibilityTimeoutMs: 60_000,
      redrive: {
        maxReceiveCount: 2,
        deadLetterArn: 'arn:aws:sqs:ap-southeast-3:000000000000:fixture-work-dlq',
      },
    });
    expect(model.rules).toMatchObject([
      { bus: 'fixture-bus', targets: [{ arn: 'arn:aws:sqs:ap-southeast-3:000000000000:fixture-work' }] },
    ]);
    const next = model.schedules[0]?.expression.nextAfter(new Date('2027-01-01T00:00:00Z'));
    expect(next?.toISOString()).toBe('2027-01-01T16:00:00.000Z');
  });

  it('has routes with their authorizer, and the pool that issues for it', async () => {
    const { model } = await read();
    const echo = model.api?.routes.find(({ key }) => key === 'GET /echo/{id}');
    expect(echo?.authorizer?.issuer).toBe(model.userPool?.issuer);
    expect(echo?.authorizer?.audience).toEqual(model.userPool?.clients.map(({ id }) => id));
    expect(model.api?.routes.find(({ key }) => key === 'GET /throw')?.authorizer).toBeUndefined();
    expect(model.userPool).toMatchObject({
      groups: ['hr-admin', 'auditor'],
      clients: [{ isMachine: false }, { isMachine: true, scopes: ['fixture/read'] }],
    });
  });

  it('leaves out a resource whose condition is false', async () => {
    const resource = { Type: 'AWS::SQS::Queue', Condition: 'Never', Properties: { QueueName: 'never' } };
    const app = { ...withResource('Never', resource), Conditions: { Never: { 'Fn::Equals': ['a', 'b'] } } };
    expect((await read(app)).model.queues.map(({ name }) => name)).not.toContain('never');
  });
});

describe('what cannot be run faithfully', () => {
  const refused: readonly (readonly [why: string, resource: object])[] = [
    ['unknown operator', { Type: 'AWS::Events::Rule', Properties: { EventPattern: { a: [{ like: 'x' }] } } }],
    ['FIFO', { Type: 'AWS::SQS::Queue', Properties: { FifoQueue: true } }],
    [
      'no stack declares',
      { Type: 'AWS::SQS::Queue', Properties: { QueueName: { 'Fn::ImportValue': 'none' } } },
    ],
    [
      'fixture-app/Odd',
      { Type: 'AWS::Scheduler::Schedule', Properties: { ScheduleExpression: 'rate(1 day)' } },
    ],
    [
      'neither cron',
      { Type: 'AWS::Scheduler::Schedule', Properties: { ScheduleExpression: 'daily', Target: { Arn: 'a' } } },
    ],
    [
      'neither stream nor queue',
      {
        Type: 'AWS::Lambda::EventSourceMapping',
        Properties: { EventSourceArn: 'arn:aws:kinesis:x', FunctionName: 'f' },
      },
    ],
    [
      'is not in the assembly',
      { Type: 'AWS::Lambda::Function', Properties: { Code: { S3Key: 'gone.zip' } } },
    ],
  ];
  it.each(refused)('is refused: %s', async (why, resource) => {
    await expect(read(withResource('Odd', resource))).rejects.toThrow(why);
  });

  it('names the file that is not an assembly', async () => {
    await expect(readAssembly('/nowhere')).rejects.toThrow('/nowhere/manifest.json');
  });
});
