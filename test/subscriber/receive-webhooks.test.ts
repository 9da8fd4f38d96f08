import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { receiveWebhooks } from './receive-webhooks.ts';

const key = Buffer.from('a key of the subscription, 32 b.');
const taken: string[] = [];
let server: Server;
let url: string;

beforeAll(async () => {
  server = receiveWebhooks(`whsec_${key.toString('base64')}`, 300, ({ id }) => {
    if (id === 'disk-full') throw new Error('no space left');
    taken.push(id);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port to send to');
  url = `http://127.0.0.1:${address.port}/`;
});
afterAll(() => server.close());

const event = (id: string) => ({
  id,
  type: 'vacancy.opened.v1',
  subject: 'vacancy/vac-1',
  sequence: 1,
  time: '2026-03-02T01:15:00.000Z',
  data: {},
});

const deliver = async (id: string, content: unknown, sentWith: Buffer = key): Promise<number> => {
  const body = JSON.stringify(content);
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', sentWith).update(`${id}.${timestamp}.${body}`).digest('base64');
  const { status } = await fetch(url, {
    method: 'POST',
    body,
    headers: {
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${signature}`,
    },
  });
  return status;
};

describe('the example subscriber', () => {
  it('answers for what it has kept', async () => {
    expect(await deliver('e-1', event('e-1'))).toBe(204);
    expect(taken).toEqual(['e-1']);
  });

  it('answers for nothing that it could not keep, so that it comes again', async () => {
    expect(await deliver('disk-full', event('disk-full'))).toBe(500);
  });

  it('takes nothing that is not signed with its secret, is no event, or is too long', async () => {
    expect(await deliver('e-2', event('e-2'), Buffer.from('another'))).toBe(401);
    expect(await deliver('e-3', { hello: 'world' })).toBe(400);
    expect(await deliver('e-4', { ...event('e-4'), data: { long: 'x'.repeat(300_000) } })).toBe(413);
    expect((await fetch(url)).status).toBe(405);
    expect(taken).toEqual(['e-1']);
  });
});
