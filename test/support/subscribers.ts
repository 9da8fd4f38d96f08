import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { type Api, apiAs, eventually } from './api.ts';

const Event = z.object({ id: z.string(), time: z.string(), data: z.object({ unitId: z.string() }) });

export interface ReceivedWebhook {
  readonly id: string;
  readonly unitId: string;
  /** From the time of the event to its receipt. */
  readonly lagMs: number;
}

/** A subscriber that listens on this machine. */
export interface TestSubscriber {
  readonly url: string;
  readonly received: ReceivedWebhook[];
  close(): Promise<void>;
}

/** Listens, and answers each webhook after a while. */
export const listen = async (answersAfterMs: number): Promise<TestSubscriber> => {
  const received: ReceivedWebhook[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { id, time, data } = Event.parse(JSON.parse(Buffer.concat(chunks).toString()));
    received.push({ id, unitId: data.unitId, lagMs: Date.now() - Date.parse(time) });
    await sleep(answersAfterMs);
    response.writeHead(204).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('It listens on a port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    received,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
};

/** A port where nobody listens. */
export const deadUrl = async (): Promise<string> => {
  const { url, close } = await listen(0);
  await close();
  return url;
};

const CLIENT = 'bkd-provinsi';
const Token = z.object({ token: z.string() });
const Created = z.object({ id: z.string() });

export const tokenFor = async (url: string, request: object): Promise<string> => {
  const { body } = await apiAs(url, null).post('/_local/token', request);
  return Token.parse(body).token;
};

/** The system of another agency, as a caller. */
export const apiAsClient = async (url: string): Promise<Api> =>
  apiAs(url, await tokenFor(url, { role: 'agency-client', client: CLIENT }));

/** Registers the system for events about units. */
export const registerClient = async (hr: Api): Promise<void> => {
  const { status, body } = await hr.post('/v1/agency-clients', {
    id: CLIENT,
    name: 'SIMPEG',
    organisation: 'BKD Provinsi Papua',
    agreement: '415.4/27/PKS/2026',
    legalGround: 'Perpres 39/2019',
    events: [{ type: 'unit.created.v1', fields: ['unitId', 'parentId'] }],
    validFrom: '2026-01-01',
    validUntil: null,
  });
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
};

/** Subscribes by webhook; gives the id. */
export const subscribe = async (client: Api, url: string): Promise<string> => {
  const { status, body } = await client.post('/v1/subscriptions', {
    eventTypes: ['unit.created.v1'],
    purpose: 'Peta unit kerja',
    legalGround: 'PKS 415.4/27/PKS/2026 Pasal 4',
    delivery: { kind: 'webhook', url },
  });
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
  return Created.parse(body).id;
};

/** Waits until it holds, at most so long. */
export const until = async (holds: () => boolean, withinMs: number): Promise<void> => {
  for (const end = Date.now() + withinMs; !holds() && Date.now() < end; ) await sleep(20);
};

/** Units one after the other, so many a second; gives their ids. What a restart interrupts is sent again. */
export const recordUnits = async (
  hr: () => Api,
  prefix: string,
  count: number,
  perSecond: number,
): Promise<readonly string[]> => {
  const ids = Array.from({ length: count }, (_, at) => `${prefix}-${String(at).padStart(4, '0')}`);
  const started = Date.now();
  await Promise.all(
    ids.map(async (id, at) => {
      await sleep(Math.max(0, started + (at * 1000) / perSecond - Date.now()));
      await eventually(
        async () => {
          try {
            return await hr().post('/v1/units', { id, name: id, parentId: null });
          } catch {
            // the stack is being restarted
            return { status: 0, headers: new Headers(), body: null };
          }
        },
        ({ status }) => status === 201 || status === 409,
        300_000,
      );
    }),
  );
  return ids;
};
