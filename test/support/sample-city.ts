import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DEFAULT_SEED, generateCity, loadCity, type RunningStack } from '@kotak9/local';
import { DynamoTable, localDate } from '@kotak9/store';

/** Fills a stack with a small sample city and waits until everything has followed from it. Gives its agency. */
export const loadSampleCity = async (stack: RunningStack, people: number): Promise<string> => {
  const client = new DynamoDBClient({
    endpoint: stack.dynamoEndpoint,
    region: stack.region,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const now = stack.now().toISOString();
  const city = generateCity({ people, seed: DEFAULT_SEED, today: localDate(now) });
  await loadCity({ table: new DynamoTable({ client, tableName: stack.tableName }), city, now });
  client.destroy();
  await stack.idle();
  await stack.fireSchedule('daily-check', now);
  await stack.idle();
  return city.agency;
};
