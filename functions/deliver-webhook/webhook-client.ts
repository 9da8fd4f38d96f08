import { type LookupOptions, lookup as lookupName } from 'node:dns';
import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { type Answered, failed } from './answered.ts';
import { readAnswer } from './read-answer.ts';

export interface WebhookRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends one webhook. What a subscriber or the way to it does wrong is an answer, never an exception. */
export type PostWebhook = (request: WebhookRequest) => Promise<Answered>;

/** What `dns.lookup` gives for all addresses of a name. */
export type Resolve = (
  name: string,
  options: LookupOptions & { readonly all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: { address: string; family: number }[]) => void,
) => void;

export interface WebhookClientOptions {
  /** Whether a connection may be made to an address. */
  readonly allows: (address: string) => boolean;
  readonly resolve?: Resolve;
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 10_000;
/** Nothing in an answer but its status is of use; what is longer is not read to its end. */
const MOST_READ_BYTES = 64 * 1024;
/** As many as are delivered to one subscriber at a time. */
const SOCKETS_PER_HOST = 16;

const NOT_ALLOWED = 'ADDRESS_NOT_ALLOWED';

class AddressNotAllowed extends Error {
  readonly code = NOT_ALLOWED;
  constructor() {
    super('The address is not one that webhooks may reach');
    this.name = 'AddressNotAllowed';
  }
}

/**
 * Resolves a name for a connection that is about to be made, and refuses it if any of its addresses is closed: the
 * socket connects to what was checked here, so that a name which resolves differently the next time does not help.
 */
const guarded =
  ({ allows, resolve = lookupName }: WebhookClientOptions): LookupFunction =>
  (name, options, done) =>
    resolve(name, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return done(error, '');
      const [first] = addresses;
      if (first === undefined || !addresses.every(({ address }) => allows(address))) {
        return done(new AddressNotAllowed(), '');
      }
      return options.all === true ? done(null, addresses) : done(null, first.address, first.family);
    });

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const faultOf = (error: unknown): Answered => {
  const code = codeOf(error);
  if (code === NOT_ALLOWED) return failed('address-not-public');
  if (code === 'ABORT_ERR' || code === 'ETIMEDOUT') return failed('timed-out');
  return failed(code === 'ENOTFOUND' || code === 'EAI_AGAIN' ? 'not-resolved' : 'connection-failed');
};

/** Reads what there is, so that the connection can be used again, but not without an end. */
const drain = (response: IncomingMessage): void => {
  let read = 0;
  response.on('data', (chunk: Buffer) => {
    read += chunk.length;
    if (read > MOST_READ_BYTES) response.destroy();
  });
  // the status is known, and nothing depends on how the body ends
  response.on('error', () => undefined);
};

/** Kept connections may be closed by the other side just when they are used again. */
class StaleConnection extends Error {
  override readonly name = 'StaleConnection';
}

export const createWebhookClient = (options: WebhookClientOptions): PostWebhook => {
  const { allows, timeoutMs = TIMEOUT_MS } = options;
  const kept = { keepAlive: true, maxSockets: SOCKETS_PER_HOST, lookup: guarded(options) };
  const agents = { 'http:': new HttpAgent(kept), 'https:': new HttpsAgent(kept) };

  const send = (url: URL, { headers, body }: WebhookRequest, signal: AbortSignal): Promise<Answered> =>
    new Promise((answer, fail) => {
      const isPlain = url.protocol === 'http:';
      const request = (isPlain ? requestHttp : requestHttps)(url, {
        method: 'POST',
        agent: isPlain ? agents['http:'] : agents['https:'],
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        signal,
      });
      request.on('response', (response) => {
        drain(response);
        answer(readAnswer(response.statusCode ?? 0, response.headers['retry-after'], new Date()));
      });
      request.on('error', (error) => {
        if (request.reusedSocket && codeOf(error) === 'ECONNRESET') fail(new StaleConnection());
        else answer(faultOf(error));
      });
      request.end(body);
    });

  return async (request) => {
    const url = new URL(request.url);
    const host = url.hostname.replace(/^\[|\]$/g, '');
    // an address is connected to without being looked up
    if (isIP(host) !== 0 && !allows(host)) return failed('address-not-public');
    const signal = AbortSignal.timeout(timeoutMs);
    for (;;) {
      try {
        return await send(url, request, signal);
      } catch (error) {
        // another kept connection may be just as stale, until there is none left
        if (!(error instanceof StaleConnection)) throw error;
      }
    }
  };
};
