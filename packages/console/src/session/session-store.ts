import { readSession, type Session, type Tokens } from './session.ts';

const KEY = 'kotak9.session';
const listeners = new Set<() => void>();
let current: Session | null | undefined;

const readTokens = (stored: string | null, now: number): Tokens | null => {
  const value: unknown = JSON.parse(stored ?? 'null');
  if (typeof value !== 'object' || value === null || !('token' in value)) return null;
  if (typeof value.token !== 'string') return null;
  return {
    token: value.token,
    refreshToken:
      'refreshToken' in value && typeof value.refreshToken === 'string' ? value.refreshToken : null,
    receivedAt: 'receivedAt' in value && typeof value.receivedAt === 'number' ? value.receivedAt : now,
  };
};

/** Who is signed in in this tab; null: nobody. A tab keeps its own, so that closing it signs out. */
export const readStoredSession = (): Session | null => {
  if (current === undefined) {
    const tokens = readTokens(sessionStorage.getItem(KEY), Date.now());
    current = tokens === null ? null : readSession(tokens);
  }
  return current;
};

export const storeSession = (session: Session | null): void => {
  current = session;
  if (session === null) sessionStorage.removeItem(KEY);
  else {
    const { token, refreshToken, receivedAt } = session;
    sessionStorage.setItem(KEY, JSON.stringify({ token, refreshToken, receivedAt }));
  }
  for (const listener of listeners) listener();
};

export const subscribeSession = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
