import { type Refusal, type Role, refuse } from '@kotak9/contracts';
import type { AgencyId, ImportKind } from '@kotak9/rules';
import { AGENCY_WIDE, type ImportEntry, importRegister, loadEntry, type Table } from '@kotak9/store';

interface Principal {
  readonly agency: AgencyId;
  readonly actingAs: Role;
}

/** An assessor brings in what the assessment centre found, and nothing else of anybody's record. */
export const mayImport = ({ actingAs }: Pick<Principal, 'actingAs'>, kind: ImportKind): boolean =>
  actingAs !== 'assessor' || kind === 'assessment-centre';

export const refuseKind = (principal: Pick<Principal, 'actingAs'>, kind: ImportKind): Refusal | null =>
  mayImport(principal, kind) ? null : refuse('import/not-for-role', { kind });

/** The import that a request is about, if the caller may have to do with it. */
export const findImport = async (
  table: Table,
  principal: Principal,
  id: string,
): Promise<ImportEntry | Refusal> => {
  const entry = await loadEntry(table, principal.agency, importRegister, AGENCY_WIDE, id);
  if (entry === null) return refuse('resource/not-found', { resource: 'import', id });
  return refuseKind(principal, entry.data.kind) ?? entry;
};
