import type { Page } from 'playwright-core';

/** So many pictures in a row are the same. */
const SAME_FRAMES = 5;

/**
 * Until the page stands still: a list that measures its rows places them anew after a change of width, and a colour on
 * its way from one theme to the other is neither.
 */
export const atRest = (page: Page): Promise<void> =>
  page.evaluate<void>(`(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let before = '', same = 0; same < ${SAME_FRAMES}; ) {
      await frame();
      const now = document.body.innerHTML;
      same = now === before ? same + 1 : 0;
      before = now;
    }
    const ending = document.getAnimations().filter(({ effect }) => effect.getTiming().iterations !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  })()`);
