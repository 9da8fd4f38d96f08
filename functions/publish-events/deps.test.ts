import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { position } from '@kotak9/rules/testing';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addPosition, cloudEvents, createWorkerWorld } from '../worker-world.ts';
import { createPublishDeps } from './deps.ts';

const eventBridge = mockClient(EventBridgeClient);

beforeEach(() => {
  eventBridge.reset();
  vi.stubEnv('AWS_REGION', 'ap-southeast-3');
  vi.stubEnv('TABLE_NAME', 'talent');
  vi.stubEnv('BUS_NAME', 'talent-bus');
});
afterEach(() => vi.unstubAllEnvs());

const twoEvents = async () => {
  const world = createWorkerWorld('2026-08-03T00:00:05.000Z');
  await addPosition(world, { id: position('a') });
  await addPosition(world, { id: position('b') });
  return cloudEvents(world);
};

describe('createPublishDeps', () => {
  it('puts entries of the bus with the event as detail, at the time of the event', async () => {
    eventBridge.on(PutEventsCommand).resolves({ Entries: [{ EventId: '1' }, { EventId: '2' }] });
    const events = await twoEvents();

    expect(await createPublishDeps('publish-events').bus.put(events)).toEqual([null, null]);
    expect(eventBridge.commandCalls(PutEventsCommand).map(({ args }) => args[0].input)).toEqual([
      {
        Entries: events.map((event) => ({
          EventBusName: 'talent-bus',
          Source: 'kotak9',
          DetailType: 'position.created.v1',
          Time: new Date('2026-08-03T00:00:05.000Z'),
          Detail: JSON.stringify(event),
        })),
      },
    ]);
  });

  it('tells which entry was refused, and why', async () => {
    eventBridge
      .on(PutEventsCommand)
      .resolves({ FailedEntryCount: 1, Entries: [{ EventId: '1' }, { ErrorCode: 'ThrottlingException' }] });

    expect(await createPublishDeps('publish-events').bus.put(await twoEvents())).toEqual([
      null,
      'ThrottlingException',
    ]);
  });

  it('lets an error of the whole call through: the stream delivers again', async () => {
    eventBridge.on(PutEventsCommand).rejects(new Error('bus unreachable'));

    await expect(createPublishDeps('publish-events').bus.put(await twoEvents())).rejects.toThrow(
      'unreachable',
    );
  });

  it.each(['BUS_NAME', 'TABLE_NAME'])('does not start without %s, and names it', (name) => {
    vi.stubEnv(name, '');
    expect(() => createPublishDeps('publish-events')).toThrow(name);
  });
});
