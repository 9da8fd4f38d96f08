import { addDays, defaultRuleSet, EMPTY_DOSSIER, medalOutlook } from '@kotak9/rules';
import { awardProposalRegister, changeEntry } from '@kotak9/store';
import type { Sample } from './sample.ts';

/** So many that the list of the year shows something. */
const PROPOSALS = 18;
/** Days between one proposal and the one before. */
const APART = 3;

/** Proposals of the last weeks for those who are eligible, some of them refused. */
export const sampleRewards: Sample = ({ agency, people }, today) =>
  people
    .flatMap((person) =>
      medalOutlook(person, EMPTY_DOSSIER, today, defaultRuleSet)
        .medals.filter(({ state }) => state === 'memenuhi')
        .map(({ years, reachedOn }) => ({ nip: person.nip, years, reachedOn })),
    )
    .slice(0, PROPOSALS)
    .map(({ nip, years }, n) => {
      const proposedOn = addDays(today, -APART * (n + 1));
      const isRefused = n % 6 === 5;
      const id = `slks-${years}-${proposedOn}`;
      return changeEntry(
        awardProposalRegister,
        agency,
        null,
        {
          id,
          nip,
          years,
          proposedOn,
          status: isRefused ? ('ditolak' as const) : ('diusulkan' as const),
          decidedOn: isRefused ? addDays(proposedOn, 1) : null,
          decreeNumber: null,
        },
        { type: 'award-proposal.made.v1', data: { nip, id } },
      );
    });
