import { refuse, say, type talentPoolOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { followUpActions, openSpell, reasonsToLeave } from '@kotak9/rules';
import { loadPool, localDate, policyInForce } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { poolDayOf, poolFactsOf, readinessOf } from '../pool-facts.ts';

export const getPersonPool =
  ({ table }: TableDeps): Act<typeof talentPoolOperations.getPersonPool> =>
  async ({ principal: { agency }, params: { nip }, now, language }) => {
    const state = await loadPool(table, agency, nip);
    if (state === null) return refuse('resource/not-found', { resource: 'asn', id: nip });
    const asOf = poolDayOf(state, localDate(now));
    const ruleSet = await policyInForce(table, agency, asOf);
    const spell = openSpell(state.membership?.membership ?? null);
    const barring = reasonsToLeave({ facts: poolFactsOf(state, ruleSet), spell, asOf, ruleSet });
    return {
      status: 200,
      body: {
        nip,
        member: spell !== null,
        spells: state.membership?.membership.spells ?? [],
        barredBy: barring.map(({ reason }) => reason),
        readiness: readinessOf(state, asOf, ruleSet),
        actions: followUpActions(state.person.placement?.placement.recommendation ?? []).map(
          ({ code, kind, ...text }) => ({ code, kind, text: say(text, language) }),
        ),
        unwillingSince: state.person.record.unwillingSince,
        declarations: state.declarations,
        ruleSet: ruleSet.id,
        asOf,
      },
      ...(state.membership && { version: state.membership.head.seq }),
    };
  };
