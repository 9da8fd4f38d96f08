import type { Page } from 'playwright-core';

const RUNS = 5;

/** Something that is done in a page and undone again, as expressions of its script. */
export interface Turn {
  readonly there: string;
  readonly back: string;
  /** Its value changes with the picture. */
  readonly seen: string;
}

export interface TurnTimes {
  readonly there: number;
  readonly back: number;
}

/** Another address of the same page, without loading anything. */
export const goTo = (search: string): string =>
  `history.pushState(null, '', location.pathname + ${JSON.stringify(search)})`;

/**
 * Milliseconds in the browser from an act to its picture being drawn, the best of some runs: the machine may be busy
 * with something else.
 */
export const measureTurn = (page: Page, { there, back, seen }: Turn): Promise<TurnTimes> =>
  page.evaluate<TurnTimes>(`(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const time = async (act) => {
      const before = ${seen};
      const started = performance.now();
      act();
      while (${seen} === before) await frame();
      // the frame in which it was changed has been drawn when the next one begins
      await frame();
      return performance.now() - started;
    };
    const there = [];
    const back = [];
    for (let run = 0; run < ${RUNS}; run++) {
      there.push(await time(() => { ${there}; }));
      back.push(await time(() => { ${back}; }));
    }
    return { there: Math.min(...there), back: Math.min(...back) };
  })()`);
