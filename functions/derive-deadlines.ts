import { deadlinesOf, type Nip } from '@kotak9/rules';
import {
  loadDeadlines,
  loadDossier,
  loadPerson,
  localDate,
  policyInForce,
  replaceDeadlines,
  type SystemCause,
  type Table,
} from '@kotak9/store';

export interface DerivationCause extends SystemCause {
  readonly nip: Nip;
}

const ATTEMPTS = 5;

/**
 * Derives what falls due about a person from record, inputs and dossier as they stand, and lets exactly that be
 * stored: three Queries, at most one transaction, none where nothing differs. What stands is read before what it
 * follows from: whoever derived meanwhile from newer reads is not written over.
 */
export const deriveDeadlines = async (
  table: Table,
  { agency, nip, now }: DerivationCause,
): Promise<'changed' | 'unchanged' | 'unknown' | 'contended'> => {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const standing = await loadDeadlines(table, agency, nip);
    const [person, dossier] = await Promise.all([
      loadPerson(table, agency, nip),
      loadDossier(table, agency, nip),
    ]);
    if (person === null) return 'unknown';
    const today = localDate(now);
    const ruleSet = await policyInForce(table, agency, today);
    const derived = deadlinesOf({ person: person.inputs, dossier }, today, ruleSet);
    const result = await replaceDeadlines(table, agency, nip, standing, derived);
    if (result !== 'contended') return result;
  }
  return 'contended';
};
