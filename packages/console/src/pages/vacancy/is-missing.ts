import { problemCodeOf } from '../../api/problem-code-of.ts';

const CODES: readonly (string | null)[] = ['resource/not-found', 'request/invalid'];

/** No vacancy has the id of the address, or none can have it. */
export const isMissing = (error: unknown): boolean => CODES.includes(problemCodeOf(error));
