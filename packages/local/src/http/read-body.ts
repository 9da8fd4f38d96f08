import type { IncomingMessage } from 'node:http';

/** Reads a request's body; undefined when it is larger than `most` bytes. The rest of a too large one is drained. */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size <= most) parts.push(part);
  }
  return size > most ? undefined : Buffer.concat(parts);
}
