import { schemas } from '@kotak9/contracts';
import type { AgencyId } from '@kotak9/rules';
import * as z from 'zod';
import { importPartKey, importParts, importReadingKey } from '../keys.ts';
import { itemsOf, type Table } from '../table.ts';
import type { ImportStep } from './import-register.ts';

/** Which part of which step of an import. */
export interface ImportPlace {
  readonly agency: AgencyId;
  readonly importId: string;
  readonly run: number;
  readonly step: ImportStep;
  readonly part: number;
}
export type ImportRun = Pick<ImportPlace, 'agency' | 'importId' | 'run'>;

const Reading = z.object({
  rows: z.number().int(),
  parts: z.number().int(),
  columns: schemas.ImportColumns,
});
export type ImportReading = z.infer<typeof Reading>;

/** May be repeated: the same file is read the same. */
export const putImportReading = async (
  table: Table,
  { agency, importId, run }: ImportRun,
  reading: ImportReading,
): Promise<void> => {
  await table.write({ put: { ...importReadingKey(agency, importId, run), ...reading } });
};

/** Null while the file is being read. */
export const loadImportReading = async (
  table: Table,
  { agency, importId, run }: ImportRun,
): Promise<ImportReading | null> => {
  const item = await table.get(importReadingKey(agency, importId, run));
  return item === undefined ? null : Reading.parse(item);
};

const PartResult = z.object({
  part: z.number().int(),
  rows: z.number().int(),
  /** Of a check. */
  counts: schemas.ImportCounts.optional(),
  /** Of a commit or an undo. */
  outcome: schemas.ImportOutcome.optional(),
});
export type ImportPartResult = z.infer<typeof PartResult>;

/** Says that a part is gone through. A part that is done twice comes to the same result, and is counted once. */
export const putImportPart = async (
  table: Table,
  { agency, importId, run, step, part }: ImportPlace,
  result: Omit<ImportPartResult, 'part'>,
): Promise<void> => {
  await table.write({ put: { ...importPartKey(agency, importId, run, step, part), part, ...result } });
};

/** The parts that a step has gone through, in their order: at most a hundred. */
export const importPartsDone = async (
  table: Table,
  { agency, importId, run, step }: Omit<ImportPlace, 'part'>,
): Promise<readonly ImportPartResult[]> => {
  const { pk, beginsWith } = importParts(agency, importId, run, step);
  return (await itemsOf(table, pk, beginsWith)).map((item) => PartResult.parse(item));
};
