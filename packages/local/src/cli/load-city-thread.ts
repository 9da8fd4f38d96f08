import { parentPort, workerData } from 'node:worker_threads';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoTable, localDate } from '@kotak9/store';
import { generateCity } from '../city/generate-city.ts';
import { loadCity } from '../city/load-city.ts';
import type { CityLoad } from './fill-empty-store.ts';

/** Runs in a worker thread: generates the city and puts it into the store, telling each step. */
const { endpoint, region, tableName, people, seed, now }: CityLoad = workerData;
const credentials = {
  accessKeyId: process.env['AWS_ACCESS_KEY_ID'] ?? 'local',
  secretAccessKey: process.env['AWS_SECRET_ACCESS_KEY'] ?? 'local',
};
const client = new DynamoDBClient({ endpoint, region, credentials });
const city = generateCity({ people, seed, today: localDate(now) });
await loadCity({
  table: new DynamoTable({ client, tableName }),
  city,
  now,
  onProgress: (step) => parentPort?.postMessage(step),
});
client.destroy();
