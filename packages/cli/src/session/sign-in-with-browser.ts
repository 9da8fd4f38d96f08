import { createHash, randomBytes } from 'node:crypto';
import type { Context } from '../context.ts';
import { awaitRedirect } from './await-redirect.ts';
import type { Session } from './session.ts';
import { askTokenEndpoint } from './token-endpoint.ts';

export interface BrowserSignIn {
  readonly baseUrl: string;
  /** Of the user pool, e.g. `https://kotak9-prod-1.auth.ap-southeast-3.amazoncognito.com`. */
  readonly domain: string;
  readonly clientId: string;
  /** Of the loopback address that the browser comes back to; it is registered with the app client. */
  readonly port: number;
}

/** Authorization code with PKCE and a loopback redirect (RFC 7636, RFC 8252 §7.3): the password stays in the browser. */
export const signInWithBrowser = async (
  { baseUrl, domain, clientId, port }: BrowserSignIn,
  context: Context,
): Promise<Session> => {
  const verifier = randomBytes(32).toString('base64url');
  const state = randomBytes(16).toString('base64url');
  const redirectUri = `http://localhost:${port}/signed-in`;
  const url = new URL(`${domain}/oauth2/authorize`);
  url.search = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    scope: 'openid profile email',
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString();

  const code = await awaitRedirect(port, state, context, () => {
    context.err.write(`${url.href}\n`);
    context.openBrowser(url.href);
  });
  const tokens = await askTokenEndpoint(
    domain,
    {
      grant_type: 'authorization_code',
      client_id: clientId,
      redirect_uri: redirectUri,
      code,
      code_verifier: verifier,
    },
    context,
  );
  return {
    baseUrl,
    // groups, agency and NIP are in the ID token alone
    token: tokens.id_token ?? tokens.access_token,
    expiresAt: new Date(context.now().getTime() + tokens.expires_in * 1000).toISOString(),
    renewal: { kind: 'browser', domain, clientId, refreshToken: tokens.refresh_token ?? null },
  };
};
