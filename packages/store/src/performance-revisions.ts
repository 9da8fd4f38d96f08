import { schemas } from '@kotak9/contracts';
import type { AgencyId, Nip } from '@kotak9/rules';
import * as z from 'zod';
import { pastRevisionKey, pastRevisions } from './keys.ts';
import { type ListPage, listPage, type PageRequest, partitionSource } from './list-page.ts';
import type { Table, Write } from './table.ts';

type PerformancePlan = z.output<typeof schemas.PerformancePlan>;
const Past = z.object({ data: schemas.PerformancePlan });

/** Keeps a version of an SKP as it was agreed on, for ever. */
export const keepRevision = (agency: AgencyId, plan: PerformancePlan): Write => ({
  put: { ...pastRevisionKey(agency, plan.nip, plan.id, plan.revision), data: plan },
  when: { is: 'absent' },
});

/** Earlier versions of an SKP, the first one first. @returns null if the cursor is not one that this list gave */
export const listRevisions = (
  table: Table,
  agency: AgencyId,
  nip: Nip,
  planId: string,
  page: PageRequest,
): Promise<ListPage<PerformancePlan> | null> => {
  const { pk, beginsWith } = pastRevisions(agency, nip, planId);
  return listPage(partitionSource(table, pk, { beginsWith }), page, (item) => Past.parse(item).data);
};
