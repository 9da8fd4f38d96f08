import type { IsoDate, Nip } from '../brands.ts';
import type { Award } from '../person.ts';

/** Satyalancana Karya Satya: perunggu, perak, emas (PP 35/2010). */
export const MEDAL_YEARS = [10, 20, 30] as const;
export type MedalYears = (typeof MEDAL_YEARS)[number];

export const MEDAL_NAMES: Readonly<Record<MedalYears, string>> = {
  10: 'Satyalancana Karya Satya X Tahun',
  20: 'Satyalancana Karya Satya XX Tahun',
  30: 'Satyalancana Karya Satya XXX Tahun',
};

export const PROPOSAL_STATUSES = ['diusulkan', 'dianugerahkan', 'ditolak'] as const;
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];

export interface AwardProposal {
  readonly id: string;
  readonly nip: Nip;
  readonly years: MedalYears;
  readonly proposedOn: IsoDate;
  readonly status: ProposalStatus;
  readonly decidedOn: IsoDate | null;
  /** Number of the Keppres that confers it. */
  readonly decreeNumber: string | null;
}

const ROMAN: Readonly<Record<string, MedalYears>> = { X: 10, XX: 20, XXX: 30 };

/** For how many years an award of the record was given; null where it is another award. */
export function medalOf({ level, name }: Pick<Award, 'level' | 'name'>): MedalYears | null {
  if (level !== 'satyalancana') return null;
  const [said = ''] = /\b(X{1,3}|[123]0)\b/.exec(name) ?? [];
  return ROMAN[said] ?? MEDAL_YEARS.find((years) => String(years) === said) ?? null;
}
