import type { IsoDate } from '../brands.ts';
import type { RewardsRules } from '../policy/rewards-rules.ts';
import { ok, type Result, refuse } from '../result.ts';
import { addWorkingDays, type WorkCalendar } from '../services/calendar/work-calendar.ts';
import type { CaseRefusal } from './case-refusal.ts';
import { decisionOf } from './decide-case.ts';
import type { Appeal, AppealKind, AppealOutcome, DisciplineCase } from './discipline-case.ts';
import { SANCTION_KINDS, type SanctionKind } from './sanction-kinds.ts';

const openOne = ({ appeals }: DisciplineCase): Appeal | undefined =>
  appeals.find(({ outcome }) => outcome === null);

/**
 * Upaya administratif (RECALL: PP 79/2021, fourteen working days): keberatan after the decision was received, banding
 * against a dismissal alone, after it or after the answer to keberatan. The sanction runs its course meanwhile.
 */
export function fileAppeal(
  found: DisciplineCase,
  kind: AppealKind,
  filedOn: IsoDate,
  rules: Pick<RewardsRules['discipline'], 'appealDays'>,
  calendar: WorkCalendar,
): Result<DisciplineCase, CaseRefusal> {
  const { stage, decision, appeals } = found;
  if (stage !== 'diputuskan' || decision === null) return refuse({ code: 'not-now', stage });
  if (openOne(found)) return refuse({ code: 'appeal-open' });
  if (kind === 'banding' && decision.sanction !== 'pemberhentian') return refuse({ code: 'no-banding' });
  if (appeals.some((one) => one.kind === kind)) return refuse({ code: 'not-now', stage });
  const known = appeals.at(-1)?.answeredOn ?? decision.receivedOn;
  if (filedOn < known) return refuse({ code: 'too-early', earliest: known });
  const lastDay = addWorkingDays(known, rules.appealDays, calendar);
  if (filedOn > lastDay) return refuse({ code: 'too-late', lastDay });
  return ok({ ...found, appeals: [...appeals, { kind, filedOn, outcome: null, answeredOn: null }] });
}

/** The answer to the open appeal. `lighter`: what an altered decision gives instead, from the same day. */
export function answerAppeal(
  found: DisciplineCase,
  outcome: AppealOutcome,
  answeredOn: IsoDate,
  lighter: SanctionKind | null,
): Result<DisciplineCase, CaseRefusal> {
  const { decision, appeals } = found;
  const open = openOne(found);
  if (open === undefined || decision === null) return refuse({ code: 'no-appeal' });
  if (answeredOn < open.filedOn) return refuse({ code: 'too-early', earliest: open.filedOn });
  const answered = {
    ...found,
    appeals: appeals.map((one) => (one === open ? { ...one, outcome, answeredOn } : one)),
  };
  if (outcome === 'dikuatkan') return ok(answered);
  if (outcome === 'dibatalkan') {
    return ok({ ...answered, stage: 'dibatalkan', closedOn: answeredOn, closingReason: open.kind });
  }
  if (lighter === null || SANCTION_KINDS.indexOf(lighter) >= SANCTION_KINDS.indexOf(decision.sanction)) {
    return refuse({ code: 'not-lighter' });
  }
  return ok({ ...answered, decision: decisionOf({ ...decision, sanction: lighter }, decision.effectiveOn) });
}
