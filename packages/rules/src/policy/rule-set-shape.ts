import { toRuleSetId } from '../brands.ts';
import { parseIsoDate } from '../calendar.ts';
import { ORGANISATION_PREDIKATS } from '../performance/organisation-predikat.ts';
import type { Box } from '../placement.ts';
import {
  ASSIGNMENT_LEVELS,
  AWARD_LEVELS,
  EDUCATION_LEVELS,
  ESELONS,
  EXPECTATIONS,
  FEEDBACK_CATEGORIES,
  FIELD_MATCHES,
  GRADES,
  POST_LEVELS,
  POTENTIAL_LEVELS,
  PREDIKATS,
  SANCTION_LEVELS,
  SERVICE_STATUSES,
} from '../terms.ts';
import { careerDevelopmentShape } from './career-development-shape.ts';
import { ACTING_HOLDINGS, BREADTHS, type ComponentRule, type Step } from './component-rule.ts';
import { deadlineShape } from './deadline-shape.ts';
import { developmentShape } from './development-shape.ts';
import { fairnessShape } from './fairness-shape.ts';
import { forecastShape } from './forecast-shape.ts';
import {
  count,
  either,
  flag,
  type Guard,
  list,
  numberIn,
  object,
  orNull,
  parsed,
  partialTable,
  table,
  tagged,
  term,
  text,
} from './guard.ts';
import { matchingShape } from './matching-shape.ts';
import { objectionShape } from './objection-shape.ts';
import { performanceManagementShape } from './performance-management-shape.ts';
import { periodShape } from './period-shape.ts';
import { planningShape } from './planning-shape.ts';
import { preflightShape } from './preflight-shape.ts';
import { requirementShape } from './requirement-shape.ts';
import { rewardsShape } from './rewards-shape.ts';
import {
  type AxisLevel,
  type AxisRules,
  JOB_MATCH_PURPOSES,
  RANKING_KEYS,
  type RuleSet,
  type SuccessorPolicy,
} from './rule-set.ts';
import { servicesShape } from './services-shape.ts';
import { talentPoolShape } from './talent-pool-shape.ts';
import type { TargetRules } from './target-rules.ts';

/** The shape of a rule set; what its figures must fulfil together is in check-rule-set.ts. */

const BOXES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const satisfies readonly Box[];

const percent = numberIn(0, 100);
/** Some scales in use have a row above 100; the axis is capped. */
const scaleValue = numberIn(0, 120);
const years = count(100);
const months = count(1200);
const date = parsed(parseIsoDate, 'a date');
const level = term(POST_LEVELS);
const box = term(BOXES);
const steps: Guard<readonly Step[]> = list(object<Step>({ from: numberIn(0, 1000), value: scaleValue }));

const component: Guard<ComponentRule> = tagged('measure', {
  predikat: object({
    ...componentBase('predikat'),
    scale: table(PREDIKATS, scaleValue),
    validMonthsAfterYear: months,
  }),
  feedback: object({
    ...componentBase('feedback'),
    scale: table(FEEDBACK_CATEGORIES, scaleValue),
    validMonthsAfterYear: months,
  }),
  awards: object({ ...componentBase('awards'), scale: table(AWARD_LEVELS, scaleValue), windowYears: years }),
  assignments: object({
    ...componentBase('assignments'),
    scale: table(ASSIGNMENT_LEVELS, scaleValue),
    windowYears: years,
  }),
  'job-match': object(componentBase('job-match')),
  'technical-match': object({
    ...componentBase('technical-match'),
    whenNoneRequired: term(['missing', 'job-match']),
  }),
  'training-hours': object({ ...componentBase('training-hours'), steps }),
  'post-experience': object({
    ...componentBase('post-experience'),
    length: steps,
    breadth: table(BREADTHS, scaleValue),
    acting: table(ACTING_HOLDINGS, scaleValue),
    neverActing: scaleValue,
  }),
  'potential-items': object({ ...componentBase('potential-items'), maxPerItem: numberIn(1, 100) }),
  'education-level': object({
    ...componentBase('education-level'),
    scale: table(EDUCATION_LEVELS, scaleValue),
  }),
  'field-match': object({ ...componentBase('field-match'), scale: table(FIELD_MATCHES, scaleValue) }),
  integrity: object({
    ...componentBase('integrity'),
    scale: table(SANCTION_LEVELS, scaleValue),
    running: scaleValue,
    lookbackYears: years,
  }),
});

