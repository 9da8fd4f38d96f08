import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DynamoDBClient,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { DynamoTable, type DynamoTableOptions } from '../dynamo-table.ts';
import { INDEXES, type KeyAttribute, TABLE_KEYS } from '../table-design.ts';
import { startDynamoDbLocal } from './dynamodb-local.ts';

/** A real DynamoDB (Local) with the table of the design in it, kept in memory. */
export interface MemoryDynamo {
  readonly client: DynamoDBClient;
  readonly tableName: string;
  /** The table, with whatever is to be measured or replaced. */
  table(options?: Omit<DynamoTableOptions, 'client' | 'tableName'>): DynamoTable;
  close(): Promise<void>;
}

const keySchema = (partition: readonly KeyAttribute[], sort: readonly KeyAttribute[]) => [
  ...partition.map(({ name }) => ({ AttributeName: name, KeyType: 'HASH' as const })),
  ...sort.map(({ name }) => ({ AttributeName: name, KeyType: 'RANGE' as const })),
];

const designOf = (TableName: string): CreateTableCommandInput => {
  const { partition, sort } = TABLE_KEYS;
  const indexes = Object.entries(INDEXES);
  const attributes = [
    partition,
    sort,
    ...indexes.flatMap(([, index]) => [...index.partition, ...index.sort]),
  ];
  return {
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: keySchema([partition], [sort]),
    AttributeDefinitions: [...new Map(attributes.map(({ name, kind }) => [name, kind]))].map(
      ([AttributeName, AttributeType]) => ({ AttributeName, AttributeType }),
    ),
    GlobalSecondaryIndexes: indexes.map(([IndexName, { projects, ...keys }]) => ({
      IndexName,
      KeySchema: keySchema(keys.partition, keys.sort),
      Projection:
        projects.length === 0
          ? { ProjectionType: 'KEYS_ONLY' }
          : { ProjectionType: 'INCLUDE', NonKeyAttributes: [...projects] },
    })),
  };
};

/** Starts it; close it when the tests are done. Needs Java 17 or later. */
export const startMemoryDynamo = async (): Promise<MemoryDynamo> => {
  const local = await startDynamoDbLocal();
  const client = new DynamoDBClient({
    endpoint: local.endpoint,
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const tableName = 'talent';
  await client.send(new CreateTableCommand(designOf(tableName)));
  await waitUntilTableExists(
    { client, maxWaitTime: 60, minDelay: 0.1, maxDelay: 1 },
    { TableName: tableName },
  );
  return {
    client,
    tableName,
    table: (options = {}) => new DynamoTable({ client, tableName, ...options }),
    close: async () => {
      client.destroy();
      await local.close();
    },
  };
};
