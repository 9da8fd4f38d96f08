import { ok, type Result, refuse } from '../result.ts';
import type { DevelopmentPlan, Outcome, PlanItem } from './development-plan.ts';

export type OutcomeFault = 'unknown-item' | 'item-closed' | 'result-missing' | 'result-early';

/** The plan with an outcome in it. What is finished or cancelled takes none; a result belongs to what is finished. */
export function recordOutcome(
  plan: DevelopmentPlan,
  outcome: Outcome,
): Result<DevelopmentPlan, OutcomeFault> {
  const item = plan.items.find(({ id }) => id === outcome.itemId);
  if (!item) return refuse('unknown-item');
  if (item.status === 'selesai' || item.status === 'batal') return refuse('item-closed');
  if (outcome.status === 'selesai' && outcome.result === null) return refuse('result-missing');
  if (outcome.status !== 'selesai' && outcome.result !== null) return refuse('result-early');
  const next: PlanItem = {
    ...item,
    status: outcome.status,
    doneHours: item.doneHours + outcome.hours,
    result: outcome.result,
    lastOutcomeOn: outcome.on,
  };
  return ok({ ...plan, items: plan.items.map((one) => (one === item ? next : one)) });
}
