import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The widest elements that stick out on the right, without those inside a part that scrolls by itself. */
const STICKING_OUT = `(() => {
  const scrolls = (element) => {
    for (let at = element.parentElement; at !== null; at = at.parentElement) {
      if (at === document.scrollingElement || at === document.body) return false;
      if (getComputedStyle(at).overflowX !== 'visible') return true;
    }
    return false;
  };
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && !scrolls(element))
    .map((element) => element.tagName.toLowerCase() + '.' + element.getAttribute('class'))
    .slice(0, 5);
})()`;

/** Nobody has to scroll sideways to read the page. */
export const expectNoOverflow = async (page: Page): Promise<void> => {
  const beyond = await page.evaluate<number>('document.scrollingElement.scrollWidth - innerWidth');
  const culprits = beyond > 0 ? await page.evaluate<readonly string[]>(STICKING_OUT) : [];
  expect({ beyond: Math.max(0, beyond), culprits }, page.url()).toEqual({ beyond: 0, culprits: [] });
};
