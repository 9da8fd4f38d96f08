import { type promotionOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { dayAfter, type IsoDate, isPromotionPeriod, promotionPeriodFrom } from '@kotak9/rules';
import {
  listDeadlines,
  listRankPromotions,
  loadEntry,
  localDate,
  policyInForce,
  rankPromotionRegister,
} from '@kotak9/store';
import pMap from 'p-map';
import type { TableDeps } from '../deps.ts';
import { tellCondition } from './tell-conditions.ts';
import { verifyRise } from './verify-rise.ts';

/** One Query each: so many under way that a page takes moments, and the table is not flooded. */
const AT_ONCE = 16;

const nextPeriod = (today: IsoDate): IsoDate => promotionPeriodFrom(dayAfter(today));

/** Whose time in rank is full by a period, from the index of deadlines; each verified against every condition. */
export const listCandidates =
  ({ table }: TableDeps): Act<typeof promotionOperations.listRankPromotions> =>
  async ({ principal, query, now, language }) => {
    const { agency } = principal;
    const { eligible, limit, cursor } = query;
    const today = localDate(now);
    const period = query.period ?? nextPeriod(today);
    if (!isPromotionPeriod(period)) {
      return refuse('promotion/not-a-period', { period, next: promotionPeriodFrom(period) });
    }
    const page = await listDeadlines(
      table,
      agency,
      { kind: 'kenaikan-pangkat', to: period },
      { limit, cursor },
    );
    if (page === null) return refuse('request/cursor-invalid');
    const ruleSet = await policyInForce(table, agency, today);
    const candidates = await pMap(
      page.items,
      async ({ nip, dueOn }) => {
        const [verified, proposal] = await Promise.all([
          verifyRise(table, agency, nip, { period, today, ruleSet }),
          loadEntry(table, agency, rankPromotionRegister, nip, period),
        ]);
        if (verified === null) return [];
        const { kind, from, to, conditions, ...verdict } = verified.verdict;
        const { name, unitId } = verified.person.inputs;
        const unmet = conditions
          .filter(({ met }) => !met)
          .map((condition) => ({ ...condition, message: tellCondition(condition, language) }));
        return [
          {
            nip,
            name,
            unitId,
            kind,
            from,
            to,
            dueOn,
            eligible: verdict.eligible,
            unmet,
            proposal: proposal?.data.status ?? null,
          },
        ];
      },
      { concurrency: AT_ONCE },
    );
    const isAskedFor = (one: { readonly eligible: boolean }) =>
      eligible === undefined || one.eligible === (eligible === 'true');
    return { status: 200, body: { items: candidates.flat().filter(isAskedFor), next: page.next } };
  };

export const listProposals =
  ({ table }: TableDeps): Act<typeof promotionOperations.listRankPromotionProposals> =>
  async ({ principal, query, now }) => {
    const period = query.period ?? nextPeriod(localDate(now));
    const page = await listRankPromotions(table, principal.agency, period, query);
    return page === null ? refuse('request/cursor-invalid') : { status: 200, body: page };
  };
