import {
  actingOperations,
  freezeOperations,
  promotionOperations,
  type Refusal,
  transferOperations,
} from '@kotak9/contracts';
import { type ApiHandler, createApi, type ForbiddenRequest, handle } from '@kotak9/http';
import { loadEntry, runCommand, systemCommand, transferRegister } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { actingActs, extend, listAllActing } from './acting-posts.ts';
import { consider } from './consider-transfer.ts';
import { decideRise } from './decide-rank-promotion.ts';
import { decide } from './decide-transfer.ts';
import { freezeActs, recordApproval } from './election-freezes.ts';
import { endPost } from './end-acting-post.ts';
import { listCandidates, listProposals } from './list-rank-promotions.ts';
import { rankPromotionActs } from './rank-promotions.ts';
import { recordedRefusal } from './refuse-transfer.ts';
import { getTransferWindow, listAllTransfers, transferActs, withdraw } from './transfers.ts';

/** Somebody without the role tried to decide a transfer: that too is recorded, under the name of who tried. */
const recordForbidden =
  ({ table }: TableDeps) =>
  async (
    { caller, params, now, correlationId }: ForbiddenRequest<typeof transferOperations.decideTransfer>,
    refusal: Refusal,
  ): Promise<void> => {
    if (params === null) return;
    const { agency } = caller;
    const command = systemCommand('api-promotion', { agency, now, correlationId });
    const actor = { sub: caller.sub, role: caller.roles.join('+') || 'none' };
    await runCommand(table, { ...command, actor }, async () => {
      const found = await loadEntry(table, agency, transferRegister, params.nip, params.id);
      return found === null ? refusal : recordedRefusal(agency, found, refusal);
    });
  };

export const createHandler = (deps: TableDeps): ApiHandler => {
  const promotions = rankPromotionActs(deps);
  const transfers = transferActs(deps);
  const acting = actingActs(deps);
  const freezes = freezeActs(deps);
  return createApi({
    name: 'api-promotion',
    endpoints: [
      handle(promotionOperations.listRankPromotions, listCandidates(deps)),
      handle(promotionOperations.listRankPromotionProposals, listProposals(deps)),
      handle(promotionOperations.proposeRankPromotion, promotions.record),
      handle(promotionOperations.listRankPromotionsOf, promotions.list),
      handle(promotionOperations.getRankPromotion, promotions.get),
      handle(promotionOperations.decideRankPromotion, decideRise(deps)),
      handle(transferOperations.getTransferWindow, getTransferWindow(deps)),
      handle(transferOperations.listTransfers, listAllTransfers(deps)),
      handle(transferOperations.proposeTransfer, transfers.record),
      handle(transferOperations.listTransfersOf, transfers.list),
      handle(transferOperations.getTransfer, transfers.get),
      handle(transferOperations.considerTransfer, consider(deps)),
      handle(transferOperations.decideTransfer, decide(deps), { onForbidden: recordForbidden(deps) }),
      handle(transferOperations.withdrawTransfer, withdraw(deps)),
      handle(actingOperations.listActingPosts, listAllActing(deps)),
      handle(actingOperations.orderActingPost, acting.record),
      handle(actingOperations.listActingPostsOf, acting.list),
      handle(actingOperations.getActingPost, acting.get),
      handle(actingOperations.extendActingPost, extend(deps)),
      handle(actingOperations.endActingPost, endPost(deps)),
      handle(freezeOperations.recordElectionFreeze, freezes.record),
      handle(freezeOperations.listElectionFreezes, freezes.list),
      handle(freezeOperations.getElectionFreeze, freezes.get),
      handle(freezeOperations.recordFreezeApproval, recordApproval(deps)),
    ],
    ...deps,
  });
};
