import { competencyStandard } from '../../competency/competency-standard.ts';
import { jobMatch } from '../../competency/job-match.ts';
import type { PersonInputs } from '../../person.ts';
import type { CompetencyRules } from '../../policy/rule-set.ts';
import type { Timeline } from '../reading.ts';
import { assessmentTimeline } from './assessment-timeline.ts';

/**
 * Penilaian kompetensi: JPM against the standard of the post held, over the nine managerial and sociocultural
 * competencies. Technical ones count where a post is filled (nilai teknis), not here a second time.
 */
export function measureJobMatch(inputs: PersonInputs, competency: CompetencyRules): Timeline {
  const { post } = inputs;
  if (!post) return { at: () => ({ kind: 'no-post' }), turningDays: [] };
  const standard = competencyStandard(inputs.standard, post.level, competency);
  const standardSource = inputs.standard ? `positions/${post.positionId}/standard` : `standard/${post.level}`;

  return assessmentTimeline(inputs.assessments, competency.assessmentValidYears, (assessment) => {
    const percent = jobMatch(assessment.competencies, standard.competencies, competency.capPerItem);
    if (percent === null) return { kind: 'absent' };
    return {
      kind: 'found',
      raw: percent,
      value: percent,
      source: [`assessments/${assessment.id}`, standardSource],
    };
  });
}
