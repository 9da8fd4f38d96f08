import type { Role } from './roles.ts';
import { readSession, type Session } from './session.ts';

export interface LocalChoice {
  readonly roles: readonly Role[];
  readonly agency: string;
  readonly nip: string | null;
}

/** A token of the local issuer, which signs for whoever is on this machine. Throws when it gives none. */
export const signInLocally = async ({ roles, agency, nip }: LocalChoice): Promise<Session> => {
  const response = await fetch('/_local/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ role: roles, agency, ...(nip !== null && { nip }) }),
  });
  const answer: unknown = await response.json();
  const token =
    typeof answer === 'object' && answer !== null && 'token' in answer ? String(answer.token) : null;
  const session =
    response.ok && token !== null ? readSession({ token, refreshToken: null, receivedAt: Date.now() }) : null;
  if (session === null) throw new Error(`the local issuer gave no token (${response.status})`);
  return session;
};
