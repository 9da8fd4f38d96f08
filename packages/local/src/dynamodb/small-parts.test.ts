import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newDataDir } from '../testing/write-fixture.ts';
import { tableConflict } from './create-tables.ts';
import { javaProblem, majorOf } from './java-version.ts';
import { rememberProcess, stopLeftover } from './leftover-process.ts';
import { retryPauseMs } from './stream-poller.ts';
import { toStreamEntry } from './stream-record.ts';

describe('Java', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_392"', 8],
    ['openjdk version "21" 2023-09-19', 21],
    ['', undefined],
    ['command not found', undefined],
  ])('%j is %s', (output, major) => {
    expect(majorOf(output)).toBe(major);
  });

  it('that is missing or too old is told with the command that installs it', () => {
    expect(javaProblem(17, 'linux')).toBeUndefined();
    expect(javaProblem(undefined, 'linux')).toContain('apt-get install');
    expect(javaProblem(11, 'darwin')).toContain('Java 11 was found');
    expect(javaProblem(11, 'darwin')).toContain('brew install');
    expect(javaProblem(undefined, 'win32')).toContain('AWS_ENDPOINT_URL_DYNAMODB');
  });
});

describe('a process that a killed start left behind', () => {
  it('is stopped when it still runs the remembered command, and left alone when it is another', async () => {
    const file = join(newDataDir(), 'pid');
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', 'marked-folder']);
    await once(child, 'spawn');
    rememberProcess(file, child.pid ?? 0);
    await stopLeftover(file, 'another-folder');
    expect(child.exitCode ?? child.signalCode).toBeNull();
    rememberProcess(file, child.pid ?? 0);
    const exit = once(child, 'exit');
    await Promise.all([stopLeftover(file, 'marked-folder'), exit]);
    expect(child.signalCode).toBe('SIGTERM');
    expect(existsSync(file)).toBe(false);
    await stopLeftover(file, 'marked-folder');
  });
});

describe('a stored table', () => {
  const key = [{ AttributeName: 'pk', KeyType: 'HASH' as const }];
  const table = {
    name: 't',
    arn: '',
    streamArn: '',
    attributes: [],
    key,
    globalIndexes: [{ IndexName: 'i', KeySchema: key, Projection: {} }],
    localIndexes: [],
    streamView: undefined,
    ttlAttribute: undefined,
  };
  it('conflicts with the template only by its keys', () => {
    expect(tableConflict(table, { KeySchema: key })).toBeUndefined();
    expect(tableConflict(table, { KeySchema: [{ AttributeName: 'x', KeyType: 'HASH' }] })).toBe('its key');
    const changed = [{ IndexName: 'i', KeySchema: [{ AttributeName: 'x', KeyType: 'HASH' as const }] }];
    expect(tableConflict(table, { KeySchema: key, GlobalSecondaryIndexes: changed })).toContain('index i');
  });
});

describe('a stream record', () => {
  it('has seconds, base64 and the ARN of the template', () => {
    const { record, sequenceNumber } = toStreamEntry(
      {
        eventID: 'e',
        eventName: 'REMOVE',
        eventVersion: '1.1',
        userIdentity: { Type: 'Service', PrincipalId: 'dynamodb.amazonaws.com' },
        dynamodb: {
          ApproximateCreationDateTime: new Date(1_700_000_000_900),
          Keys: { pk: { S: 'x' } },
          OldImage: { pk: { S: 'x' }, b: { B: new Uint8Array([255]) }, l: { L: [{ M: { n: { N: '1' } } }] } },
          SequenceNumber: '7',
          SizeBytes: 3,
          StreamViewType: 'NEW_AND_OLD_IMAGES',
        },
      },
      'arn:table',
      'region',
    );
    expect(sequenceNumber).toBe('7');
    expect(record).toEqual({
      eventID: 'e',
      eventName: 'REMOVE',
      eventVersion: '1.1',
      eventSource: 'aws:dynamodb',
      awsRegion: 'region',
      eventSourceARN: 'arn:table',
      userIdentity: { type: 'Service', principalId: 'dynamodb.amazonaws.com' },
      dynamodb: {
        ApproximateCreationDateTime: 1_700_000_000,
        Keys: { pk: { S: 'x' } },
        OldImage: { pk: { S: 'x' }, b: { B: '/w==' }, l: { L: [{ M: { n: { N: '1' } } }] } },
        SequenceNumber: '7',
        SizeBytes: 3,
        StreamViewType: 'NEW_AND_OLD_IMAGES',
      },
    });
  });

  it('is retried ever later, but not later than ten seconds', () => {
    expect([1, 2, 5, 20].map(retryPauseMs)).toEqual([100, 200, 1600, 10_000]);
  });
});
