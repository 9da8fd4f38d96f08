import { type EventData, schemas } from '@kotak9/contracts';
import type { AgencyId } from '@kotak9/rules';
import type * as z from 'zod';
import type { Change } from '../commit.ts';
import { AGENCY_WIDE, changeEntry, defineRegister, type Entry } from '../register.ts';
import type { Write } from '../table.ts';

export type ImportData = z.infer<typeof schemas.StoredImport>;
export type ImportEntry = Entry<ImportData>;
export type ImportStep = z.infer<typeof schemas.ImportStep>;

export const importRegister = defineRegister<ImportData>({
  kind: 'import',
  schema: schemas.StoredImport,
  place: 'agency',
  ownerOf: () => AGENCY_WIDE,
});

const about = ({ id }: ImportData) => ({ listId: AGENCY_WIDE, importId: id });

export const createImport = (agency: AgencyId, data: ImportData): Change =>
  changeEntry(importRegister, agency, null, data, {
    type: 'import.created.v1',
    data: { ...about(data), kind: data.kind },
  });

/** A step begins: the event drives the worker. */
export const startImportStep = (
  agency: AgencyId,
  before: ImportEntry,
  data: ImportData,
  step: ImportStep,
): Change =>
  changeEntry(importRegister, agency, before, data, {
    type: 'import.started.v1',
    data: { ...about(data), step, run: data.run },
  });

export const finishImportStep = (
  agency: AgencyId,
  before: ImportEntry,
  data: ImportData,
  result: Pick<EventData<'import.finished.v1'>, 'step' | 'done' | 'left'>,
  writes: readonly Write[] = [],
): Change =>
  changeEntry(
    importRegister,
    agency,
    before,
    data,
    { type: 'import.finished.v1', data: { ...about(data), ...result } },
    writes,
  );

export const failImport = (
  agency: AgencyId,
  before: ImportEntry,
  failure: NonNullable<ImportData['failure']>,
): Change => {
  const data: ImportData = { ...before.data, status: 'failed', failure };
  return changeEntry(importRegister, agency, before, data, {
    type: 'import.failed.v1',
    data: { ...about(data), code: failure.code },
  });
};
