import { useSearchParams } from 'wouter';

type Changes = Readonly<Record<string, string>>;

/**
 * What is looked at, as the address says it, and how it is changed there; an empty text is no longer said. `choose`
 * changes the address in its place; `goTo` is a step that the browser goes back from.
 */
export const useAddress = () => {
  const [params, setParams] = useSearchParams();
  const say = (changes: Changes, replace: boolean): void =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changes)) {
          if (value === '') next.delete(name);
          else next.set(name, value);
        }
        return next;
      },
      { replace },
    );
  return {
    params,
    choose: (changes: Changes): void => say(changes, true),
    goTo: (changes: Changes): void => say(changes, false),
  };
};
