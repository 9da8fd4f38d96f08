import * as z from 'zod';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { Stop } from '../stop.ts';
import type { Session } from './session.ts';

const Issued = z.object({ token: z.string(), expiresIn: z.number() });
const Refused = z.object({ errors: z.array(z.object({ field: z.string(), message: z.string() })) });

/** Asks the local stack for a token. It gives one to whoever asks, which is why it listens on loopback only. */
export const signInLocally = async (
  baseUrl: string,
  request: Readonly<Record<string, string>>,
  context: Pick<Context, 'fetch' | 'now' | 'signal'>,
): Promise<Session> => {
  const response = await context
    .fetch(`${baseUrl}/_local/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
      signal: context.signal,
    })
    .catch((error: unknown) => {
      context.signal.throwIfAborted();
      throw new Stop(EXIT.unreachable, {
        id: `Tidak ada yang menjawab di ${baseUrl} (${messageOf(error)}). Jalankan "npm start" dahulu, atau sebut --url.`,
        en: `Nothing answers at ${baseUrl} (${messageOf(error)}). Run "npm start" first, or give --url.`,
      });
    });
  const answer: unknown = await response.json().catch(() => null);
  const issued = Issued.safeParse(answer);
  if (!response.ok || !issued.success) throw refusedBy(baseUrl, response.status, answer);
  return {
    baseUrl,
    token: issued.data.token,
    expiresAt: new Date(context.now().getTime() + issued.data.expiresIn * 1000).toISOString(),
    renewal: { kind: 'local', request: { ...request } },
  };
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const refusedBy = (baseUrl: string, status: number, answer: unknown): Stop => {
  const refused = Refused.safeParse(answer);
  if (refused.success) {
    const said = refused.data.errors.map(({ field, message }) => `--${field}: ${message}`).join('; ');
    return new Stop(EXIT.usage, { id: said, en: said });
  }
  return new Stop(EXIT.refused, {
    id: `${baseUrl} menjawab ${status}: bukan stack lokal. Untuk yang terpasang sebut --domain dan --client-id.`,
    en: `${baseUrl} answered ${status}: it is no local stack. For a deployed one give --domain and --client-id.`,
  });
};
