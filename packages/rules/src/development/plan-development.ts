import type { IsoDate } from '../brands.ts';
import { yearOf } from '../calendar.ts';
import { type CompetencyGap, competencyGaps } from '../competency/gap.ts';
import { latestAssessment } from '../competency/latest-assessment.ts';
import type { CompetencyStandard, PersonInputs } from '../person.ts';
import type { DevelopmentRules } from '../policy/development-rules.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import { competencyKind } from './competency-kind.ts';
import { trainingHoursIn } from './development-hours.ts';
import type { ProposedItem } from './development-plan.ts';

export interface ProposedPlan {
  readonly year: number;
  /** Whether there is an assessment to plan from: without one only the hours of the year are planned. */
  readonly assessed: boolean;
  /** Widest first. */
  readonly gaps: readonly CompetencyGap[];
  readonly items: readonly ProposedItem[];
}

/**
 * A development plan for the year of `asOf`: for each competency below the standard the programme that fits its gap,
 * widest gap first, filled up to the hours that everybody needs in a year (PP 11/2017 Ps 203(4)). Hours already done
 * in the year count.
 *
 * @param standard of the post held, or of the post that the person is prepared for; null where there is neither.
 */
export function planDevelopment(
  { assessments, training }: Pick<PersonInputs, 'assessments' | 'training'>,
  standard: CompetencyStandard | null,
  asOf: IsoDate,
  { development }: Pick<RuleSet, 'development'>,
): ProposedPlan {
  const year = yearOf(asOf);
  const assessment = latestAssessment(assessments, asOf);
  const gaps =
    assessment && standard
      ? competencyGaps(
          { ...assessment.competencies, ...assessment.technical },
          { ...standard.competencies, ...standard.technical },
        )
      : [];
  const items = gaps.map((gap, index) => itemFor(gap, `butir-${index + 1}`, development));
  const planned = items.reduce((sum, { hours }) => sum + hours, 0);
  const lacking = development.yearlyHours - trainingHoursIn(training, year) - planned;
  const topUp: ProposedItem = {
    id: `butir-${items.length + 1}`,
    competency: null,
    programme: development.topUp,
    hours: lacking,
  };
  return { year, assessed: assessment !== null, gaps, items: lacking > 0 ? [...items, topUp] : items };
}

/** @throws RangeError if no step fits: `checkRuleSet` sees to it that one does */
function itemFor({ competency, gap }: CompetencyGap, id: string, rules: DevelopmentRules): ProposedItem {
  const kind = competencyKind(competency);
  const step = rules.programmes[kind].find(({ from }) => gap >= from);
  if (!step) throw new RangeError(`no programme for a ${kind} gap of ${gap}`);
  return { id, competency, programme: step.programme, hours: gap * step.hoursPerLevel };
}
