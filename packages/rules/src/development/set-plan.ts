import { ok, type Result, refuse } from '../result.ts';
import type { DevelopmentPlan, PlanItem, ProposedItem } from './development-plan.ts';

export interface PlanFault {
  readonly fault: 'year-past' | 'item-dropped' | 'item-repeated';
  /** The item concerned; null for the plan as a whole. */
  readonly itemId: string | null;
}

/**
 * A plan in place of the one before. Within a year what was done stays with its item, and an item about which
 * something was done cannot be left out; a plan of a later year begins anew.
 */
export function setPlan(
  before: DevelopmentPlan | null,
  year: number,
  items: readonly ProposedItem[],
): Result<DevelopmentPlan, PlanFault> {
  if (before && year < before.year) return refuse({ fault: 'year-past', itemId: null });
  const repeated = items.find(({ id }, index) => items.findIndex((other) => other.id === id) < index);
  if (repeated) return refuse({ fault: 'item-repeated', itemId: repeated.id });
  const kept = before?.year === year ? before.items : [];
  const dropped = kept.find(
    ({ id, status }) => status !== 'rencana' && items.every((item) => item.id !== id),
  );
  if (dropped) return refuse({ fault: 'item-dropped', itemId: dropped.id });
  return ok({
    year,
    items: items.map(({ id, competency, programme, hours }) => ({
      id,
      competency,
      programme,
      hours,
      ...doneOf(kept.find((item) => item.id === id)),
    })),
  });
}

function doneOf(
  item: PlanItem | undefined,
): Pick<PlanItem, 'status' | 'doneHours' | 'result' | 'lastOutcomeOn'> {
  if (!item) return { status: 'rencana', doneHours: 0, result: null, lastOutcomeOn: null };
  const { status, doneHours, result, lastOutcomeOn } = item;
  return { status, doneHours, result, lastOutcomeOn };
}
