import { createServer, type IncomingMessage, type Server } from 'node:http';
import { verifyWebhook } from '@kotak9/client';
import { ReceivedEvent } from './received-events.ts';

/** More than any event of the service has. */
const LARGEST_BODY = 256 * 1024;

const readBody = async (request: IncomingMessage): Promise<Buffer | null> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > LARGEST_BODY) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
};

interface Verdict {
  readonly status: number;
  readonly text: string;
}

/**
 * A server for webhooks. It answers 204 only for what `take` has kept for good: anything else is delivered again. A
 * duplicate gets 204 as well, or it would come for ever.
 */
export const receiveWebhooks = (
  secret: string,
  toleranceSeconds: number,
  take: (event: ReceivedEvent) => void,
): Server => {
  const judge = async (request: IncomingMessage): Promise<Verdict> => {
    if (request.method !== 'POST') return { status: 405, text: 'only POST' };
    const body = await readBody(request);
    if (body === null) return { status: 413, text: 'too large' };
    const verified = await verifyWebhook({ secret, headers: request.headers, body, toleranceSeconds });
    if (!verified.ok) return { status: 401, text: verified.reason };
    const event = ReceivedEvent.safeParse(verified.event);
    if (!event.success) return { status: 400, text: 'no event of ours' };
    take(event.data);
    return { status: 204, text: '' };
  };
  return createServer((request, response) => {
    judge(request).then(
      ({ status, text }) => response.writeHead(status).end(text),
      (error: unknown) => {
        console.error(error);
        response.writeHead(500).end();
      },
    );
  });
};
