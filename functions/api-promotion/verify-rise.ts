import {
  type AgencyId,
  type Grade,
  type IsoDate,
  type Nip,
  type PositionId,
  type PromotionVerdict,
  type RuleSet,
  verifyPromotion,
} from '@kotak9/rules';
import { loadPerson, loadPosition, loadRecord, type PersonState, type Table } from '@kotak9/store';

/** Rank of whoever holds the post above. */
const supervisorGradeOf = async (
  table: Table,
  agency: AgencyId,
  positionId: PositionId | undefined,
): Promise<Grade | null> => {
  const post = positionId === undefined ? null : await loadPosition(table, agency, positionId);
  const superiorId = post?.data.superiorId ?? null;
  const superior = superiorId === null ? null : await loadPosition(table, agency, superiorId);
  const holder = superior?.data.holder ?? null;
  return holder === null ? null : ((await loadRecord(table, agency, holder))?.record.rank.grade ?? null);
};

export interface VerifiedRise {
  readonly person: PersonState;
  readonly verdict: PromotionVerdict;
}

/** One person against the conditions of a rise in rank in a period; null where there is no record. */
export const verifyRise = async (
  table: Table,
  agency: AgencyId,
  nip: Nip,
  {
    period,
    today,
    ruleSet,
  }: { readonly period: IsoDate; readonly today: IsoDate; readonly ruleSet: RuleSet },
): Promise<VerifiedRise | null> => {
  const person = await loadPerson(table, agency, nip);
  if (person === null) return null;
  const supervisorGrade = await supervisorGradeOf(table, agency, person.inputs.post?.positionId);
  return {
    person,
    verdict: verifyPromotion({ person: person.inputs, supervisorGrade }, period, today, ruleSet),
  };
};
