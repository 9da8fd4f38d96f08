import type { IsoDate } from '@kotak9/rules';
import { nineBoxScene } from '../browser/nine-box-rows.ts';
import { showScene } from '../browser/show-scene.ts';
import { launchChromium } from '../browser/support/launch-chromium.ts';
import { settled, visit } from '../browser/support/visit.ts';
import { startTestStack } from '../support/test-stack.ts';
import { goTo, measureTurn } from './measure-turn.ts';

const CROWD = 20_000;
/** What a filter may take, from the choice to the picture. */
const MOST_MS = 150;

/** How many are found; every look leaves out somebody. */
const COUNT = `document.querySelector('.nine-box__bar [role="status"]').textContent`;

const LOOKS = [
  '?unit=dinas-pendidikan',
  '?level=pelaksana',
  '?grade=III/d',
  '?age=41-50',
  '?marks=retiring,objection',
  '?q=wenda',
  '?q=wenda&age=41-50&grade=III/d&marks=retiring',
  '?view=heat&age=31-40',
];

/** The nine-box of a province in a browser: how long a filter takes from the choice to the picture. */
export const benchLook = async (today: IsoDate, start = startTestStack): Promise<readonly string[]> => {
  const stack = await start(today);
  const browser = await launchChromium();
  try {
    const token = stack.token({ role: 'hr-admin', agency: 'kota-jayapura' });
    const page = await visit(browser, {
      url: stack.url,
      token,
      language: 'id',
      theme: 'light',
      width: 1440,
    });
    await showScene(page, nineBoxScene(CROWD, today));
    await page.goto('/nine-box');
    await page.locator('.nine-box__chip').first().waitFor();
    await settled(page);
    const lines: string[] = [];
    for (const search of LOOKS) {
      const { there, back } = await measureTurn(page, { there: goTo(search), back: goTo(''), seen: COUNT });
      const over = Math.max(there, back) > MOST_MS ? '  OVER' : '';
      lines.push(
        `  ${search.padEnd(58)}${there.toFixed(0).padStart(5)} ms, back ${back.toFixed(0).padStart(4)} ms${over}`,
      );
    }
    return [
      `Nine-box of ${CROWD} people in a browser, from the choice to the picture (at most ${MOST_MS} ms)`,
      ...lines,
      '',
    ];
  } finally {
    await browser.close();
    await stack.close();
  }
};

if (import.meta.main) {
  const { localDate } = await import('@kotak9/store');
  for (const told of await benchLook(localDate(new Date().toISOString()))) console.log(told);
}
