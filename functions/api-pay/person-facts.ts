import { type Refusal, refuse } from '@kotak9/contracts';
import type { AgencyId, Dossier, IsoDate, Nip, PersonInputs, RuleSet } from '@kotak9/rules';
import { loadDossier, loadPerson, policyInForce, type Table } from '@kotak9/store';

/** What pay and medals of one person follow from, under the policy of a day. */
export interface PersonFacts {
  readonly person: PersonInputs;
  readonly dossier: Dossier;
  readonly ruleSet: RuleSet;
}

export const loadFacts = async (
  table: Table,
  agency: AgencyId,
  nip: Nip,
  day: IsoDate,
): Promise<PersonFacts | Refusal> => {
  const [state, dossier, ruleSet] = await Promise.all([
    loadPerson(table, agency, nip),
    loadDossier(table, agency, nip),
    policyInForce(table, agency, day),
  ]);
  if (state === null) return refuse('resource/not-found', { resource: 'asn', id: nip });
  return { person: state.inputs, dossier, ruleSet };
};
