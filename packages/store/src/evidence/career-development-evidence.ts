import { addYears, GUIDANCE_KINDS, type GuidanceKind, POST_LEVELS, validityOn, yearOf } from '@kotak9/rules';
import { allPoolMembers } from '../membership-lists.ts';
import { allPositions } from '../organization-lists.ts';
import { peopleToAnalyse } from '../people-to-analyse.ts';
import { profilesAt } from '../person-lists.ts';
import { policyInForce } from '../policy-in-force.ts';
import { AGENCY_WIDE, entriesDue, entriesOf } from '../register.ts';
import { gapAnalysisRegister } from '../registers/career-development-registers.ts';
import type { EvidenceGatherer } from './evidence-gatherer.ts';
import { evidenceOn } from './evidence-items.ts';

/** Working elsewhere for a while; every other kind is given by a person. */
const AWAY: readonly GuidanceKind[] = ['magang', 'pertukaran'];

/**
 * What pengembangan karier has to show. Gaps and training hours are those of the last analysis that the agency kept;
 * of an agency without one nothing is known about them, and nobody is looked up one by one.
 */
export const gatherCareerDevelopmentEvidence: EvidenceGatherer = async (table, agency, asOf) => {
  const { share, count } = evidenceOn(asOf);
  const lastYear = yearOf(asOf) - 1;
  const since = addYears(asOf, -1);
  const guidanceSince = async (kind: GuidanceKind): Promise<number> =>
    (await entriesDue(table, agency, `guidance-${kind}`, since, asOf)).length;
  const [positions, profiles, members, analyses, ruleSet, ...guidance] = await Promise.all([
    allPositions(table, agency),
    profilesAt(table, agency, POST_LEVELS),
    allPoolMembers(table, agency, null),
    entriesOf(table, agency, gapAnalysisRegister, AGENCY_WIDE),
    policyInForce(table, agency, asOf),
    ...GUIDANCE_KINDS.map(guidanceSince),
  ]);
  const { analysedPredikats } = ruleSet.careerDevelopment;
  const rated = await peopleToAnalyse(table, agency, { year: lastYear, below: analysedPredikats, profiles });
  const last =
    analyses
      .map(({ data }) => data)
      .filter((analysis) => analysis.asOf <= asOf)
      .at(-1) ?? null;
  const valid = profiles.filter((one) => validityOn(one.assessmentValidUntil, asOf) === 'berlaku').length;
  const given = (isAway: boolean): number =>
    guidance.reduce((sum, count, at) => {
      const kind = GUIDANCE_KINDS[at];
      return kind !== undefined && AWAY.includes(kind) === isAway ? sum + count : sum;
    }, 0);
  const analysis = last === null ? '/v1/gap-analyses' : `/v1/gap-analyses/${last.id}`;
  return [
    share(
      'standar-kompetensi',
      positions.filter(({ standard }) => standard !== null).length,
      positions.length,
      '/v1/standard-coverage',
    ),
    share('profil-asesmen', valid, profiles.length, `/v1/assessment-validity?on=${asOf}`),
    count('talent-pool', members.length, '/v1/talent-pool/summary'),
    share('kesenjangan-kompetensi', last?.gaps.known ?? 0, last?.gaps.people ?? profiles.length, analysis),
    share(
      'kesenjangan-kinerja',
      rated.filter(({ analysed }) => analysed).length,
      rated.length,
      `/v1/performance-gaps?year=${lastYear}`,
    ),
    share('program-pengembangan', last?.gaps.planned ?? 0, last?.gaps.withGap ?? 0, analysis),
    share('jam-pelajaran', last?.hours.met ?? 0, last?.hours.people ?? profiles.length, analysis),
    count('magang', given(true), `/v1/guidance?from=${since}&to=${asOf}`),
    count('pembimbingan', given(false), `/v1/guidance?from=${since}&to=${asOf}`),
  ];
};
