import type { IsoDate } from '@kotak9/rules';
import type { Browser } from 'playwright-core';
import { type PostsScene, postsScene, showPosts } from '../browser/posts-scene.ts';
import { launchChromium } from '../browser/support/launch-chromium.ts';
import { settled, visit } from '../browser/support/visit.ts';
import { startTestStack } from '../support/test-stack.ts';
import { goTo, measureTurn, type Turn, type TurnTimes } from './measure-turn.ts';

/** Posts of a large city, and of a province. */
const CITIES = [5_000, 20_000] as const;
/** What an act may take in a city, until it is drawn. */
const MOST_MS = 150;

interface Measured extends TurnTimes {
  readonly what: string;
}

const press = (selector: string): string => `document.querySelector(${JSON.stringify(selector)}).click()`;
const pressNamed = (name: string): string =>
  `[...document.querySelectorAll('button')].find((one) => one.textContent === '${name}').click()`;
const type = (text: string): string => `{
  const field = document.querySelector('.post-search input');
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, '${text}');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}`;
const leave = (path: string): string => `history.pushState(null, '', '${path}')`;

const HEIGHT = `document.querySelector('[role="tree"]').style.height`;
const COUNT = `document.querySelector('.succession__bar [role="status"]').textContent`;
const FOUND = `document.querySelector('.post-search [role="status"]').textContent`;
const IS_THERE = `document.querySelector('[role="treeitem"]') !== null`;

/** The post with the most posts directly under it. */
const widest = ({ positions }: PostsScene): string => {
  const under = Map.groupBy(positions, ({ superiorId }) => superiorId ?? '');
  const [most] = [...under].sort(([, a], [, b]) => b.length - a.length);
  return most?.[0] ?? '';
};

const turnsOf = (branch: string): readonly (Turn & { readonly what: string })[] => {
  const here = `/succession?post=${branch}`;
  const search = `?post=${branch}`;
  const filter = (asked: string) => ({ there: goTo(`${search}&${asked}`), back: goTo(search), seen: COUNT });
  const turn = press(`[data-post="${branch}"] [data-turns]`);
  return [
    { what: 'close and open its widest branch', there: turn, back: turn, seen: HEIGHT },
    {
      what: 'open everything, close everything',
      there: pressNamed('Buka semua'),
      back: pressNamed('Tutup semua'),
      seen: HEIGHT,
    },
    { what: 'only an empty bench', ...filter('only=empty') },
    { what: 'only vacant within a year', ...filter('only=soon') },
    { what: 'only staff', ...filter('level=pelaksana') },
    { what: 'seek, letter by letter', there: type('guru'), back: type('gur'), seen: FOUND },
    { what: 'leave the page, come back', there: leave('/imports'), back: leave(here), seen: IS_THERE },
  ];
};

const measureCity = async (
  browser: Browser,
  stack: Awaited<ReturnType<typeof startTestStack>>,
  scene: PostsScene,
): Promise<readonly Measured[]> => {
  const token = stack.token({ role: 'hr-admin', agency: 'kota-jayapura' });
  const page = await visit(browser, { url: stack.url, token, language: 'id', theme: 'light', width: 1440 });
  await showPosts(page, scene);
  const branch = widest(scene);
  await page.goto(`/succession?post=${branch}`);
  await page.locator('[role="treeitem"]').first().waitFor();
  await settled(page);
  await page.locator(`[data-post="${branch}"] [data-turns]`).click();
  const measured: Measured[] = [];
  for (const turn of turnsOf(branch)) measured.push({ what: turn.what, ...(await measureTurn(page, turn)) });
  await page.context().close();
  return measured;
};

const lineOf = (small: Measured, large: Measured): string => {
  const both = ({ there, back }: Measured) =>
    `${there.toFixed(0)}, ${back.toFixed(0).padStart(4)} ms`.padStart(19);
  const ratio = ((large.there + large.back) / (small.there + small.back)).toFixed(2);
  const over = Math.max(small.there, small.back) > MOST_MS ? '  OVER' : '';
  return `  ${small.what.padEnd(36)}${both(small)}${both(large)}${ratio.padStart(8)}×${over}`;
};

/** The tree of posts of a city and of a province in a browser: how long from an act to its picture. */
export const benchTree = async (today: IsoDate, start = startTestStack): Promise<readonly string[]> => {
  const stack = await start(today);
  const browser = await launchChromium();
  try {
    const measured = [];
    for (const count of CITIES) measured.push(await measureCity(browser, stack, postsScene(count, today)));
    const [city = [], province = []] = measured;
    return [
      `Tree of posts in a browser, from the act to the picture (at most ${MOST_MS} ms of ${CITIES[0]} posts)`,
      `${''.padEnd(38)}${CITIES.map((count) => `${count} posts, back`.padStart(19)).join('')}`,
      ...city.map((small, at) => lineOf(small, province[at] ?? small)),
      '',
    ];
  } finally {
    await browser.close();
    await stack.close();
  }
};

if (import.meta.main) {
  const { localDate } = await import('@kotak9/store');
  for (const told of await benchTree(localDate(new Date().toISOString()))) console.log(told);
}
