import { type performanceManagementOperations as operations, type Reply, refuse } from '@kotak9/contracts';
import type { Act } from '@kotak9/http';
import { type AgencyId, type LimitOutlook, type Predikat, yearOf } from '@kotak9/rules';
import {
  listObjectionsOf,
  loadEntry,
  loadInput,
  loadTally,
  localDate,
  performancePlanRegister,
  policyInForce,
  type Table,
} from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { exceeded, loadOutlook } from './distribution.ts';
import { refuseReader } from './readers.ts';
import { PLANS, type PlanData } from './the-plan.ts';

interface Rating {
  readonly plan: PlanData & { readonly evaluation: NonNullable<PlanData['evaluation']> };
  readonly version: number;
  readonly final: Predikat | null;
  readonly objections: readonly object[];
  readonly warnings: readonly LimitOutlook[];
}

export const ratingReply = ({ plan, version, ...rest }: Rating, status: 200 | 201): Reply => {
  const { nip, evaluation } = plan;
  return {
    status,
    body: {
      nip,
      year: yearOf(plan.from),
      version,
      evaluation,
      initial: evaluation.predikat,
      objectAt: `/v1/asn/${nip}/objections`,
      ...rest,
    },
    version,
  };
};

/** No person has filed as many. */
const ALL = 1000;

const objectionsTo = async (table: Table, agency: AgencyId, { nip, id }: PlanData) => {
  const page = await listObjectionsOf(table, agency, nip, { limit: ALL });
  return (page?.items ?? []).filter(({ kind, itemId }) => kind === 'performance' && itemId === id);
};

/** Nilai awal and nilai akhir: as the rater gave it, and as the record has it once objections were answered. */
export const getEvaluation =
  ({ table }: TableDeps): Act<typeof operations.getPerformanceEvaluation> =>
  async ({ principal, params: { nip, id }, now }) => {
    const { agency } = principal;
    const denied = await refuseReader(table, principal, nip);
    if (denied) return denied;
    const found = await loadEntry(table, agency, performancePlanRegister, nip, id);
    if (found === null) return refuse('resource/not-found', { resource: PLANS.resource, id });
    const { evaluation } = found.data;
    if (evaluation === null) {
      return refuse('resource/not-found', { resource: 'performance-evaluation', id });
    }
    const [input, objections, policy, { tally }] = await Promise.all([
      loadInput(table, agency, nip, 'performance', id),
      objectionsTo(table, agency, found.data),
      policyInForce(table, agency, localDate(now)),
      loadTally(table, agency, found.data.unitId, yearOf(found.data.from)),
    ]);
    const { limits } = await loadOutlook(table, agency, tally, policy);
    return ratingReply(
      {
        plan: { ...found.data, evaluation },
        version: found.head.seq,
        final: input?.predikat ?? null,
        objections,
        warnings: exceeded(limits),
      },
      200,
    );
  };
