import {
  type AgencyId,
  type EmploymentType,
  type HeldPost,
  type IsoDate,
  type Nip,
  type PersonInputs,
  parseNip,
  type RuleSet,
  type ServiceStatus,
  type Sex,
  type UnitId,
} from '@kotak9/rules';
import {
  type AsnRecord,
  asHeldPost,
  type Change,
  createPerson,
  type PositionState,
  recordOf,
  seat,
} from '@kotak9/store';
import { recordWarnings } from './api-records/record-warnings.ts';

interface NewPerson extends Pick<PersonInputs, 'name' | 'rank' | 'bupOverride'> {
  readonly nip: Nip;
  readonly employmentType: EmploymentType;
  readonly unitId: UnitId;
  /** Only to be compared with the NIP. */
  readonly birthDate?: IsoDate | undefined;
  readonly sex?: Sex | undefined;
  /** `aktif` if left out. */
  readonly status?: ServiceStatus;
  readonly education?: PersonInputs['education'];
}

export interface NewRecord {
  readonly agency: AgencyId;
  readonly person: NewPerson;
  /** The post to be held, known to be free; null: none yet. */
  readonly position: PositionState | null;
  /** First day in it. */
  readonly on: IsoDate;
  readonly decreeNumber: string | null;
  readonly today: IsoDate;
  readonly ruleSet: RuleSet;
}

/** A new record with its post, as `POST /v1/asn` makes it and whoever else brings somebody in. */
export const newRecord = ({
  agency,
  person,
  position,
  on,
  decreeNumber,
  today,
  ruleSet,
}: NewRecord): { readonly changes: readonly Change[]; readonly record: AsnRecord } => {
  const inputs = inputsOf(person, position && asHeldPost(position.data, on));
  const warnings = recordWarnings(person.nip, person, ruleSet);
  const created = createPerson(agency, inputs, warnings, today, ruleSet);
  const seated = seat({
    agency,
    nip: person.nip,
    from: null,
    openEntry: null,
    to: position,
    on,
    ...(decreeNumber !== null && { decreeNumber }),
  });
  return {
    changes: [{ ...created, writes: [...(created.writes ?? []), ...seated.writes] }, ...seated.positions],
    record: recordOf(agency, inputs, warnings),
  };
};

/** Birth date and sex are those of the NIP. @throws TypeError if it was not parsed before */
const inputsOf = (
  { nip, name, employmentType, rank, unitId, bupOverride, status = 'aktif', education = [] }: NewPerson,
  post: HeldPost | null,
): PersonInputs => {
  const parsed = parseNip(nip);
  if (!parsed.ok) throw new TypeError('A NIP that was accepted does not parse');
  const { birthDate, sex } = parsed.value;
  return {
    nip,
    name,
    employmentType,
    birthDate,
    sex,
    status,
    rank,
    unitId,
    post,
    bupOverride,
    unwillingSince: null,
    declaredConflicts: [],
    career: [],
    education,
    training: [],
    awards: [],
    assignments: [],
    feedback: [],
    discipline: [],
    performance: [],
    assessments: [],
    standard: null,
  };
};
