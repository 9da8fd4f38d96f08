import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import {
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { DynamoTable } from './dynamo-table.ts';

const documents = mockClient(DynamoDBDocumentClient);
const client = new DynamoDBClient({ region: 'local' });
const item = { pk: 'p', sk: 's', seq: 1 };

let pauses: number[];
let consumed: (readonly [string, number])[];
const table = () =>
  new DynamoTable({
    client,
    tableName: 'talent',
    onConsumed: (operation, units) => consumed.push([operation, units]),
    pause: async (attempt) => {
      pauses.push(attempt);
    },
  });
beforeEach(() => {
  documents.reset();
  pauses = [];
  consumed = [];
});

const cancelled = (...codes: readonly string[]) =>
  new TransactionCanceledException({
    message: 'cancelled',
    $metadata: {},
    CancellationReasons: codes.map((Code) => ({
      Code,
      ...(Code === 'ConditionalCheckFailed' && { Item: marshall(item) }),
    })),
  });
const writes = [{ put: item }, { put: { ...item, sk: 'other' } }];

describe('DynamoTable.transact', () => {
  it.each(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'])(
    'tries again after %s, with growing pauses',
    async (code) => {
      documents
        .on(TransactWriteCommand)
        .rejectsOnce(cancelled('None', code))
        .rejectsOnce(cancelled(code, code))
        .resolves({ ConsumedCapacity: [{ CapacityUnits: 4 }, { CapacityUnits: 2 }] });
      expect(await table().transact(writes)).toEqual({ done: true });
      expect(pauses).toEqual([0, 1]);
      expect(consumed).toEqual([['transact', 6]]);
    },
  );

  it('gives up after eight attempts', async () => {
    documents.on(TransactWriteCommand).rejects(cancelled('TransactionConflict', 'None'));
    await expect(table().transact(writes)).rejects.toThrow('cancelled');
    expect(documents.commandCalls(TransactWriteCommand)).toHaveLength(8);
    expect(pauses).toHaveLength(7);
  });

  it('gives a failed condition at once, even beside a conflict', async () => {
    documents.on(TransactWriteCommand).rejects(cancelled('TransactionConflict', 'ConditionalCheckFailed'));
    expect(await table().transact(writes)).toEqual({ done: false, failed: [{ write: 1, item }] });
    expect(pauses).toEqual([]);
  });

  it('throws for reasons that another attempt would meet again', async () => {
    documents.on(TransactWriteCommand).rejects(cancelled('ValidationError', 'TransactionConflict'));
    await expect(table().transact(writes)).rejects.toThrow('cancelled');
    expect(pauses).toEqual([]);
  });

  it('throws what is no cancelled transaction', async () => {
    documents.on(TransactWriteCommand).rejects(new Error('no network'));
    await expect(table().transact(writes)).rejects.toThrow('no network');
    expect(pauses).toEqual([]);
  });
});

describe('DynamoTable', () => {
  it('reports the capacity of each request', async () => {
    documents.on(GetCommand).resolves({ ConsumedCapacity: { CapacityUnits: 1 } });
    documents.on(QueryCommand).resolves({ ConsumedCapacity: { CapacityUnits: 2.5 } });
    documents.on(PutCommand).resolves({ ConsumedCapacity: { CapacityUnits: 3 } });
    await table().get(item);
    await table().query('p', {});
    await table().queryIndex({ index: 'due', partition: { agency: 'a', dueKind: 'recheck' } });
    await table().write({ put: item });
    expect(consumed).toEqual([
      ['get', 1],
      ['query', 2.5],
      ['query', 2.5],
      ['write', 3],
    ]);
  });

  it('reads partitions strongly consistent, and indexes as they can be', async () => {
    documents.on(QueryCommand).resolves({});
    await table().query('p', {});
    await table().queryIndex({ index: 'due', partition: { agency: 'a', dueKind: 'recheck' } });
    const consistent = documents.commandCalls(QueryCommand).map(({ args }) => args[0].input.ConsistentRead);
    expect(consistent).toEqual([true, undefined]);
  });

  it('asks for no capacity where nobody measures', async () => {
    documents.on(GetCommand).resolves({});
    await new DynamoTable({ client, tableName: 'talent' }).get(item);
    const [call] = documents.commandCalls(GetCommand);
    expect(call?.args[0].input.ReturnConsumedCapacity).toBe('NONE');
  });

  it('throws what is no failed condition of a single write', async () => {
    documents.on(PutCommand).rejects(new Error('no network'));
    await expect(table().write({ put: item })).rejects.toThrow('no network');
  });

  it('gives what stood where a single write failed', async () => {
    documents
      .on(PutCommand)
      .rejects(
        new ConditionalCheckFailedException({ message: 'failed', $metadata: {}, Item: marshall(item) }),
      );
    expect(await table().write({ put: item, when: { is: 'absent' } })).toEqual({
      done: false,
      failed: [{ write: 0, item }],
    });
  });

  it('stops at items of another table', async () => {
    documents.on(GetCommand).resolves({ Item: { id: 'x' } });
    await expect(table().get(item)).rejects.toThrow('Item without pk and sk');
  });
});
