import { refuse } from '@kotak9/contracts';
import { type IsoDate, isPromotionPeriod, type Nip, promotionPeriodFrom } from '@kotak9/rules';
import { type Fact, policyInForce, type RankPromotionData, rankPromotionRegister } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { registerActs } from '../register-acts.ts';
import { refuseConditions } from './tell-conditions.ts';
import { verifyRise } from './verify-rise.ts';

export const RANK_PROMOTION = {
  register: rankPromotionRegister,
  resource: 'rank-promotion',
  ownerIn: ({ nip }: { readonly nip: Nip }) => nip,
} as const;

const proposed = ({ nip, id, period, kind }: RankPromotionData): Fact => ({
  type: 'rank-promotion.proposed.v1',
  data: { nip, promotionId: id, period, kind },
});

/** HR proposes a rise for a period: one a period, and only where every condition is met. */
export const rankPromotionActs = (deps: TableDeps) =>
  registerActs<RankPromotionData, { readonly nip: Nip }, { readonly period: IsoDate }>(deps, {
    ...RANK_PROMOTION,
    complete: async ({ table, agency, principal, today, params: { nip }, body: { period } }) => {
      if (!isPromotionPeriod(period)) {
        return refuse('promotion/not-a-period', { period, next: promotionPeriodFrom(period) });
      }
      const ruleSet = await policyInForce(table, agency, today);
      const verified = await verifyRise(table, agency, nip, { period, today, ruleSet });
      if (verified === null) return refuse('resource/not-found', { resource: 'asn', id: nip });
      const { kind, from, to, conditions } = verified.verdict;
      const failed = conditions.filter(({ met }) => !met);
      if (failed.length > 0 || kind === null || to === null) {
        return refuseConditions('promotion/not-eligible', failed);
      }
      const data: RankPromotionData = {
        id: period,
        nip,
        kind,
        from,
        to,
        period,
        status: 'diusulkan',
        conditions: [...conditions],
        proposedOn: today,
        proposedBy: principal.sub,
        decision: null,
        mootBecause: null,
      };
      return { data, fact: proposed(data) };
    },
  });
