import type { IsoDate } from '../brands.ts';
import type { PersonInputs } from '../person.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import { ok, type Result, refuse } from '../result.ts';
import { basePay } from './base-pay.ts';
import { type KgbObstacle, nextKgb } from './next-kgb.ts';
import { monthsOf, type PayDecree, payPercent, type ServiceTime, serviceTime } from './pay-decree.ts';
import { gradeFits } from './pay-grade.ts';
import { monthsOn, type PayRecords, payAnchor } from './pay-standing.ts';

export type PayDecreeRefusal =
  | { readonly code: 'not-first-of-month' }
  | { readonly code: 'grade-of-others' }
  | { readonly code: 'no-row'; readonly fromYears: number | null }
  | { readonly code: 'amount-differs'; readonly amount: number; readonly tableId: string }
  | { readonly code: 'service-differs'; readonly service: ServiceTime }
  | { readonly code: 'kgb-early'; readonly dueOn: IsoDate }
  | {
      readonly code: 'kgb-postponed';
      readonly effectiveOn: IsoDate;
      readonly obstacles: readonly KgbObstacle[];
    };

type Draft = Omit<PayDecree, 'id' | 'nip' | 'tableId' | 'number' | 'date'>;

/**
 * Whether a decree on pay is sound: its amount is that of the table in force, and a kenaikan gaji berkala is due, not
 * put off, and counts service as the decree before it did. Where no table is known, the decree's word is taken.
 */
export function checkPayDecree(
  draft: Draft,
  person: PersonInputs,
  records: PayRecords,
  ruleSet: RuleSet,
): Result<{ readonly tableId: string | null }, PayDecreeRefusal> {
  const { kind, tmt, grade, service } = draft;
  if (!tmt.endsWith('-01')) return refuse({ code: 'not-first-of-month' });
  if (!gradeFits(grade, person.employmentType)) return refuse({ code: 'grade-of-others' });
  const due = kind === 'kgb' ? whyNoKgb(draft, person, records, ruleSet) : null;
  if (due !== null) return refuse(due);
  const pay = basePay(person.employmentType, grade, service.years, tmt);
  if (!pay.ok) return pay.error.code === 'no-table' ? ok({ tableId: null }) : refuse(pay.error);
  const { id } = pay.value.table;
  const amount = Math.floor((pay.value.amount * payPercent(kind)) / 100);
  return amount === draft.basePay
    ? ok({ tableId: id })
    : refuse({ code: 'amount-differs', amount, tableId: id });
}

function whyNoKgb(
  { tmt, service }: Draft,
  person: PersonInputs,
  { payDecrees, leaves }: PayRecords,
  ruleSet: RuleSet,
): PayDecreeRefusal | null {
  const records = { leaves, payDecrees: payDecrees.filter((decree) => decree.tmt < tmt) };
  const { next } = nextKgb(person, records, tmt, ruleSet);
  if (next === null) return null;
  if (tmt < next.dueOn) return { code: 'kgb-early', dueOn: next.dueOn };
  const { effectiveOn, obstacles } = next;
  if (obstacles.length > 0) return { code: 'kgb-postponed', effectiveOn, obstacles };
  const anchor = payAnchor(person, records, tmt);
  if (!anchor.ok || anchor.value.basis !== 'decree') return null;
  const months = monthsOn(anchor.value, records, tmt);
  return months === monthsOf(service) ? null : { code: 'service-differs', service: serviceTime(months) };
}
