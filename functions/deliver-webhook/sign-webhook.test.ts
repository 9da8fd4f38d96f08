import { describe, expect, it } from 'vitest';
import { signWebhook } from './sign-webhook.ts';

describe('signWebhook', () => {
  it('signs the published example of Standard Webhooks as published', () => {
    const message = {
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      sentAt: new Date(1_614_265_330_999),
      body: '{"test": 2432232314}',
    };
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    const signature = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=';
    const headers = { 'webhook-id': message.id, 'webhook-timestamp': '1614265330' };
    expect(signWebhook(message, [secret])).toEqual({ ...headers, 'webhook-signature': signature });
    expect(signWebhook(message, [secret, secret])).toEqual({
      ...headers,
      'webhook-signature': `${signature} ${signature}`,
    });
  });
});
