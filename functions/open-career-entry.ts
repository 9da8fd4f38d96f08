import type { AgencyId, HeldPost, Nip } from '@kotak9/rules';
import { type Input, loadInputs, type Table } from '@kotak9/store';

/** The entry of the career that stands for the post held now. */
export const openCareerEntry = async (
  table: Table,
  agency: AgencyId,
  nip: Nip,
  post: HeldPost | null,
): Promise<Input<'career'> | null> => {
  if (post === null) return null;
  const career = await loadInputs(table, agency, nip, 'career');
  return career.find((entry) => entry.positionId === post.positionId && entry.until === null) ?? null;
};