function componentBase<const M extends ComponentRule['measure']>(measure: M) {
  return {
    measure: term([measure]),
    name: text,
    weight: percent,
    whenAbsent: either(term(['missing']), scaleValue),
  };
}

function axis<Level extends string>(levels: readonly Level[]): Guard<AxisRules<Level>> {
  return object<AxisRules<Level>>({
    components: list(component),
    levels: list(object<AxisLevel<Level>>({ level: term(levels), from: percent, inclusive: flag })),
  });
}

const target: Guard<TargetRules> = object<TargetRules>({
  candidateLevels: list(level),
  mix: object<TargetRules['mix']>({ talent: percent, technical: percent }),
  requirements: list(requirementShape),
});

const successorPolicy: Guard<SuccessorPolicy> = tagged('kind', {
  TOP_1: object({ kind: term(['TOP_1']), boxes: list(box), fallback: list(box) }),
  CHOOSE_FROM_TOP_N: object({
    kind: term(['CHOOSE_FROM_TOP_N']),
    n: numberIn(1, 10),
    boxes: list(box),
    fallback: list(box),
  }),
});

export const ruleSetShape: Guard<RuleSet> = object<RuleSet>({
  id: parsed(toRuleSetId, 'a rule set id'),
  title: text,
  sources: list(text),
  assumptions: list(text),
  validFrom: date,
  validTo: orNull(date),
  placeableStatuses: list(term(SERVICE_STATUSES)),
  axes: object<RuleSet['axes']>({ performance: axis(EXPECTATIONS), potential: axis(POTENTIAL_LEVELS) }),
  talentMix: table(['performance', 'potential'], percent),
  boxes: list(
    object<RuleSet['boxes'][number]>({
      performance: term(EXPECTATIONS),
      potential: term(POTENTIAL_LEVELS),
      box,
      recommendation: list(text),
    }),
  ),
  competency: object<RuleSet['competency']>({
    assessmentValidYears: years,
    capPerItem: flag,
    defaultStandard: table(POST_LEVELS, numberIn(1, 5)),
    bands: table(
      JOB_MATCH_PURPOSES,
      list(object<{ band: string; from: number }>({ band: text, from: percent })),
    ),
  }),
  retirement: object<RuleSet['retirement']>({
    legalBasis: text,
    bup: table(POST_LEVELS, years),
    horizonMonths: months,
    statuses: list(term(SERVICE_STATUSES)),
  }),
  rankRanges: table(
    ESELONS,
    object<RuleSet['rankRanges']['II.b']>({ lowest: term(GRADES), highest: term(GRADES) }),
  ),
  targets: partialTable(POST_LEVELS, target),
  successionLevels: list(level),
  successorPolicy,
  ranking: list(term(RANKING_KEYS)),
  distribution: table(
    ORGANISATION_PREDIKATS,
    list(
      object<RuleSet['distribution']['baik'][number]>({
        anyOf: list(term(PREDIKATS)),
        atLeast: orNull(percent),
        atMost: orNull(percent),
        people: count(1000),
      }),
    ),
  ),
  performanceBands: object<RuleSet['performanceBands']>({
    max: numberIn(0, 1000),
    bands: list(
      object<RuleSet['performanceBands']['bands'][number]>({
        predikat: term(PREDIKATS),
        from: numberIn(0, 1000),
        newIdea: flag,
      }),
    ),
  }),
  performanceManagement: performanceManagementShape,
  talentPool: talentPoolShape,
  development: developmentShape,
  careerDevelopment: careerDevelopmentShape,
  forecast: forecastShape,
  period: periodShape,
  fairness: fairnessShape,
  matching: matchingShape,
  objection: objectionShape,
  cpnsAge: object<RuleSet['cpnsAge']>({ min: years, max: years }),
  preflight: preflightShape,
  planning: planningShape,
  deadlines: deadlineShape,
  services: servicesShape,
  rewards: rewardsShape,
});
