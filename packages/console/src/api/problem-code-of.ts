import { ProblemError } from '@kotak9/client';

/** The code of a refusal, for a page that has more to say about it than its text; null for any other failure. */
export const problemCodeOf = (error: unknown): string | null =>
  error instanceof ProblemError ? error.code : null;
