import { type Refusal, refuse } from '@kotak9/contracts';
import { type AgencyId, type Nip, raterFault } from '@kotak9/rules';
import { loadRecord, type Table } from '@kotak9/store';

/** The refusal to have somebody rate, or null. */
export const refuseUnfitRater = async (
  table: Table,
  agency: AgencyId,
  nip: Nip,
  rater: Nip,
): Promise<Refusal | null> => {
  const found = await loadRecord(table, agency, rater);
  const fault = raterFault(nip, rater, found?.record ?? null);
  return fault === null ? null : refuse('performance-plan/rater-unfit', { fault });
};
