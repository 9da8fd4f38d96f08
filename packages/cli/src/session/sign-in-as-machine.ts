import { clientCredentials, TokenError } from '@kotak9/client';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { Stop } from '../stop.ts';
import { readClaims } from './claims.ts';
import type { Session } from './session.ts';

export interface MachineSignIn {
  readonly baseUrl: string;
  readonly domain: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
}

/** Another agency's system signs in by its secret. The secret comes from the environment and is stored nowhere. */
export const signInAsMachine = async (
  { baseUrl, domain, clientId, scopes }: MachineSignIn,
  { env, fetch, now }: Pick<Context, 'env' | 'fetch' | 'now'>,
): Promise<Session> => {
  const clientSecret = env['KOTAK9_CLIENT_SECRET'];
  if (!clientSecret) {
    throw new Stop(EXIT.usage, {
      id: 'Taruh rahasia klien di variabel KOTAK9_CLIENT_SECRET: di baris perintah ia terbaca orang lain.',
      en: 'Put the client secret into the variable KOTAK9_CLIENT_SECRET: on the command line others can read it.',
    });
  }
  const token = await clientCredentials({
    tokenUrl: `${domain}/oauth2/token`,
    clientId,
    clientSecret,
    scopes,
    fetch,
  })().catch((error: unknown) => {
    if (!(error instanceof TokenError)) throw error;
    throw new Stop(EXIT.signedOut, {
      id: `Penyedia identitas menolak (${error.code ?? error.status}). Periksa --client-id, rahasia dan --scopes.`,
      en: `The identity provider refused (${error.code ?? error.status}). Check --client-id, the secret and --scopes.`,
    });
  });
  return {
    baseUrl,
    token,
    expiresAt: readClaims(token)?.expiresAt ?? new Date(now().getTime() + 300_000).toISOString(),
    renewal: { kind: 'machine', domain, clientId, scopes: [...scopes] },
  };
};
