import { isRefusal, type promotionOperations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { decideRankPromotion as decide } from '@kotak9/rules';
import { commandOf, type Fact, policyInForce, type RankPromotionData } from '@kotak9/store';
import { applyRankPromotion } from '../apply-rank-promotion.ts';
import type { TableDeps } from '../deps.ts';
import { changeEntryAct } from '../register-acts.ts';
import { RANK_PROMOTION } from './rank-promotions.ts';
import { refuseConditions } from './tell-conditions.ts';
import { verifyRise } from './verify-rise.ts';
import { hasRecorded } from './who-recorded.ts';

type Body = Parameters<Act<typeof promotionOperations.decideRankPromotion>>[0]['body'];

const factOf = ({ nip, id, period }: RankPromotionData, body: Body): Fact => {
  const data = { nip, promotionId: id, period };
  return body.outcome === 'disetujui'
    ? { type: 'rank-promotion.approved.v1', data: { ...data, decreeNumber: body.decreeNumber } }
    : { type: 'rank-promotion.refused.v1', data };
};

/** The PPK approves by decree, if every condition still holds, or refuses with a reason. A past period applies at once. */
export const decideRise =
  (deps: TableDeps): Act<typeof promotionOperations.decideRankPromotion> =>
  async (request) => {
    const act = changeEntryAct<RankPromotionData, typeof request.params, Body>(deps, {
      ...RANK_PROMOTION,
      status: 201,
      decide: async ({ data }, { table, agency, principal, today, body }) => {
        const { sub } = principal;
        const { nip, period } = data;
        const decided = decide(data, sub, body.outcome);
        if (!decided.ok) {
          return decided.error.code === 'four-eyes'
            ? refuse('promotion/four-eyes')
            : refuse('promotion/not-now', { status: decided.error.status });
        }
        if (await hasRecorded(table, agency, nip, sub)) return refuse('promotion/four-eyes');
        if (body.outcome === 'disetujui') {
          const ruleSet = await policyInForce(table, agency, today);
          const verified = await verifyRise(table, agency, nip, { period, today, ruleSet });
          const failed = verified?.verdict.conditions.filter(({ met }) => !met) ?? [];
          if (failed.length > 0) return refuseConditions('promotion/not-eligible', failed);
        }
        const [decreeNumber, reason] =
          body.outcome === 'disetujui' ? [body.decreeNumber, null] : [null, body.reason];
        return {
          data: {
            ...data,
            status: decided.value,
            decision: { on: today, by: sub, decreeNumber, reason },
          },
          fact: factOf(data, body),
        };
      },
    });
    const outcome = await act(request);
    if (!isRefusal(outcome)) {
      await applyRankPromotion(deps, { ...commandOf(request), idempotency: null }, request.params);
    }
    return outcome;
  };
