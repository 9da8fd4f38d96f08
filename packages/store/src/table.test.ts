import { afterAll, beforeAll } from 'vitest';
import { type MemoryDynamo, MemoryTable, startMemoryDynamo } from './testing/index.ts';
import { describeTable } from './testing/table-suite.ts';

let dynamo: MemoryDynamo;
beforeAll(async () => {
  dynamo = await startMemoryDynamo();
}, 60_000);
afterAll(() => dynamo.close());

const memory = new MemoryTable();
describeTable('MemoryTable', () => memory);
describeTable('DynamoTable', () => dynamo.table());
