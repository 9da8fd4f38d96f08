import { type Refusal, refuse } from '@kotak9/contracts';
import {
  type AgencyId,
  type AppointmentDecision,
  decideAppointment,
  excludes,
  type IsoDate,
  isEligibleForPost,
  laterDate,
  type Nip,
  placePerson,
  profileCandidate,
  type RuleSet,
} from '@kotak9/rules';
import {
  asnAggregate,
  asTargetPost,
  headKey,
  levelOf,
  loadPerson,
  loadPosition,
  type PersonState,
  type PositionState,
  policyInForce,
  policyNamed,
  type Table,
  type Write,
} from '@kotak9/store';
import { refuseInFreeze } from '../in-freeze.ts';
import type { Listed } from '../load-list.ts';
import { isChosenElsewhere } from './is-chosen-elsewhere.ts';

export interface Choice {
  readonly nip: Nip;
  readonly reason: string | null;
  readonly effectiveDate: IsoDate | null;
  /** Of the minister, within an election freeze. */
  readonly approvalNumber: string | null;
}

export type CheckedChoice =
  | {
      readonly may: true;
      readonly decision: AppointmentDecision;
      readonly effectiveDate: IsoDate;
      /** The record must still be the one that was judged. */
      readonly check: Write;
    }
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
  const [person, position, ruleSet] = await Promise.all([
    loadPerson(table, agency, choice.nip),
    loadPosition(table, agency, list.positionId),
    policyNamed(table, agency, list.ruleSet),
  ]);
  const failed =
    person && position ? failedRequirements(person, position, effectiveDate, today, ruleSet) : ['record'];
  if (await isChosenElsewhere(table, agency, choice.nip)) failed.push('not-chosen-elsewhere');
  const frozen = position && (await frozenFor(table, agency, position, effectiveDate, choice, today));
  if (frozen) return no(frozen);
  if (person === null || failed.length > 0) {
    return no(refuse('appointment/no-longer-eligible', { requirements: failed.join(', ') }));
  }
  const check: Write = {
    check: headKey(asnAggregate(agency, choice.nip)),
    when: { is: 'equal', attributes: { seq: person.head.seq } },
  };
  return { may: true, decision: decided.value, effectiveDate, check };
};

/** Within an election freeze nobody is appointed without the minister's approval, by the policy that holds today. */
const frozenFor = async (
  table: Table,
  agency: AgencyId,
  { data }: PositionState,
  effectiveDate: IsoDate,
  { approvalNumber }: Choice,
  today: IsoDate,
): Promise<Refusal | null> => {
  const replacement = {
    positionId: data.id,
    level: levelOf(data),
    decidedOn: today,
    effectiveDate,
    approvalNumber,
  };
  return refuseInFreeze(table, agency, replacement, await policyInForce(table, agency, today));
};

/**
 * From the inputs as they stand: the stored placement and profile may still be on their way. By the policy of the list,
 * which was published under it, even if another one holds by now.
 */
const failedRequirements = (
  { inputs }: PersonState,
  { data }: PositionState,
  effectiveDate: IsoDate,
  today: IsoDate,
  ruleSet: RuleSet,
): string[] => {
  const placement = placePerson(inputs, today, ruleSet);
  const profile = profileCandidate(inputs, placement, ruleSet);
  return isEligibleForPost(profile, asTargetPost(data), effectiveDate, ruleSet, today)
    .filter((verdict) => !verdict.met && excludes(verdict))
    .map(({ requirement }) => requirement);
};
