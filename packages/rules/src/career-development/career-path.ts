import type { IsoDate, PositionId } from '../brands.ts';
import { tenureMonths } from '../career/tenure.ts';
import { type PostWay, wayTo } from '../matching/requirements-for.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import type { CandidateProfile } from '../succession.ts';
import { FUNCTIONAL_LEVELS, type PostLevel } from '../terms.ts';

/** One step of a path: a level, within an urusan or a post if it names one, with what the agency asks beside the law. */
export interface PathStep {
  readonly level: PostLevel;
  /** Urusan/rumpun; null: any. */
  readonly field: string | null;
  /** The one post that it is; null: any of the level. */
  readonly positionId: PositionId | null;
  /** Months at the level of the step before; 0: no more than the law asks. */
  readonly months: number;
  /** Level reached in technical competencies, by code. */
  readonly technical: Readonly<Record<string, number>>;
}

/** A path of the pola karier (PP 11/2017 Ps 188): steps from the first post to the highest. */
export interface CareerPath {
  readonly id: string;
  readonly steps: readonly PathStep[];
}

/** As anybody comes to a post, or up the jenjang of a functional post, of which the policy holds no requirements. */
export type StepWay = PostWay | 'jenjang';

/** The way from one step to the next; null where there is none. */
export function stepWay(
  from: PostLevel,
  to: PostLevel,
  ruleSet: Pick<RuleSet, 'targets' | 'matching'>,
): StepWay | null {
  return wayTo(from, to, ruleSet) ?? (isNextJenjang(from, to) ? 'jenjang' : null);
}

/** Keahlian and keterampilan are two ladders: their levels are listed highest first, the lowest of keahlian in between. */
function isNextJenjang(from: PostLevel, to: PostLevel): boolean {
  const levels: readonly PostLevel[] = FUNCTIONAL_LEVELS;
  const at = levels.indexOf(from);
  return at > 0 && levels[at - 1] === to && from !== 'penyelia';
}

/** A step to which no way leads from the one before, by number from 1. */
export interface BrokenStep {
  readonly step: number;
  readonly from: PostLevel;
  readonly to: PostLevel;
}

/** The first step that cannot be reached from the one before by any way that the policy knows; null where all can. */
export function brokenStep(
  steps: readonly PathStep[],
  ruleSet: Pick<RuleSet, 'targets' | 'matching'>,
): BrokenStep | null {
  return (
    steps.flatMap(({ level }, at) => {
      const before = steps[at - 1];
      return before === undefined || stepWay(before.level, level, ruleSet) !== null
        ? []
        : [{ step: at + 1, from: before.level, to: level }];
    })[0] ?? null
  );
}

/** A condition of a step that is not met yet. */
export interface UnmetCondition {
  readonly condition: 'months' | 'technical';
  /** Code of the competency; null for months. */
  readonly competency: string | null;
  readonly expected: number;
  readonly actual: number;
}

/** Place on a path, from 0: the highest step whose level, urusan and post are those that somebody holds; null if none. */
export function stepHeld(
  { steps }: Pick<CareerPath, 'steps'>,
  { level, positionId }: Pick<CandidateProfile, 'level' | 'positionId'>,
  field: string | null,
): number | null {
  const at = steps.findLastIndex(
    (step) =>
      step.level === level &&
      (step.field === null || step.field === field) &&
      (step.positionId === null || step.positionId === positionId),
  );
  return at === -1 ? null : at;
}

/** What of the agency's own conditions is unmet for the step to `next` from a level. */
export function unmetConditions(
  next: PathStep,
  from: PostLevel,
  { levelSpans, technical }: Pick<CandidateProfile, 'levelSpans' | 'technical'>,
  on: IsoDate,
): readonly UnmetCondition[] {
  const served = tenureMonths(
    levelSpans.filter(({ level }) => level === from),
    on,
  );
  const months: readonly UnmetCondition[] =
    served >= next.months
      ? []
      : [{ condition: 'months', competency: null, expected: next.months, actual: served }];
  const lacking = Object.entries(next.technical).flatMap(
    ([competency, expected]): readonly UnmetCondition[] => {
      const actual = technical[competency] ?? 0;
      return actual >= expected ? [] : [{ condition: 'technical', competency, expected, actual }];
    },
  );
  return [...months, ...lacking.sort((a, b) => ((a.competency ?? '') < (b.competency ?? '') ? -1 : 1))];
}
