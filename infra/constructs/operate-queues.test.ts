import {
  expressionOf,
  queueNamesOf,
  SCHEDULE_NAMES,
  SCHEDULES,
  WORKER_NAMES,
  WORKERS,
} from '@kotak9/contracts';
import { describe, expect, it } from 'vitest';
import { onlyPropertiesOf, propertiesOf } from '../testing/properties.ts';
import { synthesizeOnce } from '../testing/synthesize.ts';

const { main } = synthesizeOnce();

const queueIds = new Map(
  Object.entries(main.findResources('AWS::SQS::Queue')).map(([id, { Properties }]) => [
    id,
    String(Properties['QueueName']).replace('kotak9-dev-', ''),
  ]),
);
const { Role } = onlyPropertiesOf(main, 'AWS::Lambda::Function', {
  FunctionName: 'kotak9-dev-api-operations',
});
const { PolicyDocument } = onlyPropertiesOf(main, 'AWS::IAM::Policy', {
  Roles: [{ Ref: Role['Fn::GetAtt'][0] }],
});

/** The queues on which the function may do something. */
const queuesFor = (action: string): readonly string[] => {
  const statements: { Action: string | string[]; Resource: object | object[] }[] = PolicyDocument.Statement;
  return statements
    .filter(({ Action }) => [Action].flat().includes(action))
    .flatMap(({ Resource }) => [Resource].flat())
    .map((resource) => Object.entries(resource))
    .flatMap(([entry]) => (entry?.[0] === 'Fn::GetAtt' ? [queueIds.get(entry[1][0]) ?? 'unknown'] : ['*']))
    .toSorted();
};

const named = WORKER_NAMES.map((worker) => queueNamesOf('dev', worker));
const short = (names: readonly (string | null)[]): readonly string[] =>
  names.flatMap((name) => (name === null ? [] : [name.replace('kotak9-dev-', '')])).toSorted();
const WORK = short(named.map(({ queue }) => queue));
const DEAD = short(named.flatMap(({ failed, undelivered }) => [failed, undelivered]));

describe('the queues of workers', () => {
  it('are those that the contract names, with their dead letters', () => {
    const mapped = propertiesOf(main, 'AWS::Lambda::EventSourceMapping')
      .map(({ EventSourceArn }) => queueIds.get(EventSourceArn['Fn::GetAtt']?.[0]))
      .filter((name) => name !== undefined);
    expect(mapped.toSorted()).toEqual(WORK);
    const ofOthers = [
      'bus-dlq',
      'public-bus-dlq',
      'publish-events-dlq',
      ...SCHEDULE_NAMES.map((name) => `${name}-schedule-dlq`),
    ];
    const dead = [...queueIds.values()].filter((name) => name.endsWith('-dlq') && !ofOthers.includes(name));
    expect(dead.toSorted()).toEqual(DEAD);
  });

  it('can be seen by the API of operations, which takes out dead letters alone and puts into work alone', () => {
    const both = [...WORK, ...DEAD].toSorted();
    expect(queuesFor('sqs:GetQueueUrl')).toEqual(both);
    expect(queuesFor('sqs:GetQueueAttributes')).toEqual(both);
    expect(queuesFor('sqs:SendMessage')).toEqual(WORK);
    expect(queuesFor('sqs:ReceiveMessage')).toEqual(DEAD);
    expect(queuesFor('sqs:DeleteMessage')).toEqual(DEAD);
  });

  it('belong to functions that say what the contract says of them', () => {
    for (const name of WORKER_NAMES) {
      const { Description } = onlyPropertiesOf(main, 'AWS::Lambda::Function', {
        FunctionName: `kotak9-dev-${name}`,
      });
      expect(Description).toBe(WORKERS[name].en);
    }
  });
});

describe('the schedules', () => {
  it('are those that the contract names, at the times that it tells', () => {
    const deployed = propertiesOf(main, 'AWS::Scheduler::Schedule').map(({ Name, ScheduleExpression }) => [
      Name,
      ScheduleExpression,
    ]);
    const told = SCHEDULE_NAMES.map((name) => [name, expressionOf(SCHEDULES[name].cadence)]);
    expect(deployed.toSorted()).toEqual(told.toSorted());
  });
});
