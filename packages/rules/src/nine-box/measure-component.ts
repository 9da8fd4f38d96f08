import type { ComponentRule } from '../policy/component-rule.ts';
import type { CompetencyRules } from '../policy/rule-set.ts';
import { measureHighestEducation } from './measures/highest-education.ts';
import { measureHighestInWindow } from './measures/highest-in-window.ts';
import { measureIntegrity } from './measures/integrity.ts';
import { measureJobMatch, measureTechnicalMatch } from './measures/job-match.ts';
import { measureLatestYear } from './measures/latest-year.ts';
import { measurePostExperience } from './measures/post-experience.ts';
import { measurePotentialItems } from './measures/potential-items.ts';
import { measureTrainingHours } from './measures/training-hours.ts';
import type { PlacementInputs } from './placement-inputs.ts';
import type { Timeline } from './reading.ts';

/** The measure that a component rule names, of one person. */
export function measureComponent(
  rule: ComponentRule,
  inputs: PlacementInputs,
  competency: CompetencyRules,
): Timeline {
  switch (rule.measure) {
    case 'predikat':
      return measureLatestYear(
        inputs.performance.map(({ year, predikat }) => ({ year, term: predikat })),
        rule,
        'performance',
      );
    case 'feedback':
      return measureLatestYear(
        inputs.feedback.map(({ year, category }) => ({ year, term: category })),
        rule,
        'feedback',
      );
    case 'awards':
      return measureHighestInWindow(inputs.awards, rule, 'awards');
    case 'assignments':
      return measureHighestInWindow(inputs.assignments, rule, 'assignments');
    case 'job-match':
      return measureJobMatch(inputs, competency);
    case 'technical-match':
      return measureTechnicalMatch(inputs, rule, competency);
    case 'training-hours':
      return measureTrainingHours(inputs, rule);
    case 'post-experience':
      return measurePostExperience(inputs, rule);
    case 'potential-items':
      return measurePotentialItems(inputs, rule, competency.assessmentValidYears);
    case 'education-level':
      return measureHighestEducation(inputs, rule.scale, ({ level }) => level);
    case 'field-match':
      return measureHighestEducation(inputs, rule.scale, ({ fieldMatch }) => fieldMatch);
    case 'integrity':
      return measureIntegrity(inputs, rule);
  }
}
