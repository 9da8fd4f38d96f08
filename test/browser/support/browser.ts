import type { Browser } from 'playwright-core';
import { afterAll } from 'vitest';
import { launchChromium } from './launch-chromium.ts';

let launched: Promise<Browser> | undefined;

/** The browser of this test file. */
export const openBrowser = (): Promise<Browser> => {
  launched ??= launchChromium();
  return launched;
};

afterAll(async () => {
  await (await launched)?.close();
});
