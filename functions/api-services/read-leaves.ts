import { type servicesLeaveOperations as operations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { cltnMonths, leaveBalances } from '@kotak9/rules';
import { entriesOf, leaveRegister, listDue, loadEntry, localDate, policyInForce } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { refuseDecider } from './decide-leave.ts';
import { leaveAnswer, leaveReply } from './leave-answer.ts';
import { loadLeaveCase, loadWorkCalendar } from './leave-facts.ts';

export const listLeavesOf =
  ({ table }: TableDeps): Act<typeof operations.listLeavesOf> =>
  async ({ principal, params, now }) => {
    const { agency } = principal;
    const today = localDate(now);
    const calendar = await loadWorkCalendar(table, agency, await policyInForce(table, agency, today));
    const entries = await entriesOf(table, agency, leaveRegister, params.nip);
    return {
      status: 200,
      body: { items: entries.map(({ data, head }) => leaveAnswer(data, head.seq, calendar, today)) },
    };
  };

/** One's own, or one that one has to decide on; HR and auditors see all. */
export const getLeave =
  ({ table }: TableDeps): Act<typeof operations.getLeave> =>
  async ({ principal, params, now }) => {
    const { agency, actingAs, nip } = principal;
    const entry = await loadEntry(table, agency, leaveRegister, params.nip, params.id);
    if (entry === null) return refuse('resource/not-found', { resource: 'leave', id: params.id });
    const isOwn = nip === params.nip;
    const forbidden = actingAs === 'asn' && !isOwn ? refuseDecider(principal, entry.data) : null;
    if (forbidden) return forbidden;
    const today = localDate(now);
    const calendar = await loadWorkCalendar(table, agency, await policyInForce(table, agency, today));
    return leaveReply(entry.data, entry.head.seq, calendar, today, 200);
  };

/** Leave of a status by its first day. Who is no officer sees what they decide on as superior, and nothing else. */
export const listLeaves =
  ({ table }: TableDeps): Act<typeof operations.listLeaves> =>
  async ({ principal, query, now }) => {
    const { agency, actingAs, nip } = principal;
    const { status, from = '0000', to = '9999', limit, cursor } = query;
    const today = localDate(now);
    const dueKinds = status === 'disetujui' ? [`leave-${status}`, 'leave-effect'] : [`leave-${status}`];
    const page = await listDue(table, agency, leaveRegister, { dueKinds, from, to }, { limit, cursor });
    if (page === null) return refuse('request/cursor-invalid');
    const calendar = await loadWorkCalendar(table, agency, await policyInForce(table, agency, today));
    const items = page.items
      .filter(({ superior }) => actingAs !== 'asn' || (superior !== null && superior === nip))
      .map(({ version, ...leave }) => leaveAnswer(leave, version, calendar, today));
    return { status: 200, body: { items, next: page.next } };
  };

export const getLeaveBalances =
  ({ table }: TableDeps): Act<typeof operations.getLeaveBalances> =>
  async ({ principal, params, query, now }) => {
    const today = localDate(now);
    const found = await loadLeaveCase(table, principal.agency, params.nip, today);
    if ('refused' in found) return found;
    const { facts, record } = found;
    const on = query.on ?? today;
    const balances = leaveBalances(facts, record, on);
    return { status: 200, body: { asOf: on, ...balances, cltnMonths: cltnMonths(facts, on) } };
  };
