export { type BareWrites, writeBare } from './bare-writes.ts';
export { inParallel } from './in-parallel.ts';
export { type MemoryDynamo, startMemoryDynamo } from './memory-dynamo.ts';
export { MemoryTable } from './memory-table.ts';
