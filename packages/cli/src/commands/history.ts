import { readFile, writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { collect } from '../collect.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { openClient } from '../session/open-client.ts';
import { Stop } from '../stop.ts';

/** An event as history gives it. A field that is not its type is no reason to trust the rest. */
export const StoredEvent = z.object({
  id: z.string(),
  type: z.string(),
  time: z.string(),
  agency: z.string(),
  subject: z.string(),
  seq: z.number().int(),
  actor: z.object({ sub: z.string(), role: z.string() }),
  correlationId: z.string(),
  causationId: z.string().optional(),
  data: z.record(z.string(), z.unknown()),
  prevHash: z.string().nullable(),
  hash: z.string(),
});
export type StoredEvent = z.infer<typeof StoredEvent>;

/** A history as `--save` writes it: the events, and what the service says of the record at the same time. */
const History = z.object({
  events: z.array(StoredEvent),
  versions: z.record(z.string(), z.number().int()),
});
export type History = z.infer<typeof History>;

/** Rows a call: histories are read whole. */
const LARGE = { limit: 1000 };

/** All events of a person or a post. The record is read first: an event that comes meanwhile is no break. */
export const fetchHistory = async (subject: string, context: Context): Promise<History> => {
  const client = await openClient(context);
  const { signal } = context;
  const [, nip] = /^(?:asn\/)?(\d{18})$/.exec(subject) ?? [];
  const [, id] = /^position\/(.+)$/.exec(subject) ?? [];
  if (nip !== undefined) {
    const { data } = await client.get('/v1/asn/{nip}', { path: { nip }, signal });
    const events = await collect(
      client.list('/v1/asn/{nip}/events', { path: { nip }, query: LARGE, signal }),
    );
    return { events, versions: { [`asn/${nip}`]: data.version } };
  }
  if (id !== undefined) {
    const { data } = await client.get('/v1/positions/{id}', { path: { id }, signal });
    const events = await collect(
      client.list('/v1/positions/{id}/events', { path: { id }, query: LARGE, signal }),
    );
    return { events, versions: { [`position/${id}`]: data.version } };
  }
  throw new Stop(EXIT.usage, {
    id: 'Subjek: NIP 18 angka atau position/<id>.',
    en: 'A subject is a NIP of 18 digits or position/<id>.',
  });
};

/** A history that was kept. */
export const readHistory = async (file: string): Promise<History> => {
  try {
    return History.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (!(error instanceof z.ZodError || error instanceof SyntaxError || isMissing(error))) throw error;
    throw new Stop(EXIT.usage, {
      id: `${file} bukan riwayat yang disimpan dengan --save.`,
      en: `${file} is no history that --save has kept.`,
    });
  }
};

export const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** A history has personal data in it: for its owner alone. */
export const writeHistory = (file: string, history: History): Promise<void> =>
  writeFile(file, `${JSON.stringify(history, null, 2)}\n`, { mode: 0o600 });
