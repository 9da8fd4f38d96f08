import { addDays, type IsoDate, type PositionId } from '@kotak9/rules';
import { population } from '../people/population-data.ts';
import { createRandom } from '../random.ts';
import type { Post } from './post.ts';
import { ROOT_POST } from './structural-posts.ts';

const LONGEST_DAYS = 240;

/** Structural posts that nobody holds, the same share of each tier, and since when; the Sekda is never lacking. */
export function drawVacancies(
  structural: readonly Post[],
  today: IsoDate,
  seed: number,
): ReadonlyMap<PositionId, IsoDate> {
  const random = createRandom(seed, 'vacancies');
  const vacancies = new Map<PositionId, IsoDate>();
  for (const posts of Map.groupBy(structural, ({ tier }) => tier).values()) {
    const open = posts.filter(({ id }) => id !== ROOT_POST);
    const wanted = vacancies.size + Math.round(open.length * population.vacantPosts);
    while (vacancies.size < wanted) {
      vacancies.set(random.pick(open).id, addDays(today, -random.int(5, LONGEST_DAYS)));
    }
  }
  return vacancies;
}
