import type { Refusal } from '@kotak9/contracts';
import type { Nip, PlanStatus, PlanStep } from '@kotak9/rules';
import type { Entry } from '@kotak9/store';
import type { TableDeps } from '../deps.ts';
import { changeEntryAct, type EntryContext, type EntryDecision } from '../register-acts.ts';
import { PLANS, type PlanData, refuseOther, stepTo } from './the-plan.ts';

interface PlanParams {
  readonly nip: Nip;
  readonly id: string;
}

interface PlanWay<Body> {
  readonly step: PlanStep;
  /** Whether only the rater may take it. */
  readonly byRater?: true;
  readonly status?: 200 | 201;
  readonly take: (
    entry: Entry<PlanData>,
    context: EntryContext<PlanParams, Body>,
    next: PlanStatus,
  ) => Promise<EntryDecision<PlanData> | Refusal> | EntryDecision<PlanData> | Refusal;
}

/** A step of an SKP: taken by whom it is for, in a status that allows it. */
export const planAct = <Body>(deps: TableDeps, { step, byRater, status = 200, take }: PlanWay<Body>) =>
  changeEntryAct<PlanData, PlanParams, Body>(deps, {
    ...PLANS,
    status,
    decide: (entry, context) => {
      const other = byRater ? refuseOther(context.principal, entry.data) : null;
      if (other) return other;
      const next = stepTo(entry.data, step);
      return 'refused' in next ? next : take(entry, context, next.status);
    },
  });
