import { schemas } from '@kotak9/contracts';
import * as z from 'zod';
import { linesOf, rowsKey, verdictsKey } from '../import-objects.ts';
import { RowVerdict } from '../import-verdict.ts';
import type { RunImportDeps } from './deps.ts';
import { StoredInput } from './import-input-schema.ts';
import type { PartMessage } from './read-work.ts';

/** A row as it was read: what it stands for, or what is wrong with it. */
const StoredRow = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    row: z.number().int(),
    input: StoredInput,
    notes: z.array(schemas.ImportNoteCode),
  }),
  z.object({ ok: z.literal(false), row: z.number().int(), faults: z.array(schemas.StoredImportFault) }),
]);
export type StoredRow = z.infer<typeof StoredRow>;

type Place = Pick<PartMessage, 'agency' | 'importId' | 'run' | 'part'>;

const read = async <T>(
  { objects }: Pick<RunImportDeps, 'objects'>,
  key: string,
  parse: (value: unknown) => T,
): Promise<readonly T[]> => {
  const text = await objects.read(key);
  if (text === null) throw new Error('A part of an import is gone');
  return linesOf(text, parse);
};

export const rowsOfPart = (
  deps: Pick<RunImportDeps, 'objects'>,
  place: Place,
): Promise<readonly StoredRow[]> =>
  read(deps, rowsKey(place, place.run, place.part), (value) => StoredRow.parse(value));

export const verdictsOfPart = (
  deps: Pick<RunImportDeps, 'objects'>,
  place: Place,
): Promise<readonly RowVerdict[]> =>
  read(deps, verdictsKey(place, place.run, place.part), (value) => RowVerdict.parse(value));
