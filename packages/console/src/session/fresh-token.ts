import { renewSession } from './cognito.ts';
import type { ConsoleConfig } from './config.ts';
import { signInLocally } from './local-tokens.ts';
import type { Session } from './session.ts';
import { readStoredSession, storeSession } from './session-store.ts';

/** A token that still holds this long is good for the call that is about to be made. */
const SPARE_MS = 60_000;

let renewal: Promise<Session | null> | null = null;

const renew = ({ signIn }: ConsoleConfig, session: Session): Promise<Session | null> =>
  signIn.kind === 'local' ? signInLocally(session) : renewSession(signIn, session);

/**
 * The token for the next call, renewed a minute before it ends; calls at the same time share one renewal. Throws where
 * nobody is signed in any more, and signs out, so that the page asks.
 */
export const freshToken = async (config: ConsoleConfig): Promise<string> => {
  const session = readStoredSession();
  if (session === null) throw new Error('nobody is signed in');
  if (session.endsAt - Date.now() > SPARE_MS) return session.token;
  renewal ??= renew(config, session).finally(() => {
    renewal = null;
  });
  const renewed = await renewal;
  storeSession(renewed);
  if (renewed === null) throw new Error('the session has ended');
  return renewed.token;
};
