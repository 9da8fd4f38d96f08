import { schemas } from '@kotak9/contracts';
import * as z from 'zod';
import { importBatches, importBatchKey } from '../keys.ts';
import { itemsOf, type Table, type Write } from '../table.ts';
import type { ImportPlace } from './import-parts.ts';

const Batch = z.object({
  /** Row numbers that were written or undone. */
  done: z.array(z.number().int()),
  left: z.array(z.object({ row: z.number().int(), reason: z.enum(schemas.IMPORT_LEFT_REASONS) })),
});
export type ImportBatch = z.infer<typeof Batch>;

/** What was done with some rows, in the transaction that does it: whoever does them again finds it and does nothing. */
export const putImportBatch = (
  { agency, importId, run, step, part }: ImportPlace,
  firstRow: number,
  batch: ImportBatch,
): Write => ({
  put: { ...importBatchKey(agency, importId, run, step, part, firstRow), ...batch },
  when: { is: 'absent' },
});

export const importBatchesOf = async (
  table: Table,
  { agency, importId, run, step, part }: ImportPlace,
): Promise<ImportBatch> => {
  const { pk, beginsWith } = importBatches(agency, importId, run, step, part);
  const batches = (await itemsOf(table, pk, beginsWith)).map((item) => Batch.parse(item));
  return { done: batches.flatMap(({ done }) => done), left: batches.flatMap(({ left }) => left) };
};
