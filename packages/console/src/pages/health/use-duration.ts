import { useText } from '../../language/use-text.ts';
import { healthMessages } from './messages.ts';
import { splitDuration } from './split-duration.ts';

/** Says seconds in the reader's language: 3 menit. */
export const useDuration = (): ((seconds: number) => string) => {
  const text = useText(healthMessages);
  return (seconds) => {
    const { unit, value } = splitDuration(seconds);
    return text(unit, { value });
  };
};
