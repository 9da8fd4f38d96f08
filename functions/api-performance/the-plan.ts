import { type Refusal, refuse, type schemas } from '@kotak9/contracts';
import type { Principal } from '@kotak9/http';
import {
  type AgencyId,
  type Nip,
  type PlanStatus,
  type PlanStep,
  planFaults,
  takePlanStep,
} from '@kotak9/rules';
import { loadEntry, type PerformancePlanData, performancePlanRegister, type Table } from '@kotak9/store';
import type * as z from 'zod';
import { tellFaults } from './tell-faults.ts';

export type PlanData = PerformancePlanData;
export type PlanContentBody = z.output<typeof schemas.PerformancePlanContent>;

/** How an SKP is found, and called in refusals. */
export const PLANS = {
  register: performancePlanRegister,
  resource: 'performance-plan',
  ownerIn: ({ nip }: { readonly nip: Nip }) => nip,
};

export const planFact = ({ nip, id, revision }: PlanData) => ({ nip, planId: id, revision });

/** The status that a step leads to, or why it cannot be taken. */
export const stepTo = ({ status }: PlanData, step: PlanStep): { readonly status: PlanStatus } | Refusal => {
  const taken = takePlanStep(status, step);
  return taken.ok
    ? { status: taken.value }
    : refuse('performance-plan/not-now', { status, allowed: taken.error.allowed.join(', ') });
};

/** Only whom the SKP names rates it: neither the person nor HR, whatever their roles. */
export const refuseOther = ({ nip }: Pick<Principal, 'nip'>, { rater }: PlanData): Refusal | null =>
  nip === rater ? null : refuse('performance-plan/not-rater');

/** What keeps an SKP from being submitted or agreed on, beside the rater's own as it stands. */
export const refuseIncomplete = async (
  table: Table,
  agency: AgencyId,
  plan: PlanData,
): Promise<Refusal | null> => {
  const above = await loadEntry(table, agency, performancePlanRegister, plan.rater, plan.id);
  const agreed = above !== null && above.data.agreedOn !== null ? above.data : null;
  const faults = planFaults(plan, agreed === null ? null : agreed.results.map(({ id }) => id));
  return faults.length === 0 ? null : refuse('performance-plan/incomplete', {}, tellFaults(faults));
};
