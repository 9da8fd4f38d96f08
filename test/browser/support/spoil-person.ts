import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { inject } from 'vitest';

export interface SpoiltPerson {
  /** The person can be read again. */
  mend(): Promise<void>;
}

/** Puts something among a person's items that no version of ours wrote: every worker fails at it. */
export const spoilPerson = async (nip: string): Promise<SpoiltPerson> => {
  const store = inject('store');
  if (store === null) throw new Error("nothing is spoilt in somebody's own stack");
  const { endpoint, region, tableName: TableName } = store;
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint, region, credentials });
  const table = DynamoDBDocumentClient.from(client);
  const Key = { pk: `${inject('agency')}#ASN#${nip}`, sk: 'NOW#EDUCATION#spoilt' };
  await table.send(new PutCommand({ TableName, Item: { ...Key, data: 'spoilt' } }));
  return {
    mend: async () => {
      await table.send(new DeleteCommand({ TableName, Key }));
      client.destroy();
    },
  };
};
