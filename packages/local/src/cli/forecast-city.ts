import {
  assignPeople,
  type BenchStrength,
  benchStrength,
  type CandidateProfile,
  type Cascade,
  createReadyLists,
  type Forecast,
  type ForecastPost,
  forecastVacancies,
  getsSuccessionList,
  type IsoDate,
  type PeopleAssignment,
  type PositionId,
  placePerson,
  profileCandidate,
  type RuleSet,
  traceCascade,
} from '@kotak9/rules';
import { asForecastPost } from '@kotak9/store';
import { munkres } from 'munkres';
import type { City } from '../city/generate-city.ts';

/** A city in which nothing is recorded of the future: what comes follows from its people and posts alone. */
export interface CityOutlook {
  readonly posts: readonly ForecastPost[];
  readonly profiles: readonly CandidateProfile[];
  readonly forecast: Forecast;
}

export function forecastCity(city: City, today: IsoDate, years: number, ruleSet: RuleSet): CityOutlook {
  const posts = city.positions.map(asForecastPost);
  const profiles = city.people.map((inputs) =>
    profileCandidate(inputs, placePerson(inputs, today, ruleSet), ruleSet),
  );
  const listed = posts.filter((post) => getsSuccessionList(post, ruleSet));
  const nothing = { vacancies: [], appointments: [] };
  return { posts, profiles, forecast: forecastVacancies(listed, profiles, today, years, ruleSet, nothing) };
}

/** The chain of a post, on the day of the forecast or else today; null if the city has no such post. */
export function cascadeOf(
  { posts, profiles, forecast }: CityOutlook,
  positionId: PositionId,
  ruleSet: RuleSet,
): Cascade | null {
  const post = posts.find((one) => one.positionId === positionId);
  if (!post) return null;
  const today = forecast.from;
  const vacantOn = forecast.entries.find((entry) => entry.positionId === positionId)?.date ?? today;
  const chain = traceCascade({ post, vacantOn, posts, profiles, choices: new Map(), ruleSet, today });
  if (!chain.ok) throw new Error('a chain without choices was refused');
  return chain.value;
}

/** The first JPT pratama that is left by retirement; else whatever falls vacant first. */
export function mostTelling({ entries }: Forecast): PositionId | null {
  const retiring = entries.find(({ level, cause }) => level === 'jpt-pratama' && cause === 'pensiun');
  return (retiring ?? entries[0])?.positionId ?? null;
}

export function assignmentOf({ posts, profiles, forecast }: CityOutlook, ruleSet: RuleSet): PeopleAssignment {
  const readyList = createReadyLists(profiles, ruleSet, forecast.from);
  const byId = new Map(posts.map((post) => [post.positionId, post]));
  const lists = forecast.entries.flatMap(({ positionId, date }) => {
    const post = byId.get(positionId);
    return post ? [readyList(post, date)] : [];
  });
  return assignPeople(lists, ruleSet, munkres);
}

export function benchOf({ posts, profiles, forecast }: CityOutlook, ruleSet: RuleSet): BenchStrength {
  return benchStrength(posts, profiles, ruleSet, forecast.from, munkres);
}
