import type { Page } from 'playwright-core';

/** What a browser says of every answer above 399, beside the answer itself. */
const OF_ANSWER = 'Failed to load resource';
/** A request that the page has given up itself, because it went elsewhere. */
const GIVEN_UP = 'net::ERR_ABORTED';

/** Answers that show a fault of the console: what it asks must be well-formed, signed in and answered. */
const isFault = (status: number): boolean => status === 400 || status === 401 || status >= 500;

/** Collects what went wrong in a page without anybody seeing it. */
export const watchFaults = (page: Page): readonly string[] => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith(OF_ANSWER)) {
      faults.push(`console: ${message.text()}`);
    }
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    if (reason !== GIVEN_UP) faults.push(`not answered: ${request.method()} ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (isFault(response.status())) {
      faults.push(`answered ${response.status()}: ${response.request().method()} ${response.url()}`);
    }
  });
  return faults;
};
