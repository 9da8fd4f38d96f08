import type { Timing } from '../retry/timing.ts';

/** One call as the service saw it. */
export interface SeenCall {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string;
}

type Reply = Response | Error;

/**
 * A service that answers with the replies in turn; the last one again and again. An `Error` breaks the connection.
 */
export const fakeService = (...replies: readonly [Reply, ...Reply[]]) => {
  const seen: SeenCall[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const reply = replies[Math.min(seen.length, replies.length - 1)] ?? replies[0];
    seen.push({
      method: request.method,
      url: new URL(request.url),
      headers: request.headers,
      body: await request.text(),
    });
    if (reply instanceof Error) throw reply;
    return reply.clone();
  };
  return { fetch, seen };
};

export const json = (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });

export const problem = (
  status: number,
  code: string,
  more: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Response =>
  json(
    { type: `urn:kotak9:problem:${code}`, title: 'Judul', status, detail: 'Perbaiki.', code, ...more },
    status,
    { 'content-type': 'application/problem+json', ...headers },
  );

/** A clock that stands still but for the sleeps, which take no time. `random` is always the same. */
export const fakeTiming = (random = 0.5): Timing & { readonly slept: number[] } => {
  const slept: number[] = [];
  let now = Date.parse('2026-08-03T00:00:00Z');
  return {
    slept,
    now: () => now,
    random: () => random,
    sleep: async (ms, signal) => {
      signal.throwIfAborted();
      slept.push(ms);
      now += ms;
    },
  };
};
