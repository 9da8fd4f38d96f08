import { ConflictError, ProblemError, TransportError } from '@kotak9/client';
import { QueryClient } from '@tanstack/react-query';

/** The client has tried again already where that could help: a second layer of retries would only delay the answer. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: 15_000, retry: false, refetchOnWindowFocus: true, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  });

export type Failure = 'refused' | 'conflict' | 'no-permission' | 'not-found' | 'offline' | 'broken';

/** What a page should say about an error. */
export const failureOf = (error: unknown): Failure => {
  if (error instanceof ConflictError) return 'conflict';
  // without a network the renewal of the token fails before the call is made
  if (error instanceof TransportError || navigator.onLine === false) return 'offline';
  if (!(error instanceof ProblemError)) return 'broken';
  if (error.status === 403) return 'no-permission';
  if (error.status === 404) return 'not-found';
  return error.status >= 500 ? 'broken' : 'refused';
};
