import { clientCredentials } from '@kotak9/client';
import * as z from 'zod';
import type { Options } from './options.ts';

const Issued = z.object({ token: z.string() });

/** In the cloud: client credentials. On the local stack its own issuer gives a token to whoever asks. */
export const tokenSource = ({ url, client, agency }: Options): (() => Promise<string>) => {
  const { KOTAK9_TOKEN_URL: tokenUrl, KOTAK9_CLIENT_SECRET: clientSecret } = process.env;
  if (tokenUrl !== undefined && clientSecret !== undefined)
    return clientCredentials({ tokenUrl, clientSecret, clientId: client, scopes: ['kotak9/events'] });
  return async () => {
    const response = await fetch(`${url}/_local/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ role: 'agency-client', client, agency }),
    });
    if (!response.ok) throw new Error(`no token for ${client}: ${response.status} ${await response.text()}`);
    return Issued.parse(await response.json()).token;
  };
};

const Claims = z.object({ client_id: z.string() });

/** The id under which the agency is registered: its token says it. */
export const clientIdOf = (token: string): string =>
  Claims.parse(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())).client_id;
