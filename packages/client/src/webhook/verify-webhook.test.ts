import { createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyWebhook } from './verify-webhook.ts';

/** Published with Standard Webhooks. */
const VECTOR = {
  secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  timestamp: 1_614_265_330,
  body: '{"test": 2432232314}',
  signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
};

const at = (seconds: number): Date => new Date(seconds * 1000);
const secretOf = (key: Uint8Array): string => `whsec_${Buffer.from(key).toString('base64')}`;

/** Signs by Node's own HMAC, so that the check is not held against itself. */
const sign = (secret: string, id: string, timestamp: number, body: string): string =>
  `v1,${createHmac('sha256', Buffer.from(secret.slice(6), 'base64'))
    .update(`${id}.${timestamp}.${body}`)
    .digest('base64')}`;

const delivery = (more: Readonly<Record<string, string>> = {}) => ({
  secret: VECTOR.secret,
  headers: {
    'webhook-id': VECTOR.id,
    'webhook-timestamp': String(VECTOR.timestamp),
    'webhook-signature': VECTOR.signature,
    ...more,
  },
  body: VECTOR.body,
  now: at(VECTOR.timestamp),
});

describe('verifyWebhook', () => {
  it('takes the published example', async () => {
    expect(await verifyWebhook(delivery())).toEqual({
      ok: true,
      id: VECTOR.id,
      sentAt: at(VECTOR.timestamp),
      event: { test: 2432232314 },
    });
  });

  it('takes headers in any form and the body as bytes', async () => {
    const { headers, ...rest } = delivery();
    const body = new TextEncoder().encode(VECTOR.body);
    expect(await verifyWebhook({ ...rest, headers: new Headers(headers), body })).toMatchObject({ ok: true });
    const shouted = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name.toUpperCase(), [value]]),
    );
    expect(await verifyWebhook({ ...rest, headers: shouted })).toMatchObject({ ok: true });
    expect(await verifyWebhook({ ...delivery(), secret: VECTOR.secret.slice(6) })).toMatchObject({
      ok: true,
    });
  });

  it.each([
    ['header-missing', { headers: { 'webhook-id': '' } }],
    ['header-missing', { headers: { 'webhook-timestamp': '' } }],
    ['header-missing', { headers: { 'webhook-signature': '' } }],
    ['timestamp-malformed', { headers: { 'webhook-timestamp': '2021-02-25T15:02:10Z' } }],
    ['timestamp-malformed', { headers: { 'webhook-timestamp': '-5' } }],
    ['timestamp-too-old', { now: at(VECTOR.timestamp + 301) }],
    ['timestamp-too-new', { now: at(VECTOR.timestamp - 301) }],
    ['timestamp-too-old', { now: at(VECTOR.timestamp + 11), toleranceSeconds: 10 }],
    ['signature-unknown-version', { headers: { 'webhook-signature': 'v1a,AAAA v2,BBBB' } }],
    ['signature-mismatch', { headers: { 'webhook-signature': 'v1,AAAA' } }],
    ['signature-mismatch', { headers: { 'webhook-signature': 'v1,not base64' } }],
    ['signature-mismatch', { headers: { 'webhook-id': 'msg_other' } }],
    ['signature-mismatch', { headers: { 'webhook-timestamp': String(VECTOR.timestamp + 1) } }],
    ['signature-mismatch', { body: `${VECTOR.body} ` }],
    ['secret-malformed', { secret: 'whsec_???' }],
    ['secret-malformed', { secret: [VECTOR.secret, ''] }],
    ['secret-malformed', { secret: [] }],
  ])(
    'refuses as %s',
    async (reason, { headers, ...more }: Record<string, unknown> & { headers?: object }) => {
      const base = delivery();
      const changed = { ...base, headers: { ...base.headers, ...headers }, ...more };
      expect(await verifyWebhook(changed)).toEqual({ ok: false, reason });
    },
  );

  it('takes the edges of the tolerance', async () => {
    for (const seconds of [-300, 300])
      expect(await verifyWebhook({ ...delivery(), now: at(VECTOR.timestamp + seconds) })).toMatchObject({
        ok: true,
      });
  });

  it('refuses what is signed but no JSON', async () => {
    const signature = sign(VECTOR.secret, VECTOR.id, VECTOR.timestamp, 'hello');
    expect(await verifyWebhook({ ...delivery({ 'webhook-signature': signature }), body: 'hello' })).toEqual({
      ok: false,
      reason: 'body-not-json',
    });
  });

  const key = fc.uint8Array({ minLength: 24, maxLength: 64 });

  it('takes whatever one of its secrets signed, at any place among other signatures', async () => {
    await fc.assert(
      fc.asyncProperty(
        key,
        key,
        fc.json(),
        fc.boolean(),
        fc.boolean(),
        async (one, other, body, swap, both) => {
          const secrets = [secretOf(one), secretOf(other)];
          const good = sign(secrets[0] ?? '', 'm1', 1000, body);
          const foreign = sign(secretOf(new Uint8Array(32)), 'm1', 1000, body);
          const signatures = swap ? [good, foreign] : [foreign, good];
          const checked = await verifyWebhook({
            secret: both ? secrets : (secrets[0] ?? ''),
            headers: {
              'webhook-id': 'm1',
              'webhook-timestamp': '1000',
              'webhook-signature': signatures.join(' '),
            },
            body,
            now: at(1000),
          });
          expect(checked).toMatchObject({ ok: true, id: 'm1' });
        },
      ),
    );
  }, 60_000);

  it('refuses the body after any one change of a byte', async () => {
    const bytes = new TextEncoder().encode(VECTOR.body);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (place, change) => {
        const body = bytes.map((byte, n) => (n === place ? byte ^ change : byte));
        expect(await verifyWebhook({ ...delivery(), body })).toEqual({
          ok: false,
          reason: 'signature-mismatch',
        });
      }),
    );
  }, 60_000);
});
