import { ok, type Result, refuse } from '../result.ts';
import type { Predikat } from '../terms.ts';
import { needsAnalysis } from './evaluate-plan.ts';
import type { EvaluationFault, EvaluationRequest } from './evaluation.ts';
import { partFaults } from './evaluation-parts.ts';
import type { EvaluationMethod } from './plan-terms.ts';
import { rateByMatrix } from './rate-by-matrix.ts';

type PeriodRequest = Pick<
  EvaluationRequest,
  'results' | 'behaviours' | 'workResult' | 'behaviour' | 'analysis'
>;

/**
 * The predikat of a month or quarter; null in a year that is rated by figures, which are given for the year alone.
 * Feedback speaks of what there is to speak of: parts may be left out.
 */
export function ratePeriod(
  resultIds: readonly string[],
  request: PeriodRequest,
  method: EvaluationMethod,
): Result<Predikat | null, readonly EvaluationFault[]> {
  const faults = partFaults(resultIds, request).filter(({ code }) => !code.endsWith('-not-rated'));
  if (method === 'nilai') {
    if (request.workResult !== null) faults.push({ field: 'workResult', code: 'category-not-used' });
    if (request.behaviour !== null) faults.push({ field: 'behaviour', code: 'category-not-used' });
    return faults.length === 0 ? ok(null) : refuse(faults);
  }
  const rated = rateByMatrix({ ...request, scores: null, newIdea: false });
  if (!rated.ok) return refuse([...faults, ...rated.error]);
  const { predikat } = rated.value;
  if (needsAnalysis(predikat) && request.analysis === null) {
    faults.push({ field: 'analysis', code: 'analysis-needed' });
  }
  return faults.length === 0 ? ok(predikat) : refuse(faults);
}
