import { useMemo } from 'react';
import { useSearchParams } from 'wouter';
import { type Look, readLook } from './criteria.ts';

/** What is looked at, from the address, and how it is changed there; an empty text is no longer said. */
export const useLook = () => {
  const [params, setParams] = useSearchParams();
  const look: Look = useMemo(() => readLook(params), [params]);
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
  return { look, choose };
};
