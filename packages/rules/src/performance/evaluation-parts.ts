import type { EvaluationFault, EvaluationRequest } from './evaluation.ts';
import { BEHAVIOURS } from './plan-terms.ts';

/** Whether each hasil kerja of the SKP and each of the seven behaviours is rated once, and nothing else is. */
export function partFaults(
  resultIds: readonly string[],
  { results, behaviours }: Pick<EvaluationRequest, 'results' | 'behaviours'>,
): readonly EvaluationFault[] {
  const faults: EvaluationFault[] = [];
  results.forEach(({ id }, index) => {
    const field = `results[${index}].id`;
    if (!resultIds.includes(id)) faults.push({ field, code: 'result-unknown' });
    else if (results.findIndex((one) => one.id === id) < index)
      faults.push({ field, code: 'result-rated-twice' });
  });
  if (resultIds.some((id) => !results.some((one) => one.id === id))) {
    faults.push({ field: 'results', code: 'result-not-rated' });
  }
  behaviours.forEach(({ behaviour }, index) => {
    if (behaviours.findIndex((one) => one.behaviour === behaviour) < index) {
      faults.push({ field: `behaviours[${index}].behaviour`, code: 'behaviour-rated-twice' });
    }
  });
  if (BEHAVIOURS.some((behaviour) => !behaviours.some((one) => one.behaviour === behaviour))) {
    faults.push({ field: 'behaviours', code: 'behaviour-not-rated' });
  }
  return faults;
}
