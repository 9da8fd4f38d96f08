import { refuse, type schemas, type transferOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { directionOf, type Nip, transferWindow, withdrawTransfer } from '@kotak9/rules';
import {
  asHeldPost,
  listTransfers,
  loadRecord,
  localDate,
  policyInForce,
  type TransferData,
  transferRegister,
} from '@kotak9/store';
import type * as z from 'zod';
import type { TableDeps } from '../deps.ts';
import { changeEntryAct, registerActs } from '../register-acts.ts';
import { checkTransfer } from './check-transfer.ts';
import { OPEN_STATUSES, refuseSecond } from './open-transfer.ts';
import { refuseTransfer } from './refuse-transfer.ts';

type Body = z.output<typeof schemas.TransferBody>;

export const TRANSFER = {
  register: transferRegister,
  resource: 'transfer',
  ownerIn: ({ nip }: { readonly nip: Nip }) => nip,
} as const;

/** HR proposes a transfer; the post may still be held, by somebody who leaves it by then. */
export const transferActs = (deps: TableDeps) =>
  registerActs<TransferData, { readonly nip: Nip }, Body>(deps, {
    ...TRANSFER,
    complete: async ({ table, agency, principal, today, command, params: { nip }, body }) => {
      const { positionId, effectiveDate, reason } = body;
      if (effectiveDate < today) return refuse('transfer/date-invalid', { earliest: today });
      const ruleSet = await policyInForce(table, agency, today);
      const checked = await checkTransfer(table, agency, { nip, positionId, effectiveDate, today, ruleSet });
      if ('refused' in checked) return checked;
      const second = await refuseSecond(table, agency, nip, positionId);
      if (second) return second;
      const { post } = checked.person.record;
      const target = asHeldPost(checked.position.data, effectiveDate);
      const id = command.newId();
      return {
        data: {
          id,
          nip,
          fromPositionId: post?.positionId ?? null,
          positionId,
          direction: post === null ? 'setara' : directionOf(post, target, effectiveDate),
          status: 'diusulkan',
          effectiveDate,
          reason,
          conditions: [...checked.conditions],
          proposedOn: today,
          proposedBy: principal.sub,
          consideration: null,
          decision: null,
          withdrawnBecause: null,
          mootBecause: null,
        },
        fact: { type: 'transfer.proposed.v1', data: { nip, transferId: id, positionId, effectiveDate } },
      };
    },
  });

export const listAllTransfers =
  ({ table }: TableDeps): Act<typeof transferOperations.listTransfers> =>
  async ({ principal, query }) => {
    const statuses = query.status === undefined ? OPEN_STATUSES : [query.status];
    const page = await listTransfers(table, principal.agency, statuses, query);
    return page === null ? refuse('request/cursor-invalid') : { status: 200, body: page };
  };

export const withdraw = (deps: TableDeps) =>
  changeEntryAct<TransferData, { readonly nip: Nip; readonly id: string }, { readonly reason: string }>(
    deps,
    {
      ...TRANSFER,
      decide: ({ data }, { body }) => {
        const step = withdrawTransfer(data);
        if (!step.ok) return refuseTransfer(step.error);
        return {
          data: { ...data, status: step.value, withdrawnBecause: body.reason },
          fact: { type: 'transfer.withdrawn.v1', data: { nip: data.nip, transferId: data.id } },
        };
      },
    },
  );

/** When somebody may be moved: nothing is said of whoever holds no post. */
export const getTransferWindow =
  ({ table }: TableDeps): Act<typeof transferOperations.getTransferWindow> =>
  async ({ principal, params: { nip }, now }) => {
    const { agency } = principal;
    const person = await loadRecord(table, agency, nip);
    if (person === null) return refuse('resource/not-found', { resource: 'asn', id: nip });
    const today = localDate(now);
    const { post } = person.record;
    const window = post && transferWindow(post.since, await policyInForce(table, agency, today));
    return {
      status: 200,
      body: {
        nip,
        positionId: post?.positionId ?? null,
        postSince: post?.since ?? null,
        earliest: window?.earliest ?? null,
        overdueFrom: window?.overdueFrom ?? null,
        overdue: window !== null && today >= window.overdueFrom,
      },
    };
  };
