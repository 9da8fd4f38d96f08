import { type dataBreachOperations as operations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { noticeState, yearOf } from '@kotak9/rules';
import { breachYearOf, dataBreachRegister, listEntries, loadEntry, localDate } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { entryReply } from '../register-acts.ts';

export const listDataBreaches =
  ({ table }: TableDeps): Act<typeof operations.listDataBreaches> =>
  async ({ principal, query: { year, ...paging }, now }) => {
    const owner = String(year ?? yearOf(localDate(now)));
    const page = await listEntries(table, principal.agency, dataBreachRegister, owner, paging);
    if (page === null) return refuse('request/cursor-invalid');
    const items = page.items.map((breach) => ({ ...breach, ...noticeState(breach, now) }));
    return { status: 200, body: { items, next: page.next } };
  };

export const getDataBreach =
  ({ table }: TableDeps): Act<typeof operations.getDataBreach> =>
  async ({ principal, params: { id }, now }) => {
    const found = await loadEntry(table, principal.agency, dataBreachRegister, breachYearOf(id), id);
    if (found === null) return refuse('resource/not-found', { resource: 'data-breach', id });
    return entryReply({ ...found.data, ...noticeState(found.data, now) }, found.head.seq, 200);
  };
