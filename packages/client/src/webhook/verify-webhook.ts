import { bytesOfBase64, fits, hmacKeyOf } from './hmac-key.ts';

/** Why a delivery is not taken. */
export type WebhookRefusal =
  | 'header-missing'
  | 'timestamp-malformed'
  | 'timestamp-too-old'
  | 'timestamp-too-new'
  | 'secret-malformed'
  | 'signature-unknown-version'
  | 'signature-mismatch'
  | 'body-not-json';

export type VerifiedWebhook =
  | {
      readonly ok: true;
      /** The same at every repetition of a delivery: remember it to tell duplicates. */
      readonly id: string;
      readonly sentAt: Date;
      /** The body: a CloudEvent in structured mode. */
      readonly event: unknown;
    }
  | { readonly ok: false; readonly reason: WebhookRefusal };

export interface WebhookDelivery {
  /** `whsec_…`; while a secret is changed, both. */
  readonly secret: string | readonly string[];
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The body as it arrived, byte for byte: not parsed and written again. */
  readonly body: string | Uint8Array;
  readonly now?: Date;
  /** How far the sender's clock may be off, and how long a delivery may be on its way. 300 unless given. */
  readonly toleranceSeconds?: number;
}

const refuse = (reason: WebhookRefusal): VerifiedWebhook => ({ ok: false, reason });

/**
 * Checks a delivery by Standard Webhooks: HMAC-SHA256 over `id.timestamp.body`. Any of the signatures may fit any of
 * the secrets, which is how a secret is changed without a gap. Runs in Node, browsers and workers.
 */
export const verifyWebhook = async (delivery: WebhookDelivery): Promise<VerifiedWebhook> => {
  const { secret, headers, body, now = new Date(), toleranceSeconds = 300 } = delivery;
  const id = headerOf(headers, 'webhook-id');
  const timestamp = headerOf(headers, 'webhook-timestamp');
  const signatures = headerOf(headers, 'webhook-signature');
  if (!id || !timestamp || !signatures) return refuse('header-missing');
  if (!/^[0-9]{1,12}$/.test(timestamp)) return refuse('timestamp-malformed');

  const age = now.getTime() / 1000 - Number(timestamp);
  if (age > toleranceSeconds) return refuse('timestamp-too-old');
  if (age < -toleranceSeconds) return refuse('timestamp-too-new');

  const known = signatures.split(' ').filter((one) => one.startsWith('v1,'));
  if (known.length === 0) return refuse('signature-unknown-version');
  const secrets = [secret].flat();
  const keys = (await Promise.all(secrets.map(hmacKeyOf))).filter((key) => key !== null);
  if (keys.length === 0 || keys.length < secrets.length) return refuse('secret-malformed');

  const content = signedContent(id, timestamp, body);
  const offered = known.map((one) => bytesOfBase64(one.slice('v1,'.length))).filter((one) => one !== null);
  // all pairs, always: how long it takes says nothing of which one fits
  const checks = keys.flatMap((key) => offered.map((signature) => fits(key, signature, content)));
  if (!(await Promise.all(checks)).includes(true)) return refuse('signature-mismatch');

  const event = parseJson(body);
  if (event === undefined) return refuse('body-not-json');
  return { ok: true, id, sentAt: new Date(Number(timestamp) * 1000), event };
};

const headerOf = (headers: WebhookDelivery['headers'], name: string): string | undefined => {
  if (headers instanceof Headers) return headers.get(name) ?? undefined;
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return typeof found === 'string' ? found : found?.join(' ');
};

const signedContent = (id: string, timestamp: string, body: string | Uint8Array): Uint8Array<ArrayBuffer> => {
  const start = new TextEncoder().encode(`${id}.${timestamp}.`);
  const rest = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const content = new Uint8Array(start.length + rest.length);
  content.set(start);
  content.set(rest, start.length);
  return content;
};

/** Undefined: no JSON, which is no event, whoever signed it. */
const parseJson = (body: string | Uint8Array): unknown => {
  try {
    return JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
};
