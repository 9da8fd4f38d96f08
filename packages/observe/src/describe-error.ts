import { maskNips } from './safe-fields.ts';

/** At most this much of a message: long ones quote data. */
const MESSAGE_LIMIT = 300;
const STACK_FRAMES = 8;

/**
 * What a log line may keep of an error. The error itself is never logged: errors of DynamoDB carry whole items
 * (`CancellationReasons`), and those hold names and results of people.
 */
export const describeError = (error: unknown): Record<string, string> => {
  if (!(error instanceof Error)) return { errorName: typeof error };
  return {
    errorName: error.name,
    errorMessage: maskNips(error.message).slice(0, MESSAGE_LIMIT),
    errorAt: framesOf(error).join(' < '),
  };
};

const framesOf = ({ stack = '' }: Error): string[] =>
  stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, STACK_FRAMES)
    .map((line) => line.slice('at '.length));
