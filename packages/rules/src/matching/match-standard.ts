import { competencyStandard } from '../competency/competency-standard.ts';
import { type CompetencyGap, competencyGaps } from '../competency/gap.ts';
import { jobMatch, jobMatchBand } from '../competency/job-match.ts';
import type { Assessment } from '../person.ts';
import type { CompetencyRules } from '../policy/rule-set.ts';
import type { TargetPost } from '../succession.ts';

/** A JPM with its band on each of the two scales: one for filling posts, one for mapping talent, never mixed. */
export interface StandardMatch {
  /** Job person match, 0–100. */
  readonly percent: number;
  readonly fillingBand: string | null;
  readonly mappingBand: string | null;
}

/** One kind of competency against what a post requires. */
export interface PartMatch {
  /** Null where nothing is required or something required was not assessed. */
  readonly match: StandardMatch | null;
  /** Widest first. */
  readonly gaps: readonly CompetencyGap[];
  /** Required and never assessed. */
  readonly notAssessed: readonly string[];
}

export interface CompetencyMatch {
  /** The nine managerial and sociocultural competencies. */
  readonly managerial: PartMatch;
  readonly technical: PartMatch;
}

/** An assessment against the standard of a post: its own, else the default of its level (PermenPANRB 38/2017). */
export function matchStandard(
  assessment: Assessment,
  post: Pick<TargetPost, 'standard' | 'level'>,
  rules: CompetencyRules,
): CompetencyMatch {
  const standard = competencyStandard(post.standard, post.level, rules);
  return {
    managerial: matchPart(assessment.competencies, standard.competencies, rules),
    technical: matchPart(assessment.technical, standard.technical, rules),
  };
}

function matchPart(
  achieved: Readonly<Record<string, number>>,
  required: Readonly<Record<string, number>>,
  { capPerItem, bands }: CompetencyRules,
): PartMatch {
  const percent = jobMatch(achieved, required, capPerItem);
  return {
    match: percent === null ? null : bandsOf(percent, bands),
    gaps: competencyGaps(achieved, required),
    notAssessed: Object.keys(required)
      .filter((code) => !Object.hasOwn(achieved, code))
      .sort(),
  };
}

function bandsOf(percent: number, bands: CompetencyRules['bands']): StandardMatch {
  return {
    percent,
    fillingBand: jobMatchBand(percent, bands['pengisian-jabatan']),
    mappingBand: jobMatchBand(percent, bands.pemetaan),
  };
}
