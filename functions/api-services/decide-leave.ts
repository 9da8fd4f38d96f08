import { type servicesLeaveOperations as operations, type Refusal, refuse } from '@kotak9/contracts';
import type { Act, Request } from '@kotak9/http';
import {
  cancelLeave as cancel,
  decideLeave as decide,
  type IsoDate,
  type Leave,
  type LeaveStepFault,
  type Result,
  type RuleSet,
  shortenLeave,
} from '@kotak9/rules';
import {
  changeEntry,
  commandOf,
  type Fact,
  leaveRegister,
  loadEntry,
  localDate,
  runCommand,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { leaveReply } from './leave-answer.ts';
import { loadLeaveCase } from './leave-facts.ts';
import { refuseLeaveStep } from './refusals.ts';

type Decide = Request<typeof operations.decideLeave>;
type Cancel = Request<typeof operations.cancelLeave>;

/** HR, or who was the superior when it was asked for; nobody on the own leave, whatever their role. */
export const refuseDecider = (
  { actingAs, nip }: Pick<Decide['principal'], 'actingAs' | 'nip'>,
  leave: Pick<Leave, 'nip' | 'superior'>,
): Refusal | null => {
  if (nip === leave.nip) return refuse('leave/own-request');
  const isSuperior = leave.superior !== null && leave.superior === nip;
  return actingAs === 'hr-admin' || isSuperior ? null : refuse('leave/not-superior');
};

interface Situation {
  readonly leave: Leave;
  readonly leaves: readonly Leave[];
  readonly today: IsoDate;
  readonly ruleSet: RuleSet;
}

interface LeaveStep {
  readonly may: (leave: Leave) => Refusal | null;
  readonly take: (situation: Situation) => Result<Leave, LeaveStepFault>;
  readonly type: (leave: Leave) => Fact;
}

/** A step of one leave, let through only while no other leave of the person changed. */
const leaveStep = ({ table }: TableDeps, request: Decide | Cancel, { may, take, type }: LeaveStep) =>
  runCommand(table, commandOf(request), async () => {
    const { agency } = request.principal;
    const { nip, id } = request.params;
    const today = localDate(request.now);
    const found = await loadLeaveCase(table, agency, nip, today);
    if ('refused' in found) return found;
    const entry = await loadEntry(table, agency, leaveRegister, nip, id);
    if (entry === null) return refuse('resource/not-found', { resource: 'leave', id });
    const forbidden = may(entry.data);
    if (forbidden) return forbidden;
    const { leaves, ruleSet, guard, facts } = found;
    const taken = take({ leave: entry.data, leaves, today, ruleSet });
    if (!taken.ok) return refuseLeaveStep(taken.error);
    return {
      changes: [changeEntry(leaveRegister, agency, entry, taken.value, type(taken.value), [guard])],
      outcome: leaveReply(taken.value, entry.head.seq + 1, facts.calendar, today, 200),
    };
  });

export const decideLeave =
  (deps: TableDeps): Act<typeof operations.decideLeave> =>
  (request) =>
    leaveStep(deps, request, {
      may: (leave) => refuseDecider(request.principal, leave),
      take: ({ leave, leaves, today, ruleSet }) =>
        decide(leave, request.body, leaves, today, ruleSet.services),
      type: ({ nip, id, status }) => ({
        type: 'leave.decided.v1',
        data: { nip, leaveId: id, granted: status === 'disetujui' },
      }),
    });

/** Before its first day whoever may ask for it takes it back; what has begun is ended early by HR alone. */
export const cancelLeave =
  (deps: TableDeps): Act<typeof operations.cancelLeave> =>
  (request) => {
    const { lastDay } = request.body;
    return leaveStep(deps, request, {
      may: () =>
        lastDay !== null && request.principal.actingAs === 'asn'
          ? refuse('auth/role-not-permitted', { roles: 'hr-admin' })
          : null,
      take: ({ leave, today }) => (lastDay === null ? cancel(leave, today) : shortenLeave(leave, lastDay)),
      type: ({ nip, id }) => ({
        type: lastDay === null ? 'leave.cancelled.v1' : 'leave.shortened.v1',
        data: { nip, leaveId: id },
      }),
    });
  };
