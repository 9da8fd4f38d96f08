import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DEFAULT_SEED, generateCity, holdTalentPeriod, loadCity, type RunningStack } from '@kotak9/local';
import { DynamoTable, localDate } from '@kotak9/store';

/** Fills a stack with a small sample city and waits until everything has followed from it. Gives its agency. */
export const loadSampleCity = async (stack: RunningStack, people: number): Promise<string> => {
  const client = new DynamoDBClient({
    endpoint: stack.dynamoEndpoint,
    region: stack.region,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const now = stack.now().toISOString();
  const today = localDate(now);
  const city = generateCity({ people, seed: DEFAULT_SEED, today });
  await loadCity({ table: new DynamoTable({ client, tableName: stack.tableName }), city, now });
  client.destroy();
  await stack.idle();
  await stack.fireSchedule('daily-check', now);
  await stack.idle();
  const { agency } = city;
  await holdTalentPeriod({ url: stack.url, tokenOf: (role) => stack.token({ role, agency }), city, today });
  await stack.idle();
  return agency;
};
