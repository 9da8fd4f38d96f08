import { type Client, createClient } from '@kotak9/client';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { Stop } from '../stop.ts';
import type { Session } from './session.ts';
import { readSession, writeSession } from './session-file.ts';
import { signInAsMachine } from './sign-in-as-machine.ts';
import { signInLocally } from './sign-in-locally.ts';
import { askTokenEndpoint } from './token-endpoint.ts';

const signedOut = new Stop(EXIT.signedOut, {
  id: 'Belum masuk. Jalankan: kotak9 login',
  en: 'Nobody is signed in. Run: kotak9 login',
});

/** So long before its end a token is renewed. */
const BEFORE_MS = 60_000;

/** The session that is signed in; ends the command where there is none. */
export const requireSession = async ({ env }: Pick<Context, 'env'>): Promise<Session> => {
  const session = await readSession(env);
  if (session === null) throw signedOut;
  return session;
};

/** A client for whoever is signed in. A token that runs out is renewed and kept, while a command follows for days. */
export const openClient = async (context: Context): Promise<Client> => {
  let session = await requireSession(context);
  const token = async (): Promise<string> => {
    if (Date.parse(session.expiresAt) - BEFORE_MS <= context.now().getTime()) {
      session = await renew(session, context);
      await writeSession(context.env, session);
    }
    return session.token;
  };
  return createClient({ baseUrl: session.baseUrl, token, fetch: context.fetch, language: context.language });
};

const renew = async (session: Session, context: Context): Promise<Session> => {
  const { baseUrl, renewal } = session;
  switch (renewal.kind) {
    case 'local':
      return signInLocally(baseUrl, renewal.request, context);
    case 'machine':
      return signInAsMachine({ baseUrl, ...renewal }, context);
    case 'browser': {
      const { domain, clientId, refreshToken } = renewal;
      if (refreshToken === null) throw signedOut;
      const form = { grant_type: 'refresh_token', client_id: clientId, refresh_token: refreshToken };
      const tokens = await askTokenEndpoint(domain, form, context);
      return {
        ...session,
        token: tokens.id_token ?? tokens.access_token,
        expiresAt: new Date(context.now().getTime() + tokens.expires_in * 1000).toISOString(),
      };
    }
  }
};
