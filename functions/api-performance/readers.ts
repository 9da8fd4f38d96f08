import { type Refusal, refuse } from '@kotak9/contracts';
import type { Principal } from '@kotak9/http';
import type { Nip } from '@kotak9/rules';
import { entriesOf, performancePlanRegister, type Table } from '@kotak9/store';

/** Whoever acts as `asn` reads what is their own, or of somebody whom they rate or rated. */
export const refuseReader = async (
  table: Table,
  { agency, actingAs, nip }: Principal,
  of: Nip,
): Promise<Refusal | null> => {
  if (actingAs !== 'asn' || nip === of) return null;
  const plans = await entriesOf(table, agency, performancePlanRegister, of);
  const rates = nip !== null && plans.some(({ data }) => data.rater === nip);
  return rates ? null : refuse('auth/not-own-record');
};
