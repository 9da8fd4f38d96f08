import { refuse, type talentPeriodOperations } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { listCalibrations, listPeriods, listSessions, loadPeriod } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { periodBody, periodUnknown } from './period-act.ts';

export const readPeriods =
  ({ table }: TableDeps): Act<typeof talentPeriodOperations.listTalentPeriods> =>
  async ({ principal, query }) => {
    const page = await listPeriods(table, principal.agency, query);
    if (page === null) return refuse('request/cursor-invalid');
    return { status: 200, body: { items: page.items.map(({ data }) => periodBody(data)), next: page.next } };
  };

export const readSessions =
  ({ table }: TableDeps): Act<typeof talentPeriodOperations.listCommitteeSessions> =>
  async ({ principal: { agency }, params: { year }, query }) => {
    if ((await loadPeriod(table, agency, year)) === null) return periodUnknown(year);
    const page = await listSessions(table, agency, year, query);
    return page === null ? refuse('request/cursor-invalid') : { status: 200, body: page };
  };

export const readCalibrations =
  ({ table }: TableDeps): Act<typeof talentPeriodOperations.listCalibrations> =>
  async ({ principal: { agency }, params: { year }, query }) => {
    if ((await loadPeriod(table, agency, year)) === null) return periodUnknown(year);
    const page = await listCalibrations(table, agency, year, query);
    return page === null ? refuse('request/cursor-invalid') : { status: 200, body: page };
  };
