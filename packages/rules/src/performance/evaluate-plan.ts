import type { IsoDate } from '../brands.ts';
import { yearOf } from '../calendar.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Predikat } from '../terms.ts';
import type { EvaluationFault, EvaluationRequest, EvaluationResult } from './evaluation.ts';
import { partFaults } from './evaluation-parts.ts';
import { evaluationMethodOf } from './evaluation-window.ts';
import { rateByMatrix } from './rate-by-matrix.ts';
import { rateByScores } from './rate-by-scores.ts';

const BELOW_EXPECTATION: readonly Predikat[] = ['butuh-perbaikan', 'kurang', 'sangat-kurang'];

/** Whether a rating asks for an analysis of its causes (KASN 9/2019, aspect 5; RECALL, unverified). */
export const needsAnalysis = (predikat: Predikat): boolean => BELOW_EXPECTATION.includes(predikat);

/**
 * The rating of an SKP by the layer of law of its year: the matrix of PermenPANRB 6/2022, or the figures of PP 30/2019.
 * Names every fault at once.
 *
 * @param plan the ids of its hasil kerja, and its last day, on which weights are looked up
 */
export function evaluatePlan(
  plan: { readonly to: IsoDate; readonly resultIds: readonly string[] },
  request: EvaluationRequest,
  rules: Pick<RuleSet, 'performanceManagement' | 'performanceBands'>,
): Result<EvaluationResult, readonly EvaluationFault[]> {
  const method = evaluationMethodOf(yearOf(plan.to), rules.performanceManagement);
  if (method === null) return refuse([{ field: 'year', code: 'no-method' }]);
  const parts = partFaults(plan.resultIds, request);
  const rated =
    method === 'matriks' ? rateByMatrix(request) : rateByScores(request, plan.to, rules.performanceBands);
  const faults = [...parts, ...(rated.ok ? [] : rated.error)];
  if (rated.ok && needsAnalysis(rated.value.predikat) && request.analysis === null) {
    faults.push({ field: 'analysis', code: 'analysis-needed' });
  }
  return rated.ok && faults.length === 0 ? ok(rated.value) : refuse(faults);
}
