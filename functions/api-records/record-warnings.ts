import {
  type EmploymentType,
  type IsoDate,
  type Nip,
  parseNip,
  type RuleSet,
  type Sex,
  warnAboutNip,
} from '@kotak9/rules';
import type { AsnRecord } from '@kotak9/store';

const FIELDS: Readonly<Record<string, string>> = {
  'birth-date-differs': 'birthDate',
  'employment-type-differs': 'employmentType',
};

/** What is doubtful about a record by its NIP; nothing here refuses. */
export const recordWarnings = (
  nip: Nip,
  given: {
    readonly birthDate?: IsoDate | undefined;
    readonly sex?: Sex | undefined;
    readonly employmentType: EmploymentType;
  },
  { cpnsAge }: Pick<RuleSet, 'cpnsAge'>,
): AsnRecord['warnings'] => {
  const parsed = parseNip(nip);
  if (!parsed.ok) return [];
  const codes = warnAboutNip(
    parsed.value,
    { birthDate: given.birthDate ?? null, employmentType: given.employmentType },
    cpnsAge,
  );
  return [
    ...codes.map((code) => ({ code, field: FIELDS[code] ?? 'nip' })),
    ...(given.sex !== undefined && given.sex !== parsed.value.sex
      ? [{ code: 'sex-differs', field: 'sex' }]
      : []),
  ];
};
