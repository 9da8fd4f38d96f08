import { useSyncExternalStore } from 'react';
import type { Role } from './roles.ts';
import type { Session } from './session.ts';
import { readStoredSession, subscribeSession } from './session-store.ts';

/** Null where nobody is signed in. */
export const useMaybeSession = (): Session | null =>
  useSyncExternalStore(subscribeSession, readStoredSession);

/** Who is signed in. For pages: the shell shows them only to somebody who is. */
export const useSession = (): Session => {
  const session = useMaybeSession();
  if (session === null) throw new Error('nobody is signed in');
  return session;
};

/** Whether the caller has one of these roles. */
export const useHasRole = (...roles: readonly Role[]): boolean => {
  const session = useSession();
  return roles.some((role) => session.roles.includes(role));
};
