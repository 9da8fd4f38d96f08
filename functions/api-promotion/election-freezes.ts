import { refuse, type schemas } from '@kotak9/contracts';
import { freezeBegins } from '@kotak9/rules';
import { AGENCY_WIDE, type ElectionFreezeData, electionFreezeRegister, loadPosition } from '@kotak9/store';
import type * as z from 'zod';
import type { TableDeps } from '../deps.ts';
import { changeEntryAct, registerActs } from '../register-acts.ts';

type Body = z.output<typeof schemas.ElectionFreezeBody>;
type Approval = z.output<typeof schemas.FreezeApprovalBody>;

const FREEZE = {
  register: electionFreezeRegister,
  resource: 'election-freeze',
  ownerIn: () => AGENCY_WIDE,
} as const;

/** A freeze begins six months before the candidate pairs are fixed: one of a beginning. */
export const freezeActs = (deps: TableDeps) =>
  registerActs<ElectionFreezeData, Readonly<Record<string, unknown>>, Body>(deps, {
    ...FREEZE,
    complete: ({ body: { election, candidatesFixedOn, until } }) => {
      const from = freezeBegins(candidatesFixedOn);
      const id = `freeze-${from}`;
      return {
        data: { id, election, candidatesFixedOn, from, until, approvals: [] },
        fact: {
          type: 'election-freeze.recorded.v1',
          data: { listId: AGENCY_WIDE, freezeId: id, from, until },
        },
      };
    },
  });

/** The minister's approval: of posts that exist, and each number once. */
export const recordApproval = (deps: TableDeps) =>
  changeEntryAct<ElectionFreezeData, { readonly id: string }, Approval>(deps, {
    ...FREEZE,
    status: 201,
    decide: async ({ data }, { table, agency, body }) => {
      if (data.approvals.some(({ number }) => number === body.number)) {
        return refuse('resource/duplicate', { resource: 'approval', id: body.number });
      }
      for (const [at, id] of body.positionIds.entries()) {
        if ((await loadPosition(table, agency, id)) === null) {
          return refuse('reference/unknown', { field: `positionIds[${at}]`, id });
        }
      }
      return {
        data: { ...data, approvals: [...data.approvals, body] },
        fact: {
          type: 'election-freeze.approved.v1',
          data: {
            listId: AGENCY_WIDE,
            freezeId: data.id,
            number: body.number,
            positions: body.positionIds.length,
          },
        },
      };
    },
  });
