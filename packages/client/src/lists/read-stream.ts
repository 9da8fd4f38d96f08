import type { ApiCall } from '../api-call.ts';
import { parseJson } from '../read-answer.ts';
import { TransportError } from '../retry/transport-error.ts';
import type { AnyOptions } from '../types.ts';

const NDJSON = 'application/x-ndjson';

/**
 * The rows of a list as the service streams them, a line each. An answer that was too large for one call says where
 * it goes on (`Link: …; rel="next"`); that is followed.
 */
export async function* streamRows<Row>(
  call: ApiCall,
  path: string,
  options: AnyOptions = {},
): AsyncGenerator<Row, void> {
  let cursor: string | null = null;
  do {
    const query = { ...options.query, ...(cursor !== null && { cursor }) };
    const { response } = await call('GET', path, { ...options, query, accept: NDJSON, isStreamed: true });
    const type = response.headers.get('content-type') ?? '';
    if (!type.startsWith(NDJSON))
      throw new TypeError(`GET ${path} answers ${type || 'nothing'}, not ${NDJSON}: use list()`);
    for await (const line of linesOf(response, `GET ${path}`, options.signal)) yield parseJson<Row>(line);
    cursor = nextCursor(response.headers.get('link'));
  } while (cursor !== null);
}

async function* linesOf(
  { body }: Response,
  name: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<string, void> {
  if (body === null) return;
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  let isOpen = true;
  try {
    while (isOpen) {
      // what reading throws ends the stream by itself
      isOpen = false;
      const { done, value } = await readChunk(reader, name, signal);
      isOpen = !done;
      rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
      const lines = rest.split('\n');
      rest = done ? '' : (lines.pop() ?? '');
      for (const line of lines) if (line.trim() !== '') yield line;
    }
  } finally {
    // whoever stops early does not want the rest to arrive
    if (isOpen) await reader.cancel();
  }
}

const readChunk = async (
  reader: ReadableStreamDefaultReader<Uint8Array>,
  name: string,
  signal: AbortSignal | undefined,
) => {
  try {
    return await reader.read();
  } catch (failure) {
    signal?.throwIfAborted();
    throw new TransportError(name, 1, failure);
  }
};

/** The cursor in a `Link` header. Only it is taken over: the path and the host stay those that the caller named. */
export const nextCursor = (link: string | null): string | null => {
  for (const [, target = '', params = ''] of (link ?? '').matchAll(/<([^>]*)>([^,]*)/g)) {
    if (!/;\s*rel="?next"?/i.test(params)) continue;
    return new URL(target, 'https://any.invalid').searchParams.get('cursor');
  }
  return null;
};
