import {
  ASSIGNMENT_LEVELS,
  AWARD_LEVELS,
  COMPETENCIES,
  DEADLINE_KINDS,
  EDUCATION_LEVELS,
  FEEDBACK_CATEGORIES,
  FIELD_MATCHES,
  FITS,
  HOLDINGS,
  ITEM_STATUSES,
  POST_WAYS,
  POTENTIAL_ITEMS,
  PREDIKATS,
  PROGRAMMES,
  RANK_PROMOTION_STATUSES,
  READINESS,
  RULE_SET_PRESETS,
  SANCTION_LEVELS,
  SERVICE_STATUSES,
} from '@kotak9/rules';
import { describe, expect, it } from 'vitest';
import * as person from './person-terms.ts';
import * as talent from './talent-terms.ts';

const terms = { ...person, ...talent };

const sources = {
  predikatNames: PREDIKATS,
  competencyNames: COMPETENCIES,
  potentialItemNames: POTENTIAL_ITEMS,
  serviceStatusNames: SERVICE_STATUSES,
  holdingNames: HOLDINGS,
  educationNames: EDUCATION_LEVELS,
  fieldMatchNames: FIELD_MATCHES,
  awardLevelNames: AWARD_LEVELS,
  assignmentLevelNames: ASSIGNMENT_LEVELS,
  feedbackNames: FEEDBACK_CATEGORIES,
  sanctionLevelNames: SANCTION_LEVELS,
  rankPromotionNames: RANK_PROMOTION_STATUSES,
  readinessNames: READINESS,
  fitNames: FITS,
  wayNames: POST_WAYS,
  deadlineNames: DEADLINE_KINDS,
  programmeNames: PROGRAMMES,
  planStatusNames: ITEM_STATUSES,
} as const;

describe('terms of a person', () => {
  it.each(Object.entries(sources))('%s names each value of the rules and no other', (name, values) => {
    const messages = Object.entries(terms).find(([key]) => key === name)?.[1];
    expect(Object.keys(messages?.id ?? {}).sort()).toEqual([...values].sort());
  });

  it('names every component of the rule sets that come with the product', () => {
    const used = RULE_SET_PRESETS.flatMap(({ axes: { performance, potential } }) => [
      ...performance.components,
      ...potential.components,
    ]).map(({ name }) => name);
    expect(Object.keys(terms.componentNames.id)).toEqual(expect.arrayContaining(used));
  });
});
