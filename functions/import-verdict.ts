import { schemas } from '@kotak9/contracts';
import * as z from 'zod';

const Fields = z.record(z.string(), z.unknown());

/** A row of an import with what the dry run found, as it lies beside the file. */
export const RowVerdict = z.object({
  row: z.number().int(),
  verdict: schemas.ImportVerdict,
  /** NIP or id of the position; null where the row does not say it soundly. */
  subject: z.string().nullable(),
  before: Fields.nullable(),
  after: Fields.nullable(),
  faults: z.array(schemas.StoredImportFault),
  notes: z.array(schemas.ImportNoteCode),
});
export type RowVerdict = z.infer<typeof RowVerdict>;
