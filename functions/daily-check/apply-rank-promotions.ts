import { schemas } from '@kotak9/contracts';
import type { AgencyId, IsoDate, Nip } from '@kotak9/rules';
import { entriesDue, type Table } from '@kotak9/store';

/** Approved rises in rank whose period has come. */
export const rankPromotionsDue = async (
  table: Table,
  agency: AgencyId,
  today: IsoDate,
): Promise<readonly { readonly nip: Nip; readonly id: string }[]> => {
  const due = await entriesDue(table, agency, 'rank-promotion-disetujui', '', today);
  return due.map(({ owner, id }) => ({ nip: schemas.NipText.parse(owner), id }));
};
