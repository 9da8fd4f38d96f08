import { type Refusal, refuse } from '@kotak9/contracts';
import {
  type AgencyId,
  type AppointmentDecision,
  decideAppointment,
  defaultRuleSet,
  excludes,
  type IsoDate,
  isEligibleForPost,
  laterDate,
  type Nip,
} from '@kotak9/rules';
import { asTargetPost, loadPosition, loadTalent, type Table } from '@kotak9/store';
import type { Listed } from '../load-list.ts';

export interface Choice {
  readonly nip: Nip;
  readonly reason: string | null;
  readonly effectiveDate: IsoDate | null;
}

export type CheckedChoice =
  | { readonly may: true; readonly decision: AppointmentDecision; readonly effectiveDate: IsoDate }
  | { readonly may: false; readonly refusal: Refusal };

const no = (refusal: Refusal): CheckedChoice => ({ may: false, refusal });

/** Whether the official may choose this person from this list today: the list, the date, and the person as now. */
export const checkChoice = async (
  table: Table,
  agency: AgencyId,
  { state, list }: Listed,
  choice: Choice,
  today: IsoDate,
): Promise<CheckedChoice> => {
  const decided = decideAppointment({ list, chosenNip: choice.nip, reason: choice.reason });
  if (!decided.ok) {
    return decided.error === 'appointment/not-published'
      ? no(refuse('succession-list/not-published', { status: list.status }))
      : no(refuse(decided.error));
  }
  const earliest = state.vacancy.effectiveDate;
  const effectiveDate = choice.effectiveDate ?? laterDate(earliest, today);
  if (effectiveDate < earliest) return no(refuse('appointment/date-invalid', { earliest }));
  const failed = await failedRequirements(table, agency, { state, list }, choice.nip, effectiveDate, today);
  if (failed.length > 0)
    return no(refuse('appointment/no-longer-eligible', { requirements: failed.join(', ') }));
  return { may: true, decision: decided.value, effectiveDate };
};

const failedRequirements = async (
  table: Table,
  agency: AgencyId,
  { list }: Listed,
  nip: Nip,
  effectiveDate: IsoDate,
  today: IsoDate,
): Promise<readonly string[]> => {
  const [talent, position] = await Promise.all([
    loadTalent(table, agency, nip),
    loadPosition(table, agency, list.positionId),
  ]);
  if (talent === null || position === null) return ['record'];
  return isEligibleForPost(talent.profile, asTargetPost(position.data), effectiveDate, defaultRuleSet, today)
    .filter((verdict) => !verdict.met && excludes(verdict))
    .map(({ requirement }) => requirement);
};
