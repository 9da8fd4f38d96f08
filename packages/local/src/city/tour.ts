import { schemas } from '@kotak9/contracts';
import { type IsoDate, type Nip, POST_LEVELS } from '@kotak9/rules';
import type { VacancyData } from '@kotak9/store';
import * as z from 'zod';
import { findRisers, RISE, type Riser } from './find-riser.ts';
import type { City } from './generate-city.ts';

export interface TourRequest {
  /** Of the API, e.g. `http://127.0.0.1:3000`. */
  readonly url: string;
  /** Of an `hr-admin`. */
  readonly token: string;
  /** As it was loaded. */
  readonly city: City;
  readonly today: IsoDate;
}

interface TourStop {
  readonly says: string;
  /** A curl line that takes the token from `$TOKEN`. */
  readonly command: string;
}

export interface Tour {
  readonly riser: Riser;
  readonly stops: readonly TourStop[];
}

const Vacancies = z.object({ items: z.array(schemas.VacancySummary) });
const MOST_VACANCIES = 1000;

/**
 * Finds somebody whom one performance result moves into box 9 and onto the shortlist of a post that is free, and the
 * five requests that show it. Null where the store has nobody like that, or has not placed the people yet.
 *
 * @throws Error if the API refuses to answer
 */
export async function prepareTour({ url, token, city, today }: TourRequest): Promise<Tour | null> {
  const read = async (path: string): Promise<unknown> => {
    const answer = await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${token}` } });
    if (!answer.ok) throw new Error(`GET ${path} was answered ${answer.status}`);
    return answer.json();
  };
  const { items } = Vacancies.parse(await read(`/v1/vacancies?limit=${MOST_VACANCIES}`));
  for (const riser of findRisers(city, mostTellingFirst(items), today)) {
    const placement = schemas.Placement.parse(await read(placementPath(riser.nip)));
    if (placement.box === riser.before) return { riser, stops: stopsOf(riser, url) };
  }
  return null;
}

/** The highest posts first, of each level those that are free now before those that will be. */
function mostTellingFirst(vacancies: readonly VacancyData[]): VacancyData[] {
  const order = ({ status, level }: VacancyData) =>
    POST_LEVELS.indexOf(level) * 2 + (status === 'open' ? 0 : 1);
  return vacancies
    .filter(({ status }) => status === 'open' || status === 'forecast')
    .sort((a, b) => order(a) - order(b));
}

const placementPath = (nip: Nip): string => `/v1/asn/${nip}/placement`;

function stopsOf({ nip, before, year, vacancy, rank }: Riser, url: string): TourStop[] {
  const get = (path: string) => `curl -s -H "authorization: Bearer $TOKEN" '${url}${path}'`;
  const body = JSON.stringify({ year, ...RISE });
  return [
    { says: `Stands in box ${before}, and why`, command: get(placementPath(nip)) },
    {
      says: `The result of ${year} comes in`,
      command: `${get(`/v1/asn/${nip}/performance`)} -H 'content-type: application/json' -d '${body}'`,
    },
    { says: 'Two seconds later: box 9', command: get(placementPath(nip)) },
    {
      says: `Now number ${rank} for ${vacancy.title}`,
      command: get(`/v1/vacancies/${vacancy.id}/succession-list`),
    },
    { says: 'Who retires within the horizon', command: get('/v1/retirements') },
  ];
}
