import { type performanceManagementOperations as operations, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { listEntries, listRevisions, loadEntry, performancePlanRegister } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { entryReply } from '../register-acts.ts';
import { refuseReader } from './readers.ts';
import { PLANS } from './the-plan.ts';

export const listPlans =
  ({ table }: TableDeps): Act<typeof operations.listPerformancePlans> =>
  async ({ principal: { agency }, params: { nip }, query }) => {
    const page = await listEntries(table, agency, performancePlanRegister, nip, query);
    return page === null ? refuse('request/cursor-invalid') : { status: 200, body: page };
  };

export const getPlan =
  ({ table }: TableDeps): Act<typeof operations.getPerformancePlan> =>
  async ({ principal, params: { nip, id } }) => {
    const denied = await refuseReader(table, principal, nip);
    if (denied) return denied;
    const found = await loadEntry(table, principal.agency, performancePlanRegister, nip, id);
    return found === null
      ? refuse('resource/not-found', { resource: PLANS.resource, id })
      : entryReply(found.data, found.head.seq, 200);
  };

export const listPlanRevisions =
  ({ table }: TableDeps): Act<typeof operations.listPerformancePlanRevisions> =>
  async ({ principal, params: { nip, id }, query }) => {
    const denied = await refuseReader(table, principal, nip);
    if (denied) return denied;
    const page = await listRevisions(table, principal.agency, nip, id, query);
    return page === null ? refuse('request/cursor-invalid') : { status: 200, body: page };
  };
