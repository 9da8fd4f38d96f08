import type { IsoDate, Nip } from '../brands.ts';
import type { Absence } from './absence-ladder.ts';
import type { SanctionKind } from './sanction-kinds.ts';

/**
 * From report to end (PP 94/2021 Ps 26–41). `berlaku` and `selesai` come by their days alone; `tidak-terbukti` and
 * `dibatalkan` end a case without a sanction. No case is ever deleted.
 */
export const CASE_STAGES = [
  'dilaporkan',
  'dipanggil',
  'diperiksa',
  'diputuskan',
  'berlaku',
  'selesai',
  'tidak-terbukti',
  'dibatalkan',
] as const;
export type CaseStage = (typeof CASE_STAGES)[number];

/** Pejabat yang berwenang menghukum, lowest first. */
export const AUTHORITIES = ['pengawas', 'administrator', 'jpt-pratama', 'pyb', 'ppk'] as const;
export type Authority = (typeof AUTHORITIES)[number];

/** Upaya administratif: to the superior of whoever decided, then to BPASN. */
export const APPEAL_KINDS = ['keberatan', 'banding'] as const;
export type AppealKind = (typeof APPEAL_KINDS)[number];

export const APPEAL_OUTCOMES = ['dikuatkan', 'diubah', 'dibatalkan'] as const;
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];

export interface Summons {
  readonly sentOn: IsoDate;
  readonly examinationOn: IsoDate;
}

export interface CaseDecision {
  readonly number: string;
  readonly date: IsoDate;
  /** The day on which the person received it: its periods run from there. */
  readonly receivedOn: IsoDate;
  readonly authority: Authority;
  readonly sanction: SanctionKind;
  readonly effectiveOn: IsoDate;
  /** Last day of the sanction. */
  readonly until: IsoDate;
  /** The entry among the discipline inputs of the person. */
  readonly sanctionId: string;
}

export interface Appeal {
  readonly kind: AppealKind;
  readonly filedOn: IsoDate;
  /** Null until it is answered. */
  readonly outcome: AppealOutcome | null;
  readonly answeredOn: IsoDate | null;
}

/** One discipline case. What happened is kept in the paper file: here are an article, days and the decree. */
export interface DisciplineCase {
  readonly id: string;
  readonly nip: Nip;
  readonly reportedOn: IsoDate;
  /** Code of the article broken, e.g. `ps-4-f`. */
  readonly article: string;
  /** Where it is about days absent. */
  readonly absence: Absence | null;
  /** The last step taken; see `stageOn`. */
  readonly stage: Exclude<CaseStage, 'berlaku' | 'selesai'>;
  readonly summonses: readonly Summons[];
  /** Null while not examined, and where the person stayed away. */
  readonly examinedOn: IsoDate | null;
  readonly decision: CaseDecision | null;
  readonly appeals: readonly Appeal[];
  readonly closedOn: IsoDate | null;
  /** Why it was annulled, by its code. */
  readonly closingReason: string | null;
}

/** Where a case stands on a day. */
export function stageOn({ stage, decision }: DisciplineCase, today: IsoDate): CaseStage {
  if (stage !== 'diputuskan' || decision === null || today < decision.effectiveOn) return stage;
  return today <= decision.until ? 'berlaku' : 'selesai';
}
