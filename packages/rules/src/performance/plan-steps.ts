import { ok, type Result, refuse } from '../result.ts';
import type { PlanStatus } from './plan-terms.ts';

/** What may be done with an SKP, from which status, and where it leads. */
const STEPS = {
  change: { from: ['draft'], to: 'draft' },
  submit: { from: ['draft'], to: 'diajukan' },
  return: { from: ['diajukan'], to: 'draft' },
  agree: { from: ['diajukan'], to: 'disetujui' },
  revise: { from: ['disetujui'], to: 'diajukan' },
  'name-rater': { from: ['draft', 'diajukan', 'disetujui'], to: null },
  report: { from: ['disetujui'], to: 'disetujui' },
  'give-feedback': { from: ['disetujui'], to: 'disetujui' },
  evaluate: { from: ['disetujui'], to: 'dinilai' },
} as const satisfies Record<string, { from: readonly PlanStatus[]; to: PlanStatus | null }>;
export type PlanStep = keyof typeof STEPS;

export interface PlanNotNow {
  readonly status: PlanStatus;
  /** Statuses in which the step can be taken. */
  readonly allowed: readonly PlanStatus[];
}

/**
 * The status after a step. Naming another rater leaves it as it is: whoever takes over finds the SKP where it was.
 * What was agreed changes only by a new version, which the rater has to agree to anew.
 */
export function takePlanStep(status: PlanStatus, step: PlanStep): Result<PlanStatus, PlanNotNow> {
  const { from, to }: { readonly from: readonly PlanStatus[]; readonly to: PlanStatus | null } = STEPS[step];
  return from.includes(status) ? ok(to ?? status) : refuse({ status, allowed: from });
}
