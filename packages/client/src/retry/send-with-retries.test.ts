import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fakeService, fakeTiming, json, problem } from '../testing/fake-service.ts';
import { DEFAULT_RETRY, type RetryPolicy } from './retry-policy.ts';
import { type Sendable, sendWithRetries } from './send-with-retries.ts';
import { realTiming } from './timing.ts';
import { TransportError } from './transport-error.ts';

const call = (more: Partial<Sendable> = {}): Sendable => ({
  name: 'GET /v1/units',
  url: 'http://service.test/v1/units?limit=1',
  method: 'GET',
  headers: new Headers(),
  body: null,
  signal: new AbortController().signal,
  isStreamed: false,
  ...more,
});

const send = (
  service: { readonly fetch: typeof globalThis.fetch },
  more: Partial<Sendable> = {},
  policy: Partial<RetryPolicy> = {},
  timing = fakeTiming(),
) =>
  sendWithRetries(call(more), {
    fetch: service.fetch,
    policy: { ...DEFAULT_RETRY, ...policy },
    timing,
    authorize: async () => 'token-1',
  });

const broken = new TypeError('fetch failed');

describe('sendWithRetries', () => {
  it('sends once what is answered, with the token', async () => {
    const service = fakeService(json({ ok: true }));
    const { response } = await send(service);
    expect(await response.json()).toEqual({ ok: true });
    expect(service.seen).toHaveLength(1);
    expect(service.seen[0]?.headers.get('authorization')).toBe('Bearer token-1');
  });

  it('goes on after broken connections and refusals for now, until there is an answer', async () => {
    const service = fakeService(broken, problem(503, 'x'), problem(429, 'x'), json({ ok: true }));
    const timing = fakeTiming();
    const { response, isAfterUnclearAttempt } = await send(service, {}, {}, timing);
    expect(response.status).toBe(200);
    expect(isAfterUnclearAttempt).toBe(true);
    expect(timing.slept).toEqual([100, 200, 400]);
  });

  it('sends the same body and headers each time', async () => {
    const service = fakeService(broken, problem(502, 'x'), json({}, 201));
    await send(service, {
      method: 'POST',
      body: '{"id":"a"}',
      headers: new Headers({ 'idempotency-key': 'k-1' }),
    });
    expect(service.seen.map(({ body }) => body)).toEqual(Array(3).fill('{"id":"a"}'));
    expect(service.seen.map(({ headers }) => headers.get('idempotency-key'))).toEqual(['k-1', 'k-1', 'k-1']);
  });

  it('waits as long as the service asks', async () => {
    const timing = fakeTiming(0);
    await send(fakeService(problem(429, 'x', {}, { 'retry-after': '7' }), json({})), {}, {}, timing);
    const date = { 'retry-after': 'Mon, 03 Aug 2026 00:00:19 GMT' };
    await send(fakeService(problem(503, 'x', {}, date), json({})), {}, {}, timing);
    // the clock is at second 7 already
    expect(timing.slept).toEqual([7000, 12_000]);
  });

  it('gives the refusal at once if waiting for it would take too long', async () => {
    const service = fakeService(problem(429, 'x', {}, { 'retry-after': '3600' }));
    const { response } = await send(service);
    expect(response.status).toBe(429);
    expect(service.seen).toHaveLength(1);
  });

  it('gives the last refusal, or says that no answer came, when the attempts are used up', async () => {
    const refusing = fakeService(problem(503, 'x'));
    expect((await send(refusing)).response.status).toBe(503);
    expect(refusing.seen).toHaveLength(5);
    const dead = fakeService(broken);
    const failure = await send(dead, {}, { attempts: 3 }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TransportError);
    expect(failure).toMatchObject({
      attempts: 3,
      cause: broken,
      message: 'GET /v1/units: no answer after 3 attempts',
    });
  });

  it('never repeats what may have been done and cannot be repeated', async () => {
    for (const reply of [broken, problem(500, 'x'), problem(502, 'x'), problem(504, 'x')]) {
      const service = fakeService(reply, json({}));
      await send(service, { method: 'POST', body: '{}' }).catch(() => null);
      expect(service.seen).toHaveLength(1);
    }
  });

  it('never sleeps past its time, whatever the service answers', async () => {
    const reply = fc.constantFrom(broken, ...[429, 500, 502, 503, 504].map((status) => problem(status, 'x')));
    const policy = fc.record({
      attempts: fc.integer({ min: 1, max: 12 }),
      totalMs: fc.integer({ min: 0, max: 20_000 }),
      baseMs: fc.integer({ min: 1, max: 5000 }),
      capMs: fc.integer({ min: 1, max: 20_000 }),
    });
    const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    await fc.assert(
      fc.asyncProperty(reply, fc.array(reply), policy, random, async (first, replies, limits, chance) => {
        const service = fakeService(first, ...replies);
        const timing = fakeTiming(chance);
        await send(service, {}, limits, timing).catch(() => null);
        expect(service.seen.length).toBeLessThanOrEqual(limits.attempts);
        expect(timing.slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(limits.totalMs);
      }),
    );
  }, 60_000);

  it('tries again when the body breaks off', async () => {
    const cut = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"items":['));
        controller.error(broken);
      },
    });
    let calls = 0;
    const fetch = async () => (++calls === 1 ? new Response(cut) : json({ ok: true }));
    const { response } = await send({ fetch });
    expect(await response.json()).toEqual({ ok: true });
  });

  it('asks for the token anew at each attempt', async () => {
    const service = fakeService(problem(503, 'x'), json({}));
    let asked = 0;
    await sendWithRetries(call(), {
      fetch: service.fetch,
      policy: DEFAULT_RETRY,
      timing: fakeTiming(),
      authorize: async () => `token-${++asked}`,
    });
    expect(service.seen[1]?.headers.get('authorization')).toBe('Bearer token-2');
  });
});

describe('ending a call', () => {
  it('rejects with the reason of the signal, while waiting', async () => {
    const ending = new AbortController();
    const service = fakeService(problem(503, 'x', {}, { 'retry-after': '30' }));
    const sending = send(
      service,
      { signal: ending.signal },
      {},
      { ...fakeTiming(), sleep: realTiming.sleep },
    );
    setTimeout(() => ending.abort(new Error('enough')), 20);
    await expect(sending).rejects.toThrow('enough');
    expect(service.seen).toHaveLength(1);
  });

  it('rejects with the reason of the signal, while the service thinks', async () => {
    const ending = new AbortController();
    const fetch: typeof globalThis.fetch = (_url, init) =>
      new Promise((_resolve, reject) =>
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
      );
    const sending = send({ fetch }, { signal: ending.signal });
    setTimeout(() => ending.abort(new Error('enough')), 20);
    await expect(sending).rejects.toThrow('enough');
  });

  it('takes an attempt for failed that is not answered in time', async () => {
    let calls = 0;
    const fetch: typeof globalThis.fetch = (_url, init) =>
      ++calls === 2
        ? Promise.resolve(json({ ok: true }))
        : new Promise((_resolve, reject) =>
            init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
          );
    const { response } = await send({ fetch }, {}, { attemptMs: 20 });
    expect(response.status).toBe(200);
  });
});
