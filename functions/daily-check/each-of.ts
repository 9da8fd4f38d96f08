import pMap from 'p-map';

/** Enough to keep the table busy, few enough not to be throttled. */
const AT_ONCE = 8;

/** Does one thing after another for each, several at once; one that fails does not keep the others from theirs. */
export const eachOf = async <T>(
  things: Iterable<T>,
  act: (thing: T) => Promise<unknown>,
  onFailure: (error: unknown) => void,
): Promise<{ readonly done: number; readonly failed: number }> => {
  const outcomes = await pMap(
    things,
    async (thing) => {
      try {
        await act(thing);
        return true;
      } catch (error) {
        onFailure(error);
        return false;
      }
    },
    { concurrency: AT_ONCE },
  );
  const done = outcomes.filter(Boolean).length;
  return { done, failed: outcomes.length - done };
};
