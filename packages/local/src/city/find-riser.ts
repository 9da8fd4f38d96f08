import {
  type Box,
  defaultRuleSet,
  excludes,
  type IsoDate,
  isEligibleForPost,
  laterDate,
  type Nip,
  type PersonInputs,
  type Placed,
  placePerson,
  predikatOf,
  profileCandidate,
  rankSuccessors,
  targetRulesOf,
  yearOf,
} from '@kotak9/rules';
import { asTargetPost, type VacancyData } from '@kotak9/store';
import type { City } from './generate-city.ts';

/** The result that lifts somebody: both hasil kerja and perilaku above expectation, for the running year. */
export const RISE = { workResult: 'di-atas-ekspektasi', behaviour: 'di-atas-ekspektasi' } as const;
const TOP_BOX: Box = 9;

export interface Riser {
  readonly nip: Nip;
  readonly before: Box;
  readonly year: number;
  readonly vacancy: VacancyData;
  /** On the list once the result counts. */
  readonly rank: number;
}

/**
 * People whom one new performance result would bring into the top box and onto the shortlist of a vacancy that they are
 * not on yet, the vacancies in the order given.
 */
export function* findRisers(
  { people, positions }: City,
  vacancies: readonly VacancyData[],
  today: IsoDate,
): Generator<Riser> {
  const posts = new Map(positions.map((position) => [position.id, position]));
  const placed = people.map((inputs) => ({ inputs, placement: placePerson(inputs, today, defaultRuleSet) }));
  for (const vacancy of vacancies) {
    const position = posts.get(vacancy.positionId);
    if (position === undefined) continue;
    const post = asTargetPost(position);
    const { candidateLevels } = targetRulesOf(post.level, defaultRuleSet);
    const feeders = placed.filter(
      ({ inputs }) => inputs.post !== null && candidateLevels.includes(inputs.post.level),
    );
    const profiles = feeders.map(({ inputs, placement }) =>
      profileCandidate(inputs, placement, defaultRuleSet),
    );
    const on = laterDate(vacancy.effectiveDate, today);
    const rank = (of: typeof profiles) => rankSuccessors(of, post, on, defaultRuleSet, today);
    const { shortlist } = rank(profiles);
    const listed = profiles.filter(({ nip }) => shortlist.includes(nip));

    for (const { inputs, placement } of feeders) {
      if (placement.status !== 'placed' || placement.box === TOP_BOX || shortlist.includes(inputs.nip))
        continue;
      const { risen, lifted } = lift(inputs, today);
      if (lifted === null) continue;
      const profile = profileCandidate(risen, lifted, defaultRuleSet);
      if (isEligibleForPost(profile, post, on, defaultRuleSet, today).some(excludes)) continue;
      // Whoever is to come onto the list has only those on it to pass.
      const after = rank([...listed, profile]);
      if (!after.shortlist.includes(inputs.nip)) continue;
      yield {
        nip: inputs.nip,
        before: placement.box,
        year: yearOf(today),
        vacancy,
        rank: after.shortlist.indexOf(inputs.nip) + 1,
      };
    }
  }
}

/** The person with the new result, and the placement that it gives; null unless that is the top box. */
function lift(
  inputs: PersonInputs,
  today: IsoDate,
): { readonly risen: PersonInputs; readonly lifted: Placed | null } {
  const result = {
    year: yearOf(today),
    ...RISE,
    predikat: predikatOf(RISE.workResult, RISE.behaviour),
    rater: null,
  };
  const risen = { ...inputs, performance: [...inputs.performance, result] };
  const placement = placePerson(risen, today, defaultRuleSet);
  const lifted = placement.status === 'placed' && placement.box === TOP_BOX ? placement : null;
  return { risen, lifted };
}
