import { type Refusal, refuse } from '@kotak9/contracts';
import { type AgencyId, type IsoDate, levelOfSanction, type Nip } from '@kotak9/rules';
import {
  type CaseData,
  type Change,
  changeRecord,
  type Decision,
  inputKey,
  loadInput,
  loadRecord,
  type Table,
  uncontested,
} from '@kotak9/store';
import { disciplineRules } from '../api-assessments/result-kinds.ts';
import { prepareInput } from '../prepare-input.ts';

interface About {
  readonly agency: AgencyId;
  readonly nip: Nip;
  readonly today: IsoDate;
}

/** What a step of a case does to the person's record, in the same transaction. */
export interface SanctionEffect {
  readonly changes: readonly Change[];
  readonly checks: NonNullable<Decision['checks']>;
}

const NO_EFFECT: SanctionEffect = { changes: [], checks: [] };

/**
 * Lets the sanctions of the record be what the case says: a decision enters one, an altered decision replaces it, and
 * one that is annulled takes it out. Placement and pool follow from the record.
 */
export const effectOn = async (
  table: Table,
  about: About,
  before: CaseData,
  after: CaseData,
): Promise<SanctionEffect | Refusal> => {
  const { agency, nip } = about;
  const standing = before.stage === 'dibatalkan' ? null : before.decision;
  const next = after.stage === 'dibatalkan' ? null : after.decision;
  if (standing?.sanctionId === next?.sanctionId && standing?.until === next?.until) return NO_EFFECT;
  const person = await loadRecord(table, agency, nip);
  if (person === null) return refuse('resource/not-found', { resource: 'asn', id: nip });
  if (next === null)
    return standing === null ? NO_EFFECT : removal(table, about, person, standing.sanctionId);
  const { sanction, effectiveOn, until } = next;
  const body = { level: levelOfSanction(sanction), from: effectiveOn, until };
  const replacing = standing?.sanctionId ?? null;
  const prepared = await prepareInput(table, disciplineRules, about, body, replacing);
  if ('refused' in prepared) return prepared;
  const { id, fact, writes } = prepared;
  return {
    changes: [changeRecord(agency, person.head, person.record, fact, writes)],
    checks: [...new Set([id, replacing ?? id])].map((one) => uncontested(agency, nip, 'discipline', one)),
  };
};

const removal = async (
  table: Table,
  { agency, nip }: About,
  person: NonNullable<Awaited<ReturnType<typeof loadRecord>>>,
  id: string,
): Promise<SanctionEffect> => {
  if (!(await loadInput(table, agency, nip, 'discipline', id))) return NO_EFFECT;
  const fact = { type: 'input.removed.v1' as const, data: { nip } };
  return {
    changes: [
      changeRecord(agency, person.head, person.record, fact, [
        { delete: inputKey(agency, nip, 'discipline', id) },
      ]),
    ],
    checks: [uncontested(agency, nip, 'discipline', id)],
  };
};
