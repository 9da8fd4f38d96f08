import type { ApiParts } from '@kotak9/http';
import { createObserver } from '@kotak9/observe';

/** The real world of this function. */
export const createDeps = (): Pick<ApiParts, 'observer' | 'clock'> => ({
  observer: createObserver({ service: 'api-meta' }),
  clock: () => new Date(),
});
