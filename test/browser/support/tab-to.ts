import type { Locator, Page } from 'playwright-core';

/** As many stops as a page may have before what is wanted. */
const MOST_STOPS = 80;

/** Goes on by Tab until the focus is where it is wanted: there is a way by keyboard. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await target.waitFor();
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    if ((await target.and(page.locator(':focus')).count()) === 1) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way by keyboard to ${target.toString()}`);
};

/** Goes to a control by Tab and presses a key on it. */
export const pressOn = async (page: Page, target: Locator, key = 'Enter'): Promise<void> => {
  await tabTo(page, target);
  await page.keyboard.press(key);
};
