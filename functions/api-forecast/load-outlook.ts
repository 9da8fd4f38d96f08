import {
  type AgencyId,
  type CandidateProfile,
  type ForecastPost,
  getsSuccessionList,
  type IsoDate,
  type KnownAppointment,
  type KnownMoves,
  type PostLevel,
  type RuleSet,
  targetRulesOf,
} from '@kotak9/rules';
import {
  allPositions,
  allVacancies,
  asForecastPost,
  loadVacancy,
  policyInForce,
  profilesAt,
  type Table,
} from '@kotak9/store';

/** The posts of an agency and what is already known of their future. */
export interface Outlook {
  readonly today: IsoDate;
  readonly ruleSet: RuleSet;
  readonly posts: readonly ForecastPost[];
  readonly known: KnownMoves;
}

export const loadOutlook = async (table: Table, agency: AgencyId, today: IsoDate): Promise<Outlook> => {
  const [ruleSet, positions, vacancies, appointments] = await Promise.all([
    policyInForce(table, agency, today),
    allPositions(table, agency),
    allVacancies(table, agency, ['forecast', 'open']),
    loadAppointments(table, agency),
  ]);
  return { today, ruleSet, posts: positions.map(asForecastPost), known: { vacancies, appointments } };
};

/** Who was chosen and has not assumed the post yet; such decisions are some dozens. */
const loadAppointments = async (table: Table, agency: AgencyId): Promise<readonly KnownAppointment[]> => {
  const decided = await allVacancies(table, agency, ['decided']);
  const states = await Promise.all(decided.map(({ id }) => loadVacancy(table, agency, id)));
  return states.flatMap((state) => {
    const decision = state?.vacancy.status === 'decided' ? state.list?.decision : null;
    if (!state || !decision) return [];
    const { nip, effectiveDate } = decision;
    return [{ nip, effectiveDate, positionId: state.vacancy.positionId }];
  });
};

/** Profiles of those who hold the posts, and of those who were chosen for one: by level, not one by one. */
export const loadHolders = (
  table: Table,
  agency: AgencyId,
  { posts: all, known }: Outlook,
  posts: readonly ForecastPost[],
): Promise<readonly CandidateProfile[]> => {
  const chosen = new Set(known.appointments.map(({ nip }) => nip));
  const theirs = all.filter(({ holder }) => holder !== null && chosen.has(holder));
  return profilesAt(table, agency, [...new Set([...posts, ...theirs].map(({ level }) => level))]);
};

/** Profiles of everybody who holds or may fill a post that gets a list. */
export const loadPeople = (
  table: Table,
  agency: AgencyId,
  { posts, ruleSet }: Outlook,
): Promise<readonly CandidateProfile[]> => {
  const levels = new Set<PostLevel>();
  for (const { level } of posts.filter((post) => getsSuccessionList(post, ruleSet))) levels.add(level);
  for (const level of [...levels]) {
    for (const feeder of targetRulesOf(level, ruleSet).candidateLevels) levels.add(feeder);
  }
  return profilesAt(table, agency, [...levels]);
};

/** Whoever was chosen for a post is nobody's candidate any more. */
export const stillFree = (
  people: readonly CandidateProfile[],
  { known }: Pick<Outlook, 'known'>,
): CandidateProfile[] => {
  const chosen = new Set(known.appointments.map(({ nip }) => nip));
  return people.filter(({ nip }) => !chosen.has(nip));
};
