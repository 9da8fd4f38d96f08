import { payOperations as pay, rewardsOperations as rewards } from '@kotak9/contracts';
import { type ApiHandler, createApi, handle } from '@kotak9/http';
import type { TableDeps } from '../deps.ts';
import { conferAward, listProposalsOfYear, proposalActs } from './award-proposals.ts';
import { getMedals } from './get-medals.ts';
import { getPay } from './get-pay.ts';
import { getTpp } from './get-tpp.ts';
import { payDecreeActs } from './pay-decrees.ts';
import { tppClassActs, tppSchemeActs } from './tpp-acts.ts';

export const createHandler = (deps: TableDeps): ApiHandler => {
  const decrees = payDecreeActs(deps);
  const classes = tppClassActs(deps);
  const schemes = tppSchemeActs(deps);
  const proposals = proposalActs(deps);
  return createApi({
    name: 'api-pay',
    endpoints: [
      handle(pay.recordPayDecree, decrees.record),
      handle(pay.listPayDecree, decrees.list),
      handle(pay.getPayDecree, decrees.get),
      handle(pay.recordTppClass, classes.record),
      handle(pay.listTppClass, classes.list),
      handle(pay.getTppClass, classes.get),
      handle(pay.recordTppScheme, schemes.record),
      handle(pay.listTppScheme, schemes.list),
      handle(pay.getTppScheme, schemes.get),
      handle(pay.getPay, getPay(deps)),
      handle(pay.getTpp, getTpp(deps)),
      handle(rewards.recordAwardProposal, proposals.record),
      handle(rewards.listAwardProposal, proposals.list),
      handle(rewards.getAwardProposal, proposals.get),
      handle(rewards.conferAward, conferAward(deps)),
      handle(rewards.listAwardProposals, listProposalsOfYear(deps)),
      handle(rewards.getMedals, getMedals(deps)),
    ],
    ...deps,
  });
};
