import type { PlanContent, WorkResult } from './performance-plan.ts';

export const SKP_FAULTS = [
  'no-main-result',
  'result-twice',
  'no-indicator',
  'superior-result-needed',
  'superior-result-unknown',
  'behaviour-twice',
] as const;
export type SkpFaultCode = (typeof SKP_FAULTS)[number];

export interface SkpFault {
  /** Path within the SKP, e.g. `results[0].indicators`. */
  readonly field: string;
  readonly code: SkpFaultCode;
}

/**
 * What keeps an SKP from being submitted (PermenPANRB 6/2022): hasil kerja utama follow from the rater's own (cascading),
 * and every hasil kerja has an indicator by which it can be seen.
 *
 * @param superior ids of the hasil kerja in the rater's agreed SKP; null where the rater has none yet, which nobody else
 *   can make good: then nothing has to be, and nothing can be, referred to
 */
export function planFaults(
  { results, behaviours }: PlanContent,
  superior: readonly string[] | null,
): readonly SkpFault[] {
  const faults: SkpFault[] = [];
  if (!results.some(({ kind }) => kind === 'utama'))
    faults.push({ field: 'results', code: 'no-main-result' });
  results.forEach((result, index) => {
    const field = `results[${index}]`;
    const before = results.slice(0, index);
    if (before.some(({ id }) => id === result.id))
      faults.push({ field: `${field}.id`, code: 'result-twice' });
    if (result.indicators.length === 0) faults.push({ field: `${field}.indicators`, code: 'no-indicator' });
    const support = supportFault(result, superior);
    if (support !== null) faults.push({ field: `${field}.supports`, code: support });
  });
  behaviours.forEach(({ behaviour }, index) => {
    if (behaviours.slice(0, index).some((one) => one.behaviour === behaviour)) {
      faults.push({ field: `behaviours[${index}].behaviour`, code: 'behaviour-twice' });
    }
  });
  return faults;
}

function supportFault(
  { kind, supports }: WorkResult,
  superior: readonly string[] | null,
): 'superior-result-needed' | 'superior-result-unknown' | null {
  if (supports === null) return kind === 'utama' && superior !== null ? 'superior-result-needed' : null;
  return superior?.includes(supports) ? null : 'superior-result-unknown';
}
