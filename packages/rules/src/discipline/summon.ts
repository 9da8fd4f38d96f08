import type { IsoDate } from '../brands.ts';
import type { RewardsRules } from '../policy/rewards-rules.ts';
import { ok, type Result, refuse } from '../result.ts';
import { addWorkingDays, type WorkCalendar } from '../services/calendar/work-calendar.ts';
import type { CaseRefusal } from './case-refusal.ts';
import type { DisciplineCase, Summons } from './discipline-case.ts';

type Rules = RewardsRules['discipline'];

/**
 * Calls somebody to be examined (RECALL: PP 94/2021 Ps 26, seven working days ahead). Whoever does not come is called
 * again; a summons is sent anew only after the day of the one before.
 */
export function summon(
  found: DisciplineCase,
  { sentOn, examinationOn }: Summons,
  rules: Pick<Rules, 'summonsDays' | 'summonses'>,
  calendar: WorkCalendar,
): Result<DisciplineCase, CaseRefusal> {
  const { stage, summonses, reportedOn } = found;
  if (stage !== 'dilaporkan' && stage !== 'dipanggil') return refuse({ code: 'not-now', stage });
  if (summonses.length >= rules.summonses) {
    return refuse({ code: 'summonsed-enough', summonses: summonses.length });
  }
  const last = summonses.at(-1)?.examinationOn ?? reportedOn;
  if (sentOn < last) return refuse({ code: 'too-early', earliest: last });
  const earliest = addWorkingDays(sentOn, rules.summonsDays, calendar);
  if (examinationOn < earliest) return refuse({ code: 'too-early', earliest });
  return ok({ ...found, stage: 'dipanggil', summonses: [...summonses, { sentOn, examinationOn }] });
}

/** The person came and was heard, at the earliest on the day of the last summons. */
export function examine(found: DisciplineCase, on: IsoDate): Result<DisciplineCase, CaseRefusal> {
  const last = found.summonses.at(-1);
  if (found.stage !== 'dipanggil' || last === undefined)
    return refuse({ code: 'not-now', stage: found.stage });
  if (on < last.examinationOn) return refuse({ code: 'too-early', earliest: last.examinationOn });
  return ok({ ...found, stage: 'diperiksa', examinedOn: on });
}
