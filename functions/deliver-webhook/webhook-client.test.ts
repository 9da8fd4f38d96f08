import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { createWebhookClient, type Resolve } from './webhook-client.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const serve = async (listener: RequestListener): Promise<number> => {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address: AddressInfo | string | null = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('It listens on a port');
  return address.port;
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

/** Names resolve to what the test says; the n-th call may give another answer than the one before. */
const resolvingTo = (...answers: readonly (readonly string[])[]) => {
  const asked: string[] = [];
  const resolve: Resolve = (name, _options, done) => {
    const addresses = answers[Math.min(asked.length, answers.length - 1)] ?? [];
    asked.push(name);
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
  return { asked, resolve };
};

const isLoopback = (address: string) => address === '127.0.0.1';
const anywhere = createWebhookClient({ allows: () => true, timeoutMs: 400 });
const at = (port: number, host = '127.0.0.1') => ({
  url: `http://${host}:${port}/events?key=1`,
  headers: { 'content-type': 'application/cloudevents+json', 'webhook-id': 'e-1' },
  body: '{"id":"e-1"}',
});

describe('a webhook', () => {
  it('is a POST of the body with its headers, answered by 2xx', async () => {
    let seen: object = {};
    const port = await serve(async (request, response) => {
      const { method, url, headers } = request;
      seen = {
        method,
        url,
        type: headers['content-type'],
        id: headers['webhook-id'],
        body: await bodyOf(request),
      };
      response.writeHead(202).end('thanks');
    });
    expect(await anywhere(at(port))).toEqual({ ok: true, status: 202 });
    expect(seen).toEqual({
      method: 'POST',
      url: '/events?key=1',
      type: 'application/cloudevents+json',
      id: 'e-1',
      body: '{"id":"e-1"}',
    });
  });

  it.each([
    [500, 'not-accepted'],
    [404, 'not-accepted'],
    [410, 'gone'],
    [429, 'asked-to-wait'],
    [503, 'asked-to-wait'],
  ])('answered by %i is refused: %s', async (status, fault) => {
    const port = await serve((_request, response) => response.writeHead(status).end());
    expect(await anywhere(at(port))).toEqual({ ok: false, fault, status, askedSeconds: null });
  });

  it('is told how long to wait', async () => {
    const port = await serve((_request, response) => response.writeHead(429, { 'retry-after': '17' }).end());
    expect(await anywhere(at(port))).toMatchObject({ fault: 'asked-to-wait', askedSeconds: 17 });
  });

  it('does not follow redirects', async () => {
    let followed = 0;
    const target = await serve((_request, response) => {
      followed++;
      response.end();
    });
    const port = await serve((_request, response) =>
      response.writeHead(307, { location: `http://127.0.0.1:${target}/` }).end(),
    );
    expect(await anywhere(at(port))).toMatchObject({ ok: false, fault: 'redirected', status: 307 });
    expect(followed).toBe(0);
  });

  it('gives up on one that does not answer in time, and waits for one that is just slow', async () => {
    const hanging = await serve(() => undefined);
    const started = performance.now();
    expect(await anywhere(at(hanging))).toMatchObject({ ok: false, fault: 'timed-out', status: null });
    expect(performance.now() - started).toBeLessThan(1500);
    const slow = await serve(async (_request, response) => {
      await sleep(250);
      response.end();
    });
    expect(await anywhere(at(slow))).toMatchObject({ ok: true });
  });

  it('fails where the connection is closed or refused', async () => {
    const closing = await serve((request) => request.socket.destroy());
    expect(await anywhere(at(closing))).toMatchObject({ ok: false, fault: 'connection-failed' });
    expect(await anywhere(at(1))).toMatchObject({ ok: false, fault: 'connection-failed' });
  });

  it('is answered by the status though the body has no end', async () => {
    let sent = 0;
    const port = await serve((_request, response) => {
      response.writeHead(200);
      const timer = setInterval(() => {
        sent += 10_000;
        response.write('x'.repeat(10_000));
      }, 1);
      response.on('close', () => clearInterval(timer));
    });
    expect(await anywhere(at(port))).toEqual({ ok: true, status: 200 });
    await sleep(300);
    const before = sent;
    await sleep(100);
    expect(sent).toBe(before);
  });

  it('uses a connection again, and another one where that was closed meanwhile', async () => {
    const ports = new Set<number | undefined>();
    const port = await serve((request, response) => {
      ports.add(request.socket.remotePort);
      response.end();
    });
    for (let n = 0; n < 3; n++) {
      expect(await anywhere(at(port))).toMatchObject({ ok: true });
      await sleep(10);
    }
    expect(ports.size).toBe(1);
    const [server] = servers.slice(-1);
    server?.closeAllConnections();
    expect(await anywhere(at(port))).toMatchObject({ ok: true });
    expect(ports.size).toBe(2);
  });
});

describe('an address that is not allowed', () => {
  it('is not connected to by name', async () => {
    let reached = 0;
    const port = await serve((_request, response) => {
      reached++;
      response.end();
    });
    const { resolve, asked } = resolvingTo(['127.0.0.1']);
    const post = createWebhookClient({ allows: () => false, resolve });
    expect(await post(at(port, 'subscriber.go.id'))).toMatchObject({ fault: 'address-not-public' });
    expect([asked, reached]).toEqual([['subscriber.go.id'], 0]);
  });

  it('is not connected to as it is, which asks no name service', async () => {
    const { resolve, asked } = resolvingTo();
    const post = createWebhookClient({ allows: isLoopback, resolve });
    for (const host of ['127.0.0.2', '[::1]', '[::ffff:127.0.0.1]', '0x7f000002', '169.254.169.254'])
      expect(await post(at(9, host)), host).toMatchObject({ fault: 'address-not-public' });
    expect(asked).toEqual([]);
  });

  it('closes a name that also has one that is', async () => {
    const { resolve } = resolvingTo(['127.0.0.1', '127.0.0.2']);
    const port = await serve((_request, response) => response.end());
    const post = createWebhookClient({ allows: isLoopback, resolve });
    expect(await post(at(port, 'both.go.id'))).toMatchObject({ fault: 'address-not-public' });
  });

  it('is noticed when a name comes to resolve to it: it is looked at for each connection', async () => {
    const port = await serve((_request, response) => response.setHeader('connection', 'close').end());
    const { resolve, asked } = resolvingTo(['127.0.0.1'], ['127.0.0.2']);
    const post = createWebhookClient({ allows: isLoopback, resolve });
    expect(await post(at(port, 'rebinding.go.id'))).toMatchObject({ ok: true });
    expect(await post(at(port, 'rebinding.go.id'))).toMatchObject({ fault: 'address-not-public' });
    expect(asked).toHaveLength(2);
  });

  it('is none that a name has that does not resolve', async () => {
    const resolve: Resolve = (_name, _options, done) =>
      done(Object.assign(new Error('none'), { code: 'ENOTFOUND' }), []);
    const post = createWebhookClient({ allows: () => true, resolve });
    expect(await post(at(9, 'nowhere.go.id'))).toMatchObject({ fault: 'not-resolved' });
  });
});
