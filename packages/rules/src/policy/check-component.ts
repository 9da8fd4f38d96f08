import {
  ASSIGNMENT_LEVELS,
  AWARD_LEVELS,
  EDUCATION_LEVELS,
  FEEDBACK_CATEGORIES,
  FIELD_MATCHES,
  PREDIKATS,
  SANCTION_LEVELS,
} from '../terms.ts';
import { checkDescending } from './check-steps.ts';
import { ACTING_HOLDINGS, BREADTHS, type ComponentRule, type Step } from './component-rule.ts';
import { complain, type Fault } from './guard.ts';

/** A better record must never be worth less: on no scale may a value rise from a better row to the next. */
export function checkComponent(path: string, component: ComponentRule, faults: Fault[]): void {
  if (component.measure === 'training-hours') checkDescending(`${path}.steps`, component.steps, faults);
  if (component.measure === 'post-experience') checkDescending(`${path}.length`, component.length, faults);
  for (const rows of scalesOf(component)) {
    rows.forEach(({ at, value }, index) => {
      const better = rows[index - 1];
      if (better && better.value < value) complain(faults, `${path}.${at}`, `above ${better.at}`);
    });
  }
}

interface Row {
  readonly at: string;
  readonly value: number;
}

/** Each scale of a component, best row first. */
function scalesOf(component: ComponentRule): readonly (readonly Row[])[] {
  switch (component.measure) {
    case 'predikat':
      return [rowsOf('scale', component.scale, PREDIKATS)];
    case 'feedback':
      return [rowsOf('scale', component.scale, FEEDBACK_CATEGORIES)];
    case 'awards':
      return [rowsOf('scale', component.scale, AWARD_LEVELS)];
    case 'assignments':
      return [rowsOf('scale', component.scale, ASSIGNMENT_LEVELS)];
    case 'education-level':
      return [rowsOf('scale', component.scale, EDUCATION_LEVELS)];
    case 'field-match':
      return [rowsOf('scale', component.scale, FIELD_MATCHES)];
    case 'integrity':
      return [rowsOf('scale', component.scale, SANCTION_LEVELS)];
    case 'training-hours':
      return [stepRows('steps', component.steps)];
    case 'post-experience':
      return [
        stepRows('length', component.length),
        rowsOf('breadth', component.breadth, BREADTHS),
        rowsOf('acting', component.acting, ACTING_HOLDINGS),
      ];
    case 'job-match':
    case 'technical-match':
    case 'potential-items':
      return [];
  }
}

function rowsOf<Term extends string>(
  field: string,
  scale: Readonly<Record<Term, number>>,
  terms: readonly Term[],
): Row[] {
  return terms.map((term) => ({ at: `${field}.${term}`, value: scale[term] }));
}

function stepRows(field: string, steps: readonly Step[]): Row[] {
  return steps.map(({ value }, index) => ({ at: `${field}[${index}].value`, value }));
}
