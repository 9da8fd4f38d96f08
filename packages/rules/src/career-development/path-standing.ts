import type { IsoDate, PositionId } from '../brands.ts';
import { addMonths, laterDate } from '../calendar.ts';
import { tenureReachedOn } from '../career/tenure.ts';
import { type Opportunity, opportunityOf } from '../matching/opportunities-of.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import { levelInGeneral } from '../pool/readiness/level-in-general.ts';
import type { CandidateProfile, TargetPost } from '../succession.ts';
import type { PostLevel } from '../terms.ts';
import {
  type CareerPath,
  type PathStep,
  type StepWay,
  stepHeld,
  stepWay,
  type UnmetCondition,
  unmetConditions,
} from './career-path.ts';

/** The next step of a path for one person. */
export interface NextStep {
  readonly step: PathStep;
  /** From 1. */
  readonly number: number;
  /** Null where the policy in force no longer knows one. */
  readonly way: StepWay | null;
  /** The agency's own conditions that are unmet. */
  readonly conditions: readonly UnmetCondition[];
  /** The requirements of the law; null for a jenjang, and without a way. */
  readonly opportunity: Opportunity | null;
  /** The earliest day on which all is met; null where that is not known. */
  readonly readyOn: IsoDate | null;
}

/** Where somebody stands on a path. */
export interface PathStanding {
  readonly pathId: string;
  /** Step held, from 1. */
  readonly step: number;
  readonly steps: number;
  /** Null at the end of the path. */
  readonly next: NextStep | null;
}

export interface PathQuestion {
  readonly profile: CandidateProfile;
  /** Urusan/rumpun of the post held. */
  readonly field: string | null;
  /** The posts that steps name, by id. */
  readonly posts: ReadonlyMap<PositionId, TargetPost>;
  readonly asOf: IsoDate;
  readonly ruleSet: RuleSet;
}

/** Where somebody stands on a path, and what the next step lacks; null for whoever is not on it. */
export function standingOnPath(path: CareerPath, question: PathQuestion): PathStanding | null {
  const { profile, field } = question;
  const { level } = profile;
  const at = stepHeld(path, profile, field);
  if (at === null || level === null) return null;
  const next = path.steps[at + 1];
  return {
    pathId: path.id,
    step: at + 1,
    steps: path.steps.length,
    next: next === undefined ? null : nextStep(next, at + 2, level, question),
  };
}

function nextStep(step: PathStep, number: number, from: PostLevel, question: PathQuestion): NextStep {
  const { profile, asOf, ruleSet, posts } = question;
  const way = stepWay(from, step.level, ruleSet);
  const conditions = unmetConditions(step, from, profile, asOf);
  const named = step.positionId === null ? undefined : posts.get(step.positionId);
  const opportunity = opportunityOf(
    profile,
    named ?? levelInGeneral(step.level, step.field, ruleSet),
    asOf,
    ruleSet,
  );
  return {
    step,
    number,
    way,
    conditions,
    opportunity,
    readyOn: way === null ? null : readyOn(conditions, from, question, opportunity),
  };
}

/** Months pass by themselves; a technical level has to be assessed anew, and nobody knows when. */
function readyOn(
  conditions: readonly UnmetCondition[],
  from: PostLevel,
  { profile, asOf }: PathQuestion,
  opportunity: Opportunity | null,
): IsoDate | null {
  if (conditions.some(({ condition }) => condition === 'technical')) return null;
  const byLaw = opportunity === null ? asOf : opportunity.readyOn;
  const spans = profile.levelSpans.filter(({ level }) => level === from);
  const served = conditions.map(
    ({ expected }) => tenureReachedOn(spans, expected) ?? addMonths(asOf, expected),
  );
  return byLaw && served.reduce(laterDate, byLaw);
}
