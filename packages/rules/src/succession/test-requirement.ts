import type { IsoDate } from '../brands.ts';
import { addYears, dayBefore } from '../calendar.ts';
import { tenureMonths } from '../career/tenure.ts';
import { reachesRank } from '../identity/rank-ladder.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import type { RequirementTest } from '../policy/target-rules.ts';
import type { CandidateProfile, TargetPost } from '../succession.ts';
import { lastRatings } from './last-ratings.ts';
import { technicalScore } from './target-score.ts';
import { testConflicts } from './test-conflicts.ts';
import { testPostTenure, testPostTenureLimit } from './test-post-tenure.ts';
import { testWillingness } from './test-willingness.ts';

export interface RequirementContext {
  readonly profile: CandidateProfile;
  readonly post: TargetPost;
  /** Planned appointment: age, tenure, sanction and retirement are tested on it. */
  readonly appointmentDate: IsoDate;
  /** Ratings and the assessment are tested on it, since those of a coming year do not exist yet. */
  readonly asOf: IsoDate;
  readonly ruleSet: Pick<RuleSet, 'rankRanges' | 'competency'>;
}

export interface TestResult {
  readonly met: boolean;
  readonly expected: string;
  readonly actual: string;
}

const NONE = 'tidak-ada';

/** The result of one requirement; null where the post gives nothing to test it by. */
export function testRequirement(test: RequirementTest, context: RequirementContext): TestResult | null {
  const { profile, post, appointmentDate, asOf, ruleSet } = context;
  switch (test.requirement) {
    case 'in-service':
      return oneOf(profile.status, test.anyOf);
    case 'not-incumbent':
      return {
        met: profile.positionId !== post.positionId,
        expected: 'bukan-pemangku',
        actual: profile.positionId === post.positionId ? 'pemangku' : 'bukan-pemangku',
      };
    case 'employment-type':
      return oneOf(profile.employmentType, test.anyOf);
    case 'box':
      return oneOf(profile.box, test.anyOf);
    case 'education':
      return oneOf(profile.education, test.anyOf);
    case 'level-tenure': {
      const spans = profile.levelSpans.filter(({ level }) => test.anyOf.includes(level));
      return atLeast(tenureMonths(spans, appointmentDate), test.months);
    }
    case 'related-experience': {
      if (post.field === null) return null;
      const fields = [post.field, ...post.relatedFields];
      const spans = profile.fieldSpans.filter(({ field }) => fields.includes(field));
      return atLeast(tenureMonths(spans, appointmentDate), test.months);
    }
    case 'age': {
      const birthday = addYears(profile.birthDate, test.max);
      const testedOn = test.testedOn === 'closing' ? asOf : appointmentDate;
      return notAfter(testedOn, test.inclusive ? birthday : dayBefore(birthday));
    }
    case 'rank': {
      if (post.eselon === null) return null;
      const range = ruleSet.rankRanges[post.eselon];
      const { grade } = profile.rank;
      return { met: reachesRank(grade, range, test.tolerance), expected: range.lowest, actual: grade };
    }
    case 'performance': {
      const ratings = lastRatings(profile.predikats, asOf, test);
      return {
        met: ratings.every(({ predikat }) => predikat !== null && test.anyOf.includes(predikat)),
        expected: test.anyOf.join('|'),
        actual: ratings.map(({ year, predikat }) => `${year}:${predikat ?? NONE}`).join(' '),
      };
    }
    case 'no-running-sanction': {
      const running = profile.sanctions.find(
        ({ from, until }) => from <= appointmentDate && appointmentDate <= until,
      );
      return { met: !running, expected: NONE, actual: running ? `${running.level}:${running.until}` : NONE };
    }
    case 'assessment-valid': {
      const until = profile.assessmentValidUntil;
      return { met: until !== null && asOf <= until, expected: asOf, actual: until ?? NONE };
    }
    case 'still-serving': {
      const { tmtPensiun } = profile;
      return {
        met: tmtPensiun === null || tmtPensiun > appointmentDate,
        expected: appointmentDate,
        actual: tmtPensiun ?? NONE,
      };
    }
    case 'willing':
      return testWillingness(profile);
    case 'post-tenure':
      return testPostTenure(profile, test.minMonths, appointmentDate);
    case 'post-tenure-limit':
      return testPostTenureLimit(profile, test.maxMonths, appointmentDate);
    case 'no-conflict-of-interest':
      return testConflicts(profile, post);
    case 'technical-measured': {
      const required = Object.keys(post.standard?.technical ?? {});
      if (required.length === 0) return null;
      const measured = required.filter((code) => code in profile.technical);
      return {
        met: technicalScore(profile, post, ruleSet.competency.capPerItem) !== null,
        expected: required.join(' '),
        actual: measured.join(' ') || NONE,
      };
    }
  }
}

function oneOf<Term extends string | number>(actual: Term | null, expected: readonly Term[]): TestResult {
  return {
    met: actual !== null && expected.includes(actual),
    expected: expected.join('|'),
    actual: actual === null ? NONE : String(actual),
  };
}

function atLeast(actual: number, expected: number): TestResult {
  return { met: actual >= expected, expected: String(expected), actual: String(actual) };
}

function notAfter(actual: IsoDate, expected: IsoDate): TestResult {
  return { met: actual <= expected, expected, actual };
}
