import type { TestProject } from 'vitest/node';
import { loadSampleCity } from '../../support/sample-city.ts';
import { startTestStack } from '../../support/test-stack.ts';
import { findChromium } from './find-chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Base URL of the stack that all browser tests share. */
    stackUrl: string;
    /** The agency of its sample city. */
    agency: string;
    /** Where its table is, for tests that spoil something; null where the stack is somebody's own. */
    store: { readonly endpoint: string; readonly tableName: string; readonly region: string } | null;
  }
}

/** The day on which the sample city of the browser tests is looked at. */
const TODAY = '2026-11-30';
const PEOPLE = 60;

/**
 * One stack with a sample city for all browser tests: starting and loading it takes longer than most of them. Whoever
 * works on one test says by KOTAK9_STACK which running one it may use.
 */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  findChromium();
  const running = process.env['KOTAK9_STACK'];
  if (running !== undefined) {
    project.provide('stackUrl', running);
    project.provide('agency', 'kota-jayapura');
    project.provide('store', null);
    return async () => {};
  }
  const stack = await startTestStack(TODAY);
  const { tableName, region, dynamoEndpoint: endpoint } = stack;
  project.provide('stackUrl', stack.url);
  project.provide('store', { endpoint, tableName, region });
  project.provide('agency', await loadSampleCity(stack, PEOPLE));
  return stack.close;
};
