import type { Page } from 'playwright-core';

const RUNS = 5;

export interface LookTimes {
  readonly narrowed: number;
  /** From there back to everybody. */
  readonly widened: number;
}

/**
 * Milliseconds in the browser from a changed address to what it asks for being drawn, the best of some runs: the
 * machine may be busy with something else.
 *
 * @param search what is looked at, e.g. `?grade=III/d`; it must leave out somebody
 */
export const measureLook = (page: Page, search: string): Promise<LookTimes> =>
  page.evaluate<LookTimes>(`(async () => {
    const count = document.querySelector('.nine-box__bar [role="status"]');
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const go = async (search) => {
      const before = count.textContent;
      const started = performance.now();
      history.pushState(null, '', location.pathname + search);
      while (count.textContent === before) await frame();
      // the frame in which it was changed has been drawn when the next one begins
      await frame();
      return performance.now() - started;
    };
    const narrowed = [];
    const widened = [];
    for (let run = 0; run < ${RUNS}; run++) {
      narrowed.push(await go(${JSON.stringify(search)}));
      widened.push(await go(''));
    }
    return { narrowed: Math.min(...narrowed), widened: Math.min(...widened) };
  })()`);
