import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import type { Credentials } from '../lambda/function-environment.ts';
import { javaProblem, majorOf, readJavaVersion } from './java-version.ts';
import { startDynamoDbLocal } from './start-dynamodb-local.ts';

export interface Store {
  readonly endpoint: string;
  readonly credentials: Credentials;
  close(): Promise<void>;
}

export interface StoreClients {
  readonly tables: DynamoDBClient;
  readonly streams: DynamoDBStreamsClient;
  close(): void;
}

/** The user's own store if `AWS_ENDPOINT_URL_DYNAMODB` names one, else DynamoDB Local. Throws when Java is missing. */
export async function openStore(dataDir: string, environment: NodeJS.ProcessEnv): Promise<Store> {
  const credentials = {
    accessKeyId: environment['AWS_ACCESS_KEY_ID'] ?? 'local',
    secretAccessKey: environment['AWS_SECRET_ACCESS_KEY'] ?? 'local',
  };
  const given = environment['AWS_ENDPOINT_URL_DYNAMODB'];
  if (given !== undefined && given !== '') return { endpoint: given, credentials, close: async () => {} };
  const problem = javaProblem(majorOf(await readJavaVersion()), process.platform);
  if (problem !== undefined) throw new Error(problem);
  return { ...(await startDynamoDbLocal(dataDir)), credentials };
}

export function createStoreClients(store: Store, region: string): StoreClients {
  const settings = { endpoint: store.endpoint, region, credentials: store.credentials };
  const tables = new DynamoDBClient(settings);
  const streams = new DynamoDBStreamsClient(settings);
  return {
    tables,
    streams,
    close() {
      tables.destroy();
      streams.destroy();
    },
  };
}
