import type { IsoDate, Nip } from '../brands.ts';
import { parseIsoDate, toIsoDate, wholeYearsBetween } from '../calendar.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { EmploymentType, Sex } from '../terms.ts';

/**
 * NIP PNS: birth date (8 digits), TMT CPNS as year and month (6), sex (1), sequence (3).
 * NI PPPK: birth date (8), year of first appointment (4), number of contracts (2), sex (1), sequence (3).
 * Sources: Perka BKN 22/2007, 43/2007. Digits 13–14 only hint at the kind: the record's own field decides.
 */
export interface ParsedNip {
  readonly nip: Nip;
  readonly birthDate: IsoDate;
  readonly sex: Sex;
  readonly employmentTypeHint: EmploymentType;
  /** `YYYY-MM`; null for a PPPK. */
  readonly tmtCpns: string | null;
  /** Year of the first appointment. */
  readonly firstYear: number;
  readonly sequence: number;
}

export type NipFault = 'not-18-digits' | 'birth-date' | 'appointment-month' | 'sex' | 'sequence';

const DIGITS = /^(\d{4})(\d{2})(\d{2})(\d{4})(\d{2})(\d)(\d{3})$/;
const LAST_MONTH = 12;
/** Contract counts of PPPK begin here, so that they cannot be read as a month. */
const FIRST_CONTRACT_COUNT = 21;

/** Reads an 18-digit number; all faults are named at once. */
export function parseNip(text: string): Result<ParsedNip, readonly NipFault[]> {
  const match = DIGITS.exec(text);
  if (!match) return refuse(['not-18-digits']);
  const [
    ,
    birthYear = '',
    birthMonth = '',
    birthDay = '',
    firstYear = '',
    kind = '',
    sexDigit = '',
    seq = '',
  ] = match;
  const birthDate = parseIsoDate(`${birthYear}-${birthMonth}-${birthDay}`);
  const sex = sexOf(sexDigit);
  const hint = employmentTypeHint(Number(kind));
  const sequence = Number(seq);

  if (!birthDate || !/^(19|20)/.test(birthYear) || !sex || !hint || sequence === 0) {
    const faults: NipFault[] = [];
    if (!birthDate || !/^(19|20)/.test(birthYear)) faults.push('birth-date');
    if (!hint) faults.push('appointment-month');
    if (!sex) faults.push('sex');
    if (sequence === 0) faults.push('sequence');
    return refuse(faults);
  }
  return ok({
    nip: text as Nip,
    birthDate,
    sex,
    employmentTypeHint: hint,
    tmtCpns: hint === 'pns' ? `${firstYear}-${kind}` : null,
    firstYear: Number(firstYear),
    sequence,
  });
}

export function toNip(text: string): Nip | null {
  const parsed = parseNip(text);
  return parsed.ok ? parsed.value.nip : null;
}

function sexOf(digit: string): Sex | null {
  if (digit === '1') return 'pria';
  return digit === '2' ? 'wanita' : null;
}

function employmentTypeHint(kind: number): EmploymentType | null {
  if (kind >= 1 && kind <= LAST_MONTH) return 'pns';
  return kind >= FIRST_CONTRACT_COUNT ? 'pppk' : null;
}

/** What deserves a second look and refuses nothing: old recruits were older, and birth dates get corrected. */
export type NipWarning = 'cpns-too-young' | 'cpns-too-old' | 'birth-date-differs' | 'employment-type-differs';

export function warnAboutNip(
  parsed: ParsedNip,
  record: { readonly birthDate: IsoDate | null; readonly employmentType: EmploymentType },
  cpnsAge: { readonly min: number; readonly max: number },
): NipWarning[] {
  const warnings: NipWarning[] = [];
  const age = ageAtAppointment(parsed);
  if (age !== null && age < cpnsAge.min) warnings.push('cpns-too-young');
  if (age !== null && age > cpnsAge.max) warnings.push('cpns-too-old');
  if (record.birthDate !== null && record.birthDate !== parsed.birthDate) warnings.push('birth-date-differs');
  if (record.employmentType !== parsed.employmentTypeHint) warnings.push('employment-type-differs');
  return warnings;
}

/** Years of age on the first day of the month of TMT CPNS; null for a PPPK, whose month is not in the number. */
function ageAtAppointment({ birthDate, tmtCpns }: ParsedNip): number | null {
  if (tmtCpns === null) return null;
  const [year, month] = tmtCpns.split('-').map(Number);
  const appointed = toIsoDate(year ?? 0, month ?? 0, 1);
  return appointed && wholeYearsBetween(birthDate, appointed);
}
