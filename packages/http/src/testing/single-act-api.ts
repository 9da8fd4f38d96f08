import { OPERATIONS, type Operation, refuse } from '@kotak9/contracts';
import { type ApiHandler, createApi } from '../create-api.ts';
import { type HandleOptions, handle } from '../endpoint.ts';
import type { Act } from '../request.ts';
import { createRecordingObserver, type RecordingObserver } from './recording-observer.ts';

export interface SingleActApi {
  readonly handler: ApiHandler;
  readonly observer: RecordingObserver;
}

/** The time of every call to such an API. */
export const TEST_NOW = '2026-03-01T00:30:00.000Z';

/** A whole API function of which one operation is under test; its other routes find nothing. */
export const createSingleActApi = <const O extends Operation>(
  operation: O,
  act: Act<O>,
  options: HandleOptions<O> = {},
): SingleActApi => {
  const observer = createRecordingObserver();
  const others = OPERATIONS.filter(
    (other) => other.function === operation.function && other.id !== operation.id,
  ).map((other) =>
    handle(other, async () => refuse('resource/not-found', { resource: 'test', id: other.id })),
  );
  const handler = createApi({
    name: operation.function,
    endpoints: [handle(operation, act, options), ...others],
    observer,
    clock: () => new Date(TEST_NOW),
  });
  return { handler, observer };
};
