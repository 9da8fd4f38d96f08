import { jobMatch } from '../competency/job-match.ts';
import type { TargetRules } from '../policy/target-rules.ts';
import type { CandidateProfile, TargetPost } from '../succession.ts';

/**
 * Nilai teknis of a candidate for a post: match with the technical competencies of its standard, 0–100; null where the
 * post requires none or one of them was not assessed.
 */
export function technicalScore(
  { technical }: Pick<CandidateProfile, 'technical'>,
  { standard }: Pick<TargetPost, 'standard'>,
  capPerItem: boolean,
): number | null {
  return standard && jobMatch(technical, standard.technical, capPerItem);
}

/**
 * Final score for a post: nilai talenta and nilai teknis in the mix of its level (Kepka BKN 411/2025, tables 14 and
 * 16). Without a nilai teknis it is nilai talenta alone: a post without technical standard has nothing to mix in, and a
 * measurement that was not made must not count as zero (the candidate then carries a warning).
 */
export function targetScore(talent: number, technical: number | null, mix: TargetRules['mix']): number {
  if (technical === null) return talent;
  return (talent * mix.talent + technical * mix.technical) / (mix.talent + mix.technical);
}
