import type { IsoDate } from '../brands.ts';
import { dayBefore } from '../calendar.ts';
import { competencyStandard } from '../competency/competency-standard.ts';
import { type CompetencyGap, competencyGaps } from '../competency/gap.ts';
import { assessmentExpiresOn, latestAssessment } from '../competency/latest-assessment.ts';
import type { PersonInputs } from '../person.ts';
import type { RuleSet } from '../policy/rule-set.ts';

/** Last day on which the assessment that stands on a day counts; null where there is none. */
export function validUntilOf(
  assessments: PersonInputs['assessments'],
  on: IsoDate,
  { competency }: Pick<RuleSet, 'competency'>,
): IsoDate | null {
  const latest = latestAssessment(assessments, on);
  return latest && dayBefore(assessmentExpiresOn(latest, competency.assessmentValidYears));
}

/**
 * Where somebody falls short of the standard of the post held, widest gap first; null where that is not known: no
 * post, no assessment, or one that no longer counts.
 */
export function gapsOfPerson(
  { assessments, post, standard }: Pick<PersonInputs, 'assessments' | 'post' | 'standard'>,
  on: IsoDate,
  { competency }: Pick<RuleSet, 'competency'>,
): readonly CompetencyGap[] | null {
  const latest = latestAssessment(assessments, on);
  if (post === null || latest === null) return null;
  if (assessmentExpiresOn(latest, competency.assessmentValidYears) <= on) return null;
  const required = competencyStandard(standard, post.level, competency);
  return competencyGaps(
    { ...latest.competencies, ...latest.technical },
    { ...required.competencies, ...required.technical },
  );
}
