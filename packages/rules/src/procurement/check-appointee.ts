import type { IsoDate, PositionId } from '../brands.ts';
import { yearOf } from '../calendar.ts';
import type { ParsedNip } from '../identity/nip.ts';
import type { EmploymentType, Sex } from '../terms.ts';
import type { RankedApplicant } from './rank-selection.ts';

/** Why a number given by BKN cannot be that of the person. */
export const NIP_MISMATCHES = ['birth-date', 'sex', 'employment-type', 'appointment-date'] as const;
export type NipMismatch = (typeof NIP_MISMATCHES)[number];

/**
 * The number must say what the application and the decree say: birth date, sex, kind, and with a PNS year and month of
 * TMT CPNS, with a PPPK its year (Perka BKN 22/2007, 43/2007).
 */
export function compareNip(
  { birthDate, sex, employmentTypeHint, tmtCpns, firstYear }: ParsedNip,
  person: { readonly birthDate: IsoDate; readonly sex: Sex; readonly employmentType: EmploymentType },
  tmt: IsoDate,
): readonly NipMismatch[] {
  const began = tmtCpns === null ? firstYear === yearOf(tmt) : tmt.startsWith(tmtCpns);
  const mismatches: NipMismatch[] = [];
  if (birthDate !== person.birthDate) mismatches.push('birth-date');
  if (sex !== person.sex) mismatches.push('sex');
  if (employmentTypeHint !== person.employmentType) mismatches.push('employment-type');
  if (!began) mismatches.push('appointment-date');
  return mismatches;
}

export type AppointmentRefused =
  | { readonly code: 'not-on-final-list' }
  | { readonly code: 'already-appointed' }
  | { readonly code: 'formation-filled'; readonly posts: number }
  | { readonly code: 'before-final-list'; readonly earliest: IsoDate }
  | { readonly code: 'reason-required' };

export interface AppointmentFacts {
  readonly ranking: readonly RankedApplicant[];
  /** Posts of the formation. */
  readonly positionIds: readonly PositionId[];
  /** Day on which the final list was fixed. */
  readonly finalOn: IsoDate;
  /** Applicants appointed so far. */
  readonly appointed: readonly string[];
}

/** What keeps an applicant from being appointed; null: nothing. Another post than planned needs a reason. */
export function whyNotAppoint(
  { ranking, positionIds, finalOn, appointed }: AppointmentFacts,
  choice: {
    readonly applicantId: string;
    readonly positionId: PositionId;
    readonly tmt: IsoDate;
    readonly reason: string | null;
  },
): AppointmentRefused | null {
  const ranked = ranking.find(({ applicantId }) => applicantId === choice.applicantId);
  if (appointed.includes(choice.applicantId)) return { code: 'already-appointed' };
  if (ranked?.outcome !== 'lulus') return { code: 'not-on-final-list' };
  if (appointed.length >= positionIds.length) return { code: 'formation-filled', posts: positionIds.length };
  if (choice.tmt < finalOn) return { code: 'before-final-list', earliest: finalOn };
  return positionIds.includes(choice.positionId) || choice.reason !== null
    ? null
    : { code: 'reason-required' };
}
