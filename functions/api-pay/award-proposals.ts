import { refuse, type rewardsOperations, type schemas } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { MEDAL_NAMES, medalOutlook, type Nip, toIsoDate } from '@kotak9/rules';
import {
  AWARD_PROPOSALS_DUE,
  awardProposalRegister,
  changeRecord,
  entriesDue,
  loadRecord,
  uncontested,
} from '@kotak9/store';
import type * as z from 'zod';
import { awardRules } from '../api-records/history-kinds.ts';
import type { TableDeps } from '../deps.ts';
import { refuseFutureDate } from '../input-checks.ts';
import { prepareInput } from '../prepare-input.ts';
import { changeEntryAct, registerActs } from '../register-acts.ts';
import { loadFacts } from './person-facts.ts';

type Proposal = z.output<typeof schemas.AwardProposal>;
const way = {
  register: awardProposalRegister,
  resource: 'award-proposal',
  ownerIn: ({ nip }: { readonly nip: Nip }) => nip,
} as const;

/** A proposal: one a day and medal, for whoever is eligible on that day. */
export const proposalActs = (deps: TableDeps) =>
  registerActs<Proposal, { readonly nip: Nip }, z.output<typeof schemas.AwardProposalBody>>(deps, {
    ...way,
    complete: async ({ table, agency, params: { nip }, body: { years }, today }) => {
      const facts = await loadFacts(table, agency, nip, today);
      if ('refused' in facts) return facts;
      const { bar, medals } = medalOutlook(facts.person, facts.dossier, today, facts.ruleSet);
      const medal = medals.find((one) => one.years === years);
      if (medal?.state !== 'memenuhi') {
        return refuse('rewards/not-eligible', {
          nip,
          years,
          state: medal?.state ?? bar ?? '-',
          reachedOn: medal?.reachedOn ?? '-',
        });
      }
      const id = `slks-${years}-${today}`;
      return {
        data: { id, nip, years, proposedOn: today, status: 'diusulkan', decidedOn: null, decreeNumber: null },
        fact: { type: 'award-proposal.made.v1', data: { nip, id } },
      };
    },
  });

/** What came of a proposal. A medal that was conferred is recorded among the awards in the same transaction. */
export const conferAward = (deps: TableDeps) =>
  changeEntryAct<
    Proposal,
    { readonly nip: Nip; readonly id: string },
    z.output<typeof schemas.AwardConferralBody>
  >(deps, {
    ...way,
    status: 201,
    decide: async ({ data }, { table, agency, today, body, params: { nip } }) => {
      if (data.status !== 'diusulkan') return refuse('rewards/decided', { status: data.status });
      const future = refuseFutureDate('date', body.date, { agency, today });
      if (future) return future;
      const conferred = body.outcome === 'dianugerahkan';
      const decided: Proposal = {
        ...data,
        status: body.outcome,
        decidedOn: body.date,
        decreeNumber: conferred ? body.decreeNumber : null,
      };
      const fact = {
        type: 'award-proposal.decided.v1' as const,
        data: { nip, id: data.id, conferred },
      };
      if (!conferred) return { data: decided, fact };
      const record = await loadRecord(table, agency, nip);
      if (record === null) return refuse('resource/not-found', { resource: 'asn', id: nip });
      const award = { name: MEDAL_NAMES[data.years], level: 'satyalancana' as const, date: body.date };
      const prepared = await prepareInput(table, awardRules, { agency, nip, today }, award, null);
      if ('refused' in prepared) return prepared;
      return {
        data: decided,
        fact,
        changes: [changeRecord(agency, record.head, record.record, prepared.fact, prepared.writes)],
        checks: [uncontested(agency, nip, 'awards', prepared.id)],
      };
    },
  });

/** Proposals of an agency in one year: a range of the index, whoever they are for. */
export const listProposalsOfYear =
  ({ table }: TableDeps): Act<typeof rewardsOperations.listAwardProposals> =>
  async ({ principal, params: { year } }) => {
    const first = toIsoDate(year, 1, 1);
    const last = toIsoDate(year, 12, 31);
    if (first === null || last === null) return { status: 200, body: { items: [] } };
    const due = await entriesDue(table, principal.agency, AWARD_PROPOSALS_DUE, first, last);
    const items = due.map(({ owner, id }) => ({ nip: owner, id }));
    return { status: 200, body: { items } };
  };
