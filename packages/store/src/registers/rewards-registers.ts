import { schemas } from '@kotak9/contracts';
import { defineRegister } from '../register.ts';

/** Proposals of an agency by the day on which they were made: a year of them is one range. */
export const AWARD_PROPOSALS_DUE = 'award-proposal';

export const awardProposalRegister = defineRegister({
  kind: 'award-proposal',
  schema: schemas.AwardProposal,
  place: 'dossier',
  ownerOf: ({ nip }) => nip,
  dueOf: ({ proposedOn }) => ({ dueKind: AWARD_PROPOSALS_DUE, dueOn: proposedOn }),
});
