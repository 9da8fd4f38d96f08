import { schemas } from '@kotak9/contracts';
import type { AgencyId, ImportKind } from '@kotak9/rules';
import * as z from 'zod';
import { importMappingKey } from '../keys.ts';
import type { Table, Write } from '../table.ts';

const Stored = z.object({ mapping: schemas.ImportMapping });
export type ImportMappingData = z.infer<typeof schemas.ImportMapping>;

export const rememberImportMapping = (
  agency: AgencyId,
  kind: ImportKind,
  mapping: ImportMappingData,
): Write => ({
  put: { ...importMappingKey(agency, kind), mapping },
});

/** What the columns of a kind of file were taken for when one was last committed. */
export const rememberedImportMapping = async (
  table: Table,
  agency: AgencyId,
  kind: ImportKind,
): Promise<ImportMappingData | null> => {
  const item = await table.get(importMappingKey(agency, kind));
  return item === undefined ? null : Stored.parse(item).mapping;
};
