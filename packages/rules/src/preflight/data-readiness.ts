import type { PreflightRules } from '../policy/preflight-rules.ts';
import type { Finding } from './finding.ts';

export interface DataReadiness {
  readonly people: number;
  /** Without anything that blocks. */
  readonly ready: number;
  /** Percent of the people that are ready; null where there is nobody. */
  readonly share: number | null;
  /** Mean of what is left of 100 points after each one's findings, unrounded; null where there is nobody. */
  readonly score: number | null;
}

const FULL = 100;

/** How far the records of some people are from being ready, everybody counting the same. */
export function dataReadinessOf(
  people: readonly { readonly findings: readonly Finding[] }[],
  { readiness }: Pick<PreflightRules, 'readiness'>,
): DataReadiness {
  const ready = people.filter(({ findings }) => findings.every(({ severity }) => severity === 'warning'));
  const points = people.map(({ findings }) =>
    findings.reduce((left, { severity }) => Math.max(0, left - readiness[severity]), FULL),
  );
  return {
    people: people.length,
    ready: ready.length,
    share: people.length === 0 ? null : (FULL * ready.length) / people.length,
    score: people.length === 0 ? null : points.reduce((sum, left) => sum + left, 0) / people.length,
  };
}
