export { type MemoryDynamo, startMemoryDynamo } from './memory-dynamo.ts';
export { MemoryTable } from './memory-table.ts';
