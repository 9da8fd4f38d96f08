import type { Page } from 'playwright-core';
import type { NineBoxScene } from './nine-box-rows.ts';

/** Rows as the API streams them. */
export const lines = (rows: readonly unknown[]) => ({
  contentType: 'application/x-ndjson',
  body: rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
});

/** Gives the page the people of a scene in the place of those of the server. */
export const showScene = async (page: Page, { rows, units }: NineBoxScene): Promise<void> => {
  await page.route('**/v1/nine-box/people*', (route) => route.fulfill(lines(rows)));
  await page.route('**/v1/units*', (route) => route.fulfill(lines(units)));
};
