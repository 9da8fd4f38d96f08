import type { IsoDate } from '../brands.ts';
import type { PerformanceBands } from '../policy/rule-set.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Expectation, Predikat } from '../terms.ts';
import type { EvaluationFault, EvaluationRequest, EvaluationResult } from './evaluation.ts';
import { numericValue } from './numeric-value.ts';
import { predikatOfScore } from './performance-band.ts';
import { predikatOf } from './predikat-matrix.ts';

/** A pair of categories that the matrix reads as the predikat: what a record of today can say of a rating by figures. */
const PAIRS: Readonly<Record<Predikat, { workResult: Expectation; behaviour: Expectation }>> = {
  'sangat-baik': { workResult: 'di-atas-ekspektasi', behaviour: 'di-atas-ekspektasi' },
  baik: { workResult: 'sesuai-ekspektasi', behaviour: 'sesuai-ekspektasi' },
  'butuh-perbaikan': { workResult: 'di-bawah-ekspektasi', behaviour: 'sesuai-ekspektasi' },
  kurang: { workResult: 'sesuai-ekspektasi', behaviour: 'di-bawah-ekspektasi' },
  'sangat-kurang': { workResult: 'di-bawah-ekspektasi', behaviour: 'di-bawah-ekspektasi' },
};

/**
 * The weighted figure and its band (PP 30/2019 Ps 41); the highest band asks for a new idea besides. The two categories
 * are those of the two figures where the matrix gives them the same predikat, otherwise a pair that stands for it.
 *
 * @param day last day of the SKP
 */
export function rateByScores(
  { workResult, behaviour, scores, newIdea }: EvaluationRequest,
  day: IsoDate,
  bands: PerformanceBands,
): Result<EvaluationResult, readonly EvaluationFault[]> {
  const faults: EvaluationFault[] = [];
  if (workResult !== null) faults.push({ field: 'workResult', code: 'category-not-used' });
  if (behaviour !== null) faults.push({ field: 'behaviour', code: 'category-not-used' });
  if (scores === null) return refuse([...faults, { field: 'scores', code: 'scores-needed' }]);
  const ofSkp = predikatOfScore(scores.skp, true, bands);
  const ofBehaviour = predikatOfScore(scores.behaviour, true, bands);
  if (ofSkp === null) faults.push({ field: 'scores.skp', code: 'score-off-scale' });
  if (ofBehaviour === null) faults.push({ field: 'scores.behaviour', code: 'score-off-scale' });
  const value = numericValue(scores, day);
  if (value === null) faults.push({ field: 'year', code: 'no-method' });
  const predikat = value === null ? null : predikatOfScore(value, newIdea, bands);
  if (faults.length > 0 || ofSkp === null || ofBehaviour === null || predikat === null) return refuse(faults);
  const own = { workResult: expectationOf(ofSkp), behaviour: expectationOf(ofBehaviour) };
  const pair = predikatOf(own.workResult, own.behaviour) === predikat ? own : PAIRS[predikat];
  return ok({ method: 'nilai', ...pair, predikat, value });
}

function expectationOf(band: Predikat): Expectation {
  if (band === 'sangat-baik') return 'di-atas-ekspektasi';
  return band === 'baik' ? 'sesuai-ekspektasi' : 'di-bawah-ekspektasi';
}
