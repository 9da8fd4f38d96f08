import type { AnswerOf, RowOf } from '@kotak9/client';
import { type City, DEFAULT_SEED, generateCity } from '@kotak9/local';
import { defaultRuleSet, type IsoDate, retirementOf } from '@kotak9/rules';
import { levelOf } from '@kotak9/store';
import type { Page } from 'playwright-core';
import { lines } from './show-scene.ts';

type Bench = AnswerOf<'/v1/forecast/bench', 'get'>['posts'][number];

/** What the service says of the posts of a city, for pages that are shown without it. */
export interface PostsScene {
  readonly positions: readonly RowOf<'/v1/positions'>[];
  readonly vacancies: readonly RowOf<'/v1/vacancies'>[];
  readonly people: readonly RowOf<'/v1/asn'>[];
  readonly units: readonly RowOf<'/v1/units'>[];
  /** Of posts with an echelon. */
  readonly bench: readonly Bench[];
  readonly today: IsoDate;
}

/** How many could follow, from post to post: who is eligible only the service knows. */
const READY = [4, 0, 2, 1, 3];
const FEW = 2;

/** The posts of a generated city, one for each of its people and some vacant ones. */
export const postsScene = (people: number, today: IsoDate): PostsScene => {
  const city = generateCity({ people, seed: DEFAULT_SEED, today });
  return {
    positions: city.positions.map(({ vacantSince: _, relatedFields, ...post }) => ({
      ...post,
      relatedFields: [...relatedFields],
      standard: null,
    })),
    vacancies: city.positions.flatMap(({ vacantSince, ...post }) =>
      vacantSince === null
        ? []
        : [
            {
              id: `vac-${post.id}-1`,
              positionId: post.id,
              title: post.title,
              unitId: post.unitId,
              level: levelOf(post),
              status: 'open' as const,
              cause: 'lainnya' as const,
              effectiveDate: vacantSince,
              holder: null,
              listId: `lst-${post.id}-1`,
              closedBecause: null,
              holderName: null,
              listStatus: 'draft' as const,
            },
          ],
    ),
    people: city.people.map((person) => ({
      nip: person.nip,
      name: person.name,
      unitId: person.unitId,
      level: person.post?.level ?? null,
      positionId: person.post?.positionId ?? null,
      grade: person.rank.grade,
      box: null,
      talentScore: null,
      tmtPensiun: retirementOf(person, defaultRuleSet)?.tmtPensiun ?? null,
    })),
    units: city.units.map((unit) => ({ ...unit, version: 1 })),
    bench: benchesOf(city, today),
    today,
  };
};

const benchesOf = ({ positions }: City, date: IsoDate): readonly Bench[] =>
  positions
    .filter(({ eselon }) => eselon !== null)
    .map((post, at) => {
      const ready = READY[at % READY.length] ?? 0;
      const distinct = Math.floor(ready / FEW);
      return {
        positionId: post.id,
        title: post.title,
        unitId: post.unitId,
        level: levelOf(post),
        date,
        ready,
        distinct,
        shortlisted: ready,
        thin: distinct < FEW,
        assigned: null,
      };
    });

/** Gives the page the posts of a scene in the place of those of the server. */
export const showPosts = async (page: Page, scene: PostsScene): Promise<void> => {
  await page.route('**/v1/positions*', (route) => route.fulfill(lines(scene.positions)));
  await page.route('**/v1/vacancies*', (route) => route.fulfill(lines(scene.vacancies)));
  await page.route('**/v1/acting-posts*', (route) => route.fulfill(lines([])));
  await page.route('**/v1/asn*', (route) => route.fulfill(lines(scene.people)));
  await page.route('**/v1/units*', (route) => route.fulfill(lines(scene.units)));
  await page.route('**/v1/forecast/bench*', (route) => route.fulfill({ json: { posts: scene.bench } }));
  await page.route('**/v1/forecast?*', (route) =>
    route.fulfill({ json: { from: scene.today, entries: [] } }),
  );
};
