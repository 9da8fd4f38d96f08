import { type Refusal, refuse } from '@kotak9/contracts';
import {
  type AgencyId,
  type IsoDate,
  type Nip,
  type PositionId,
  placePerson,
  profileCandidate,
  type RequirementVerdict,
  type RuleSet,
  transferConditions,
} from '@kotak9/rules';
import {
  asTargetPost,
  loadPerson,
  loadPosition,
  loadVacancy,
  type PersonState,
  type PositionState,
  type Table,
} from '@kotak9/store';
import { refuseConditions } from './tell-conditions.ts';

export interface AskedTransfer {
  readonly nip: Nip;
  readonly positionId: PositionId;
  readonly effectiveDate: IsoDate;
  readonly today: IsoDate;
  readonly ruleSet: RuleSet;
}

export interface CheckedTransfer {
  readonly person: PersonState;
  readonly position: PositionState;
  readonly conditions: readonly RequirementVerdict[];
}

/** Whether somebody was chosen for the post from its succession list and has not assumed it yet. */
export const isDecided = async (
  table: Table,
  agency: AgencyId,
  { pointer }: PositionState,
): Promise<boolean> => {
  const vacancy = pointer.live === null ? null : await loadVacancy(table, agency, pointer.live);
  return vacancy?.vacancy.status === 'decided';
};

/** From the inputs as they stand, whether somebody may be moved to a post on a day. */
export const checkTransfer = async (
  table: Table,
  agency: AgencyId,
  { nip, positionId, effectiveDate, today, ruleSet }: AskedTransfer,
): Promise<CheckedTransfer | Refusal> => {
  const [person, position] = await Promise.all([
    loadPerson(table, agency, nip),
    loadPosition(table, agency, positionId),
  ]);
  if (person === null) return refuse('resource/not-found', { resource: 'asn', id: nip });
  if (position === null) return refuse('reference/unknown', { field: 'positionId', id: positionId });
  if (await isDecided(table, agency, position)) return refuse('transfer/vacancy-decided', { id: positionId });
  const { inputs } = person;
  const profile = profileCandidate(inputs, placePerson(inputs, today, ruleSet), ruleSet);
  const post = asTargetPost(position.data);
  const conditions = transferConditions({ profile, post, effectiveDate, asOf: today, ruleSet });
  const failed = conditions.filter(({ met, effect }) => !met && effect === 'block');
  if (failed.length > 0) return refuseConditions('transfer/not-permitted', failed);
  return { person, position, conditions };
};
