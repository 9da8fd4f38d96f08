export { MemoryTable } from './memory-table.ts';
