import type { IsoDate } from '../brands.ts';
import { addYears } from '../calendar.ts';
import type { Dossier } from '../dossier.ts';
import type { PersonInputs } from '../person.ts';
import type { RuleSet } from '../policy/rule-set.ts';
import { retirementOf } from '../retirement/tmt-pensiun.ts';
import { MEDAL_YEARS, type MedalYears, medalOf } from './medal.ts';
import { type ServiceBar, unbrokenService } from './unbroken-service.ts';

/**
 * `terlewati`: a higher one was conferred, or is due, before this one ever was. `pensiun`: service ends before its day.
 */
export const MEDAL_STATES = [
  'dianugerahkan',
  'diusulkan',
  'memenuhi',
  'belum',
  'terlewati',
  'pensiun',
] as const;
export type MedalState = (typeof MEDAL_STATES)[number];

export interface Medal {
  readonly years: MedalYears;
  /** The day on which the years are full. */
  readonly reachedOn: IsoDate;
  readonly state: MedalState;
}

export interface MedalOutlook {
  readonly since: IsoDate | null;
  readonly bar: ServiceBar | 'tidak-aktif' | null;
  readonly medals: readonly Medal[];
}

type Facts = Pick<
  PersonInputs,
  'nip' | 'employmentType' | 'discipline' | 'awards' | 'status' | 'birthDate' | 'post' | 'bupOverride'
>;

/** Which medal somebody has, may be proposed for on a day, and when the next one follows. */
export function medalOutlook(
  person: Facts,
  dossier: Pick<Dossier, 'leaves' | 'awardProposals'>,
  today: IsoDate,
  ruleSet: Pick<RuleSet, 'rewards' | 'retirement'>,
): MedalOutlook {
  if (person.status !== 'aktif' && person.status !== 'mpp') {
    return { since: null, bar: 'tidak-aktif', medals: [] };
  }
  const { since, bar } = unbrokenService(person, dossier, ruleSet.rewards.satyalancana);
  if (since === null) return { since, bar, medals: [] };
  const conferred = [
    ...person.awards.map(medalOf),
    ...dossier.awardProposals.map(({ status, years }) => (status === 'dianugerahkan' ? years : null)),
  ];
  const proposed = dossier.awardProposals.flatMap(({ status, years }) =>
    status === 'diusulkan' ? [years] : [],
  );
  const end = retirementOf(person, ruleSet)?.tmtPensiun ?? null;

  const stateOf = (years: MedalYears, reachedOn: IsoDate): MedalState => {
    if (conferred.includes(years)) return 'dianugerahkan';
    if (proposed.includes(years)) return 'diusulkan';
    const higher = MEDAL_YEARS.filter((one) => one > years);
    if (higher.some((one) => conferred.includes(one) || addYears(since, one) <= today)) return 'terlewati';
    if (end !== null && end <= reachedOn) return 'pensiun';
    return reachedOn <= today ? 'memenuhi' : 'belum';
  };
  const medals = MEDAL_YEARS.map((years) => {
    const reachedOn = addYears(since, years);
    return { years, reachedOn, state: stateOf(years, reachedOn) };
  });
  return { since, bar, medals };
}
