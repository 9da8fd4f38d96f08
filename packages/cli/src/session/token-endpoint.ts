import * as z from 'zod';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { Stop } from '../stop.ts';

const Tokens = z.object({
  access_token: z.string(),
  id_token: z.string().optional(),
  refresh_token: z.string().optional(),
  expires_in: z.number(),
});
export type Tokens = z.infer<typeof Tokens>;

const Fault = z.object({ error: z.string() });

/** Asks the user pool's token endpoint (RFC 6749 §4.1.3, §6). */
export const askTokenEndpoint = async (
  domain: string,
  form: Readonly<Record<string, string>>,
  { fetch, signal }: Pick<Context, 'fetch' | 'signal'>,
): Promise<Tokens> => {
  const response = await fetch(`${domain}/oauth2/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: new URLSearchParams(form).toString(),
    redirect: 'error',
    signal,
  });
  const answer: unknown = await response.json().catch(() => null);
  const tokens = Tokens.safeParse(answer);
  if (response.ok && tokens.success) return tokens.data;
  const fault = Fault.safeParse(answer);
  const said = fault.success ? fault.data.error : String(response.status);
  throw new Stop(EXIT.signedOut, {
    id: `Penyedia identitas menolak (${said}). Masuk kembali: kotak9 login.`,
    en: `The identity provider refused (${said}). Sign in again: kotak9 login.`,
  });
};
