import { afterAll, beforeAll } from 'vitest';
import { type MemoryDynamo, MemoryTable, startMemoryDynamo } from './testing/index.ts';
import { describeTableReads } from './testing/table-read-suite.ts';
import { describeTableWrites } from './testing/table-write-suite.ts';

let dynamo: MemoryDynamo;
beforeAll(async () => {
  dynamo = await startMemoryDynamo();
}, 60_000);
afterAll(() => dynamo.close());

const memory = new MemoryTable();
describeTableReads('MemoryTable', () => memory);
describeTableWrites('MemoryTable', () => memory);
describeTableReads('DynamoTable', () => dynamo.table());
describeTableWrites('DynamoTable', () => dynamo.table());
