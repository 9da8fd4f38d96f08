import { competencyStandard } from '../../competency/competency-standard.ts';
import { jobMatch } from '../../competency/job-match.ts';
import type { Assessment, CompetencyStandard } from '../../person.ts';
import type { TechnicalMatchRule } from '../../policy/component-rule.ts';
import type { CompetencyRules } from '../../policy/rule-set.ts';
import type { PlacementInputs } from '../placement-inputs.ts';
import type { Timeline } from '../reading.ts';
import { assessmentTimeline } from './assessment-timeline.ts';

type Part = keyof CompetencyStandard & keyof Assessment;

/**
 * Penilaian kompetensi: JPM against the standard of the post held, over the nine managerial and sociocultural
 * competencies.
 */
export function measureJobMatch(inputs: PlacementInputs, competency: CompetencyRules): Timeline {
  return matchPart('competencies', inputs, competency);
}

/**
 * Kompetensi teknis: JPM over the technical competencies that the standard of the post held requires. Where it
 * requires none there is nothing to be measured by: the rule says whether that is a gap, or whether the managerial
 * and sociocultural match stands for the whole.
 */
export function measureTechnicalMatch(
  inputs: PlacementInputs,
  { whenNoneRequired }: TechnicalMatchRule,
  competency: CompetencyRules,
): Timeline {
  const required = Object.keys(inputs.standard?.technical ?? {}).length > 0;
  return matchPart(
    required || whenNoneRequired === 'missing' ? 'technical' : 'competencies',
    inputs,
    competency,
  );
}

function matchPart(part: Part, inputs: PlacementInputs, competency: CompetencyRules): Timeline {
  const { post } = inputs;
  if (!post) return { at: () => ({ kind: 'no-post' }), turningDays: () => [] };
  const standard = competencyStandard(inputs.standard, post.level, competency);
  const standardSource = inputs.standard ? `positions/${post.positionId}/standard` : `standard/${post.level}`;
  return assessmentTimeline(inputs.assessments, competency.assessmentValidYears, (assessment) => {
    const percent = jobMatch(assessment[part], standard[part], competency.capPerItem);
    if (percent === null) return { kind: 'absent' };
    return {
      kind: 'found',
      raw: percent,
      value: percent,
      source: [`assessments/${assessment.id}`, standardSource],
    };
  });
}
