import { createHmac } from 'node:crypto';

export interface WebhookMessage {
  /** Tells a repeated delivery from a new one. */
  readonly id: string;
  readonly sentAt: Date;
  readonly body: string;
}

const PREFIX = 'whsec_';

const keyOf = (secret: string): Buffer => Buffer.from(secret.slice(PREFIX.length), 'base64');

/** The headers of Standard Webhooks: one signature for each secret that is valid at the moment. */
export const signWebhook = (
  { id, sentAt, body }: WebhookMessage,
  secrets: readonly string[],
): Readonly<Record<string, string>> => {
  const timestamp = String(Math.floor(sentAt.getTime() / 1000));
  const signatures = secrets.map(
    (secret) =>
      `v1,${createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest('base64')}`,
  );
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
};
