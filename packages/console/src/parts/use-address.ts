import { useSearchParams } from 'wouter';

/** What is looked at, as the address says it, and how it is changed there; an empty text is no longer said. */
export const useAddress = () => {
  const [params, setParams] = useSearchParams();
  const choose = (changes: Readonly<Record<string, string>>): void =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changes)) {
          if (value === '') next.delete(name);
          else next.set(name, value);
        }
        return next;
      },
      { replace: true },
    );
  return { params, choose };
};
