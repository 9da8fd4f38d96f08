import { type performanceFeedbackOperations, refuse, type schemas } from '@kotak9/contracts';
import type { Nip } from '@kotak9/rules';
import { loadEntry, performancePlanRegister, performanceProgressRegister } from '@kotak9/store';
import type * as z from 'zod';
import type { TableDeps } from '../deps.ts';
import { registerActs } from '../register-acts.ts';
import { readableActs } from './readable-acts.ts';
import { tellFaults } from './tell-faults.ts';
import { PLANS, stepTo } from './the-plan.ts';

type Progress = z.output<typeof schemas.PerformanceProgress>;
type Body = z.output<typeof performanceFeedbackOperations.progressRoutes.record.body>;

/** What the person says of the own hasil kerja, at most once a day. */
export const progressActs = (deps: TableDeps) =>
  readableActs(
    deps,
    registerActs<Progress, { readonly nip: Nip }, Body>(deps, {
      register: performanceProgressRegister,
      resource: 'performance-progress',
      ownerIn: PLANS.ownerIn,
      complete: async ({ table, agency, principal, today, params: { nip }, body }) => {
        if (principal.nip !== nip) return refuse('auth/not-own-record');
        const id = String(body.year);
        const plan = await loadEntry(table, agency, performancePlanRegister, nip, id);
        if (plan === null) return refuse('resource/not-found', { resource: PLANS.resource, id });
        const step = stepTo(plan.data, 'report');
        if ('refused' in step) return step;
        const faults = body.results.flatMap((result, index) =>
          plan.data.results.some((one) => one.id === result.id)
            ? []
            : [{ field: `results[${index}].id`, code: 'result-unknown' as const }],
        );
        if (faults.length > 0) return refuse('performance-plan/incomplete', {}, tellFaults(faults));
        return {
          data: { id: today, nip, on: today, ...body },
          fact: { type: 'performance-progress.reported.v1', data: { nip, id: today } },
        };
      },
    }),
  );
