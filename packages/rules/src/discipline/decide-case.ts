import type { IsoDate } from '../brands.ts';
import { dayAfter } from '../calendar.ts';
import type { RewardsRules } from '../policy/rewards-rules.ts';
import { ok, type Result, refuse } from '../result.ts';
import { addWorkingDays, type WorkCalendar } from '../services/calendar/work-calendar.ts';
import { absenceSanction } from './absence-ladder.ts';
import type { CaseRefusal } from './case-refusal.ts';
import { AUTHORITIES, type CaseDecision, type DisciplineCase } from './discipline-case.ts';
import { levelOfSanction, sanctionFrom } from './sanction-kinds.ts';

type Rules = RewardsRules['discipline'];
type Decree = Pick<CaseDecision, 'number' | 'date' | 'receivedOn' | 'authority' | 'sanction'>;

/**
 * The decision on a case: after the examination, or without it once every summons has passed in vain. It takes effect
 * on the fifteenth working day after it was received (RECALL: PP 94/2021 Ps 39).
 */
export function decideCase(
  found: DisciplineCase,
  decree: Decree,
  rules: Pick<Rules, 'summonses' | 'effectDays' | 'authorities'>,
  calendar: WorkCalendar,
): Result<DisciplineCase, CaseRefusal> {
  const ready = readyOn(found, rules);
  if (ready === null) return refuse({ code: 'not-now', stage: found.stage });
  if (decree.date < ready) return refuse({ code: 'too-early', earliest: ready });
  if (decree.receivedOn < decree.date) return refuse({ code: 'too-early', earliest: decree.date });
  const { sanction, authority } = decree;
  const lowest = rules.authorities[levelOfSanction(sanction)];
  if (AUTHORITIES.indexOf(authority) < AUTHORITIES.indexOf(lowest)) {
    return refuse({ code: 'authority-too-low', lowest });
  }
  if (found.absence !== null) {
    const expected = absenceSanction(found.absence);
    if (expected !== sanction) return refuse({ code: 'ladder-differs', expected });
  }
  const effectiveOn = addWorkingDays(decree.receivedOn, rules.effectDays, calendar);
  return ok({ ...found, stage: 'diputuskan', decision: decisionOf(decree, effectiveOn) });
}

/** A decision with the days and the entry that follow from its sanction. */
export function decisionOf(decree: Decree, effectiveOn: IsoDate): CaseDecision {
  const { level, until } = sanctionFrom(decree.sanction, effectiveOn);
  return { ...decree, effectiveOn, until, sanctionId: `${effectiveOn}-${level}` };
}

/** From which day a case can be decided; null while it cannot. */
function readyOn(
  { stage, summonses, examinedOn }: DisciplineCase,
  rules: Pick<Rules, 'summonses'>,
): IsoDate | null {
  if (stage === 'diperiksa') return examinedOn;
  const last = summonses.at(-1);
  const isInVain = stage === 'dipanggil' && summonses.length >= rules.summonses;
  return isInVain && last !== undefined ? dayAfter(last.examinationOn) : null;
}
