import type { servicesLeaveOperations as operations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { type AgencyId, checkLeave, type HeldPost, type Leave, type Nip } from '@kotak9/rules';
import {
  changeEntry,
  commandOf,
  leaveRegister,
  loadPosition,
  localDate,
  runCommand,
  type Table,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { leaveReply } from './leave-answer.ts';
import { loadLeaveCase } from './leave-facts.ts';
import { refuseLeave } from './refusals.ts';

/** Who holds the post above; null where nobody does. */
const superiorOf = async (table: Table, agency: AgencyId, post: HeldPost | null): Promise<Nip | null> => {
  const held = post && (await loadPosition(table, agency, post.positionId));
  const superiorId = held?.data.superiorId ?? null;
  const above = superiorId && (await loadPosition(table, agency, superiorId));
  return above?.data.holder ?? null;
};

/** By its first day, so that it says nothing of the kind; numbered where one of that day was taken back. */
const idOf = (leaves: readonly Leave[], from: string): string => {
  const sameDay = leaves.filter((leave) => leave.from === from).length;
  return sameDay === 0 ? `cuti-${from}` : `cuti-${from}-${sameDay + 1}`;
};

export const requestLeave =
  ({ table }: TableDeps): Act<typeof operations.requestLeave> =>
  (request) =>
    runCommand(table, commandOf(request), async () => {
      const { principal, params, body } = request;
      const { agency } = principal;
      const today = localDate(request.now);
      const found = await loadLeaveCase(table, agency, params.nip, today);
      if ('refused' in found) return found;
      const { record, facts, leaves, guard } = found;
      const { employmentType, sex } = record;
      const asker = { employmentType, sex, byHr: principal.actingAs === 'hr-admin' };
      const checked = checkLeave(body, facts, asker, today);
      if (!checked.ok) return refuseLeave(checked.error, body);
      const leave: Leave = {
        ...body,
        id: idOf(leaves, body.from),
        nip: params.nip,
        status: 'diajukan',
        requestedOn: today,
        superior: await superiorOf(table, agency, record.post),
        decidedOn: null,
        decreeNumber: null,
        refusalReason: null,
        effect: 'tidak-ada',
      };
      const fact = { type: 'leave.requested.v1', data: { nip: leave.nip, leaveId: leave.id } } as const;
      return {
        changes: [changeEntry(leaveRegister, agency, null, leave, fact, [guard])],
        outcome: leaveReply(leave, 1, facts.calendar, today, 201),
      };
    });
