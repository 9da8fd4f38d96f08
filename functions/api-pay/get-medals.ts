import type { rewardsOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { medalOutlook } from '@kotak9/rules';
import { localDate } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { loadFacts } from './person-facts.ts';

export const getMedals =
  ({ table }: TableDeps): Act<typeof rewardsOperations.getMedals> =>
  async ({ principal, params: { nip }, now }) => {
    const asOf = localDate(now);
    const facts = await loadFacts(table, principal.agency, nip, asOf);
    if ('refused' in facts) return facts;
    const { person, dossier, ruleSet } = facts;
    return { status: 200, body: { nip, asOf, ...medalOutlook(person, dossier, asOf, ruleSet) } };
  };
