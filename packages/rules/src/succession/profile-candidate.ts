import { dayBefore } from '../calendar.ts';
import { definitivePosts, mergeSpans } from '../career/spans.ts';
import { assessmentExpiresOn, latestAssessment } from '../competency/latest-assessment.ts';
import { compareEducation } from '../nine-box/measures/highest-education.ts';
import type { PersonInputs } from '../person.ts';
import type { Placement } from '../placement.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import { retirementOf } from '../retirement/tmt-pensiun.ts';
import type { CandidateProfile, Span } from '../succession.ts';

/** The narrow view of a person that succession needs; `placement` must be the one of the same inputs. */
export function profileCandidate(
  inputs: PersonInputs,
  placement: Placement,
  ruleSet: Pick<RuleSet, 'competency' | 'retirement'>,
): CandidateProfile {
  const assessment = latestAssessment(inputs.assessments, placement.asOf);
  const posts = definitivePosts(inputs);
  return {
    nip: inputs.nip,
    name: inputs.name,
    employmentType: inputs.employmentType,
    birthDate: inputs.birthDate,
    sex: inputs.sex,
    status: inputs.status,
    unitId: inputs.unitId,
    positionId: inputs.post?.positionId ?? null,
    level: inputs.post?.level ?? null,
    eselon: inputs.post?.eselon ?? null,
    postSince: inputs.post?.since ?? null,
    rank: { grade: inputs.rank.grade, since: inputs.rank.since },
    education: [...inputs.education].sort(compareEducation).at(0)?.level ?? null,
    levelSpans: spansBy(posts, ({ level }) => level).map(({ key, span }) => ({ level: key, ...span })),
    fieldSpans: spansBy(posts, ({ field }) => field).map(({ key, span }) => ({ field: key, ...span })),
    predikats: inputs.performance
      .map(({ year, predikat, rater }) => ({ year, predikat, rater }))
      .sort((a, b) => b.year - a.year),
    sanctions: inputs.discipline.map(({ level, from, until }) => ({ level, from, until })),
    assessmentValidUntil:
      assessment && dayBefore(assessmentExpiresOn(assessment, ruleSet.competency.assessmentValidYears)),
    technical: assessment?.technical ?? {},
    tmtPensiun: retirementOf(inputs, ruleSet)?.tmtPensiun ?? null,
    bupOverride: inputs.bupOverride,
    unwillingSince: inputs.unwillingSince,
    declaredConflicts: inputs.declaredConflicts,
    box: placement.box,
    performanceScore: placement.performance?.score ?? null,
    potentialScore: placement.potential?.score ?? null,
    talentScore: placement.talentScore,
  };
}

function spansBy<Post extends Span, Key extends string>(
  posts: readonly Post[],
  keyOf: (post: Post) => Key | null,
): { readonly key: Key; readonly span: Span }[] {
  const keys = new Set(posts.map(keyOf).filter((key): key is Key => key !== null));
  return [...keys].flatMap((key) =>
    mergeSpans(posts.filter((post) => keyOf(post) === key)).map((span) => ({ key, span })),
  );
}
