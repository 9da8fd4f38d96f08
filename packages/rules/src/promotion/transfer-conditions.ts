import type { IsoDate } from '../brands.ts';
import { addMonths } from '../calendar.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import type { RequirementCode, RequirementRule } from '../policy/target-rules.ts';
import { testRequirements } from '../succession/is-eligible-for-post.ts';
import type { CandidateProfile, RequirementVerdict, TargetPost } from '../succession.ts';
import { testFunctionalEntry } from './functional-entry.ts';
import { directionOf } from './post-direction.ts';

export interface TransferCase {
  readonly profile: CandidateProfile;
  readonly post: TargetPost;
  /** First day in the new post (TMT). */
  readonly effectiveDate: IsoDate;
  /** Day on which ratings and the assessment are looked at. */
  readonly asOf: IsoDate;
  readonly ruleSet: RuleSet;
}

/** What every mutasi takes; box, assessment and rank are asked of those alone who move across within a leading level. */
const ALWAYS: readonly RequirementCode[] = [
  'in-service',
  'not-incumbent',
  'employment-type',
  'post-tenure',
  'post-tenure-limit',
  'no-running-sanction',
  'still-serving',
  'no-conflict-of-interest',
];

/**
 * Every condition of a mutasi, met or not. It leads across or down: whoever is to rise comes by the succession list
 * of the vacancy, and not around it (PP 11/2017 Ps 131, 132, 190; PermenPANRB 3/2020).
 */
export function transferConditions({
  profile,
  post,
  effectiveDate,
  asOf,
  ruleSet,
}: TransferCase): RequirementVerdict[] {
  return [
    ...testDirection(profile, post, effectiveDate),
    ...testRequirements(rulesFor(profile, post, ruleSet), {
      profile,
      post,
      appointmentDate: effectiveDate,
      asOf,
      ruleSet,
    }),
    ...testFunctionalEntry(profile, post, effectiveDate, asOf),
  ];
}

function rulesFor(
  { level }: CandidateProfile,
  post: TargetPost,
  { matching: { lateral } }: RuleSet,
): readonly RequirementRule[] {
  const isAcross = level === post.level && lateral.levels.includes(post.level);
  return isAcross
    ? lateral.requirements
    : lateral.requirements.filter(({ requirement }) => ALWAYS.includes(requirement));
}

/** Whoever holds no post is compared as pelaksana: into a leading post nobody comes by being moved. */
function testDirection(
  { level, eselon }: CandidateProfile,
  post: TargetPost,
  on: IsoDate,
): RequirementVerdict[] {
  const direction = directionOf({ level: level ?? 'pelaksana', eselon }, post, on);
  return [
    {
      requirement: 'direction',
      met: direction !== 'naik',
      effect: 'block',
      expected: 'setara|turun',
      actual: direction,
      legalBasis: 'PermenPANRB 3/2020 jo 20/2025: promosi melalui daftar suksesi',
    },
  ];
}

export interface TransferWindow {
  /** First day on which somebody may be moved. */
  readonly earliest: IsoDate;
  /** From this day on a move is overdue. */
  readonly overdueFrom: IsoDate;
}

/** The two-to-five-year rule (PP 11/2017 Ps 190 ayat (3)): date + months, never days. */
export function transferWindow(
  postSince: IsoDate,
  { preflight: { move } }: Pick<RuleSet, 'preflight'>,
): TransferWindow {
  return {
    earliest: addMonths(postSince, move.minMonths),
    overdueFrom: addMonths(postSince, move.maxMonths),
  };
}
