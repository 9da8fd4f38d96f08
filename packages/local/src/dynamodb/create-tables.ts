import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
  type StreamViewType,
  type TableDescription,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import type { TableModel } from '../model/tables.ts';

const streamViews: Readonly<Record<string, StreamViewType>> = {
  KEYS_ONLY: 'KEYS_ONLY',
  NEW_IMAGE: 'NEW_IMAGE',
  OLD_IMAGE: 'OLD_IMAGE',
  NEW_AND_OLD_IMAGES: 'NEW_AND_OLD_IMAGES',
};

function toCreateInput(table: TableModel): CreateTableCommandInput {
  const view = table.streamView === undefined ? undefined : streamViews[table.streamView];
  return {
    TableName: table.name,
    AttributeDefinitions: [...table.attributes],
    KeySchema: [...table.key],
    BillingMode: 'PAY_PER_REQUEST',
    ...(table.globalIndexes.length === 0 ? {} : { GlobalSecondaryIndexes: [...table.globalIndexes] }),
    ...(table.localIndexes.length === 0 ? {} : { LocalSecondaryIndexes: [...table.localIndexes] }),
    ...(view === undefined ? {} : { StreamSpecification: { StreamEnabled: true, StreamViewType: view } }),
  };
}

async function describe(client: DynamoDBClient, name: string): Promise<TableDescription | undefined> {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: name }))).Table;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}

const keyText = (key: TableDescription['KeySchema']): string =>
  (key ?? []).map(({ AttributeName, KeyType }) => `${AttributeName} ${KeyType}`).join(', ');

/** Why a stored table cannot become the one of the template; undefined when it can. */
export function tableConflict(table: TableModel, stored: TableDescription): string | undefined {
  if (keyText(stored.KeySchema) !== keyText([...table.key])) return 'its key';
  const changed = (stored.GlobalSecondaryIndexes ?? []).find((index) => {
    const wanted = table.globalIndexes.find((one) => one.IndexName === index.IndexName);
    return wanted !== undefined && keyText(wanted.KeySchema) !== keyText(index.KeySchema);
  });
  return changed === undefined ? undefined : `the key of its index ${changed.IndexName}`;
}

async function addIndexes(
  client: DynamoDBClient,
  table: TableModel,
  stored: TableDescription,
): Promise<void> {
  const have = new Set((stored.GlobalSecondaryIndexes ?? []).map((index) => index.IndexName));
  for (const index of table.globalIndexes.filter((wanted) => !have.has(wanted.IndexName))) {
    await client.send(
      new UpdateTableCommand({
        TableName: table.name,
        AttributeDefinitions: [...table.attributes],
        GlobalSecondaryIndexUpdates: [{ Create: index }],
      }),
    );
    await untilActive(client, table.name);
  }
}

const untilActive = (client: DynamoDBClient, name: string) =>
  waitUntilTableExists({ client, maxWaitTime: 60, minDelay: 0.1, maxDelay: 1 }, { TableName: name });

async function enableTtl(client: DynamoDBClient, table: TableModel): Promise<void> {
  if (table.ttlAttribute === undefined) return;
  const { TimeToLiveDescription } = await client.send(
    new DescribeTimeToLiveCommand({ TableName: table.name }),
  );
  if (TimeToLiveDescription?.AttributeName === table.ttlAttribute) return;
  await client.send(
    new UpdateTimeToLiveCommand({
      TableName: table.name,
      TimeToLiveSpecification: { AttributeName: table.ttlAttribute, Enabled: true },
    }),
  );
}

/**
 * Brings the store to the tables of the template: makes what is missing, adds new indexes. Answers the ARN of each
 * table's current stream. Throws, with the remedy, when a stored table cannot be brought there.
 */
export async function createTables(
  client: DynamoDBClient,
  tables: readonly TableModel[],
): Promise<ReadonlyMap<string, string>> {
  const streams = new Map<string, string>();
  for (const table of tables) {
    const stored = await describe(client, table.name);
    if (stored === undefined) {
      await client.send(new CreateTableCommand(toCreateInput(table)));
      await untilActive(client, table.name);
    } else {
      const conflict = tableConflict(table, stored);
      if (conflict !== undefined) {
        throw new Error(
          `table ${table.name} is stored with another form than the template's: ${conflict} differs.\n` +
            'Start again with --fresh to make it anew (this drops the local data).',
        );
      }
      await addIndexes(client, table, stored);
    }
    await enableTtl(client, table);
    const stream = (await describe(client, table.name))?.LatestStreamArn;
    if (stream !== undefined) streams.set(table.name, stream);
  }
  return streams;
}
