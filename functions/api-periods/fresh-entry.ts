import { type Refusal, refuse } from '@kotak9/contracts';
import { type AgencyId, type IsoDate, type Nip, type PeriodEntry, placePerson } from '@kotak9/rules';
import {
  entryOfPerson,
  isSamePlacement,
  loadPerson,
  type PersonState,
  policyInForce,
  type Table,
} from '@kotak9/store';

export type FreshEntry =
  | { readonly ok: true; readonly entry: PeriodEntry; readonly person: PersonState }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * Where somebody stands by the latest record. The stored placement is taken only if it is what the rules make of that
 * record today: as long as the recalculation is still on its way, there is nothing to take.
 */
export const freshEntry = async (
  table: Table,
  agency: AgencyId,
  nip: Nip,
  today: IsoDate,
): Promise<FreshEntry> => {
  const person = await loadPerson(table, agency, nip);
  if (person === null) {
    return { ok: false, refusal: refuse('resource/not-found', { resource: 'asn', id: nip }) };
  }
  const entry = entryOfPerson(person);
  const policy = await policyInForce(table, agency, today);
  const follows =
    person.placement !== null &&
    isSamePlacement(person.placement.placement, placePerson(person.inputs, today, policy));
  if (entry === null || !follows) {
    return { ok: false, refusal: refuse('talent-period/not-recalculated', { nip }) };
  }
  return { ok: true, entry, person };
};
