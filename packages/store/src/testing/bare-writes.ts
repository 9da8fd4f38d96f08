import {
  InternalServerError,
  type TransactWriteItem,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { Write } from '../table.ts';
import { inParallel } from './in-parallel.ts';
import type { MemoryDynamo } from './memory-dynamo.ts';

export interface BareWrites {
  readonly ms: number;
  readonly items: number;
  readonly units: number;
}

const OPTIONS = { removeUndefinedValues: true } as const;
const ABSENT = 'attribute_not_exists(pk)';

/**
 * Writes the items of some transactions once more, under other keys, in transactions of the same shape: all is ready
 * to be sent beforehand, so that the time is that of the store and the way to it alone.
 */
export const writeBare = async (
  { client, tableName: TableName }: MemoryDynamo,
  transactions: readonly (readonly Write[])[],
  concurrency: number,
): Promise<BareWrites> => {
  const keyOf = ({ pk, sk }: { readonly pk: string; readonly sk: string }) =>
    marshall({ pk: `bare-${pk}`, sk });
  const itemOf = (write: Write): TransactWriteItem => {
    if ('put' in write) {
      const { agency } = write.put;
      const moved = {
        ...write.put,
        pk: `bare-${write.put.pk}`,
        ...(typeof agency === 'string' && { agency: `bare-${agency}` }),
      };
      return {
        Put: {
          TableName,
          Item: marshall(moved, OPTIONS),
          ...(write.when && { ConditionExpression: ABSENT }),
        },
      };
    }
    if ('delete' in write) return { Delete: { TableName, Key: keyOf(write.delete) } };
    if ('check' in write) {
      return { ConditionCheck: { TableName, Key: keyOf(write.check), ConditionExpression: ABSENT } };
    }
    throw new Error('An import updates nothing in place');
  };
  const commands = transactions.map(
    (writes) =>
      new TransactWriteItemsCommand({ TransactItems: writes.map(itemOf), ReturnConsumedCapacity: 'TOTAL' }),
  );
  let units = 0;
  const started = performance.now();
  await inParallel(commands, concurrency, async (command) => {
    const { ConsumedCapacity = [] } = await untilTaken(() => client.send(command));
    for (const { CapacityUnits = 0 } of ConsumedCapacity) units += CapacityUnits;
  });
  return {
    ms: performance.now() - started,
    items: transactions.reduce((sum, writes) => sum + writes.length, 0),
    units,
  };
};

/** On a busy machine DynamoDB Local gives up waiting for a lock, which the service itself never does. */
const untilTaken = async <T>(send: () => Promise<T>): Promise<T> => {
  for (;;) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof InternalServerError)) throw error;
    }
  }
};
