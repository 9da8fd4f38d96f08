import { readFileSync } from 'node:fs';
import { createObserver } from '@kotak9/observe';
import type { MetaDeps } from './create-handler.ts';

/** The real world of this function. */
export const createDeps = (): MetaDeps => ({
  observer: createObserver({ service: 'api-meta' }),
  clock: () => new Date(),
  readAsset: (name) => readFileSync(new URL(name, import.meta.url)),
});
