import type { IsoDate } from '../brands.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { CaseRefusal } from './case-refusal.ts';
import type { DisciplineCase } from './discipline-case.ts';

/** Ways to end a case without a sanction. */
export const CASE_ENDINGS = ['tidak-terbukti', 'dibatalkan'] as const;
export type CaseEnding = (typeof CASE_ENDINGS)[number];

/** Why a case is annulled: a code, since what happened is nobody's business here. */
export const ANNULMENTS = [
  'salah-orang',
  'ganda',
  'cacat-prosedur',
  'putusan-pengadilan',
  'bukan-pelanggaran',
] as const;
export type Annulment = (typeof ANNULMENTS)[number];

/**
 * Ends a case: as unproven only after the examination, annulled at any time, with the reason. What has ended stays as
 * it is.
 */
export function closeCase(
  found: DisciplineCase,
  ending: CaseEnding,
  on: IsoDate,
  reason: Annulment | null,
): Result<DisciplineCase, CaseRefusal> {
  const { stage } = found;
  const mayEnd = ending === 'tidak-terbukti' ? stage === 'diperiksa' : found.closedOn === null;
  if (!mayEnd) return refuse({ code: 'not-now', stage });
  const last = found.decision?.date ?? found.examinedOn ?? found.reportedOn;
  if (on < last) return refuse({ code: 'too-early', earliest: last });
  return ok({ ...found, stage: ending, closedOn: on, closingReason: reason });
}
