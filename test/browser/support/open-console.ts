import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { openBrowser } from './browser.ts';
import { tokenFor, type Who } from './shared-stack.ts';
import { type Language, settled, type Theme, visit } from './visit.ts';
import { watchFaults } from './watch-faults.ts';

export { settled } from './visit.ts';

export interface ConsoleOptions {
  /** Who is signed in; nobody when left out. */
  readonly as?: Who | string;
  readonly path?: string;
  readonly language?: Language;
  readonly theme?: Theme;
  readonly width?: number;
  /** Faults that the test brings about on purpose. */
  readonly tolerate?: readonly RegExp[];
}

/** A busy machine takes its time. */
const PATIENCE_MS = 90_000;

/**
 * Opens the console in a browser of its own, as somebody, and waits until the page has stopped asking. The test fails
 * afterwards when anything went wrong that nobody saw: an error, a message of the console, a request without an answer.
 */
export const openConsole = async (options: ConsoleOptions = {}): Promise<Page> => {
  const { as, path = '/', language = 'id', theme = 'light', width = 1440, tolerate = [] } = options;
  const token = as === undefined ? null : await tokenFor(typeof as === 'string' ? { role: as } : as);
  const page = await visit(await openBrowser(), { url: inject('stackUrl'), token, language, theme, width });
  page.setDefaultTimeout(PATIENCE_MS);
  const faults = watchFaults(page);
  onTestFinished(async () => {
    await page.context().close();
    expect(faults.filter((fault) => !tolerate.some((expected) => expected.test(fault)))).toEqual([]);
  });
  await page.goto(path);
  await settled(page);
  return page;
};
