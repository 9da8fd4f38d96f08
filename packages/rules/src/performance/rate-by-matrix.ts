import { ok, type Result, refuse } from '../result.ts';
import { EXPECTATIONS, type Expectation } from '../terms.ts';
import type { EvaluationFault, EvaluationRequest, EvaluationResult } from './evaluation.ts';
import { predikatOf } from './predikat-matrix.ts';

/**
 * Two categories, and the predikat where they meet (PermenPANRB 6/2022). A category of the whole is the rater's judgement,
 * but lies between the best and the worst of its parts (DESIGN).
 */
export function rateByMatrix({
  results,
  behaviours,
  workResult,
  behaviour,
  scores,
}: EvaluationRequest): Result<EvaluationResult, readonly EvaluationFault[]> {
  const faults = [
    ...wholeFaults('workResult', workResult, results),
    ...wholeFaults('behaviour', behaviour, behaviours),
  ];
  if (scores !== null) faults.push({ field: 'scores', code: 'scores-not-used' });
  if (workResult === null || behaviour === null || faults.length > 0) return refuse(faults);
  return ok({
    method: 'matriks',
    workResult,
    behaviour,
    predikat: predikatOf(workResult, behaviour),
    value: null,
  });
}

function wholeFaults(
  field: string,
  whole: Expectation | null,
  parts: readonly { readonly category: Expectation }[],
): EvaluationFault[] {
  if (whole === null) return [{ field, code: 'category-needed' }];
  const ranks = parts.map(({ category }) => EXPECTATIONS.indexOf(category));
  const rank = EXPECTATIONS.indexOf(whole);
  const isAmong = ranks.length === 0 || (rank >= Math.min(...ranks) && rank <= Math.max(...ranks));
  return isAmong ? [] : [{ field, code: 'category-beyond-parts' }];
}
