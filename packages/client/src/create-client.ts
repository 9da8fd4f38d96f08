import { createApiCall, type HttpMethod } from './api-call.ts';
import type { Client } from './client.ts';
import { downloadFile } from './download-file.ts';
import { createImports } from './imports/imports.ts';
import { readEventPages, readEvents } from './lists/read-events.ts';
import { readPages, readRows } from './lists/read-list.ts';
import { streamRows } from './lists/read-stream.ts';
import { readAnswer } from './read-answer.ts';
import { DEFAULT_RETRY, type RetryPolicy } from './retry/retry-policy.ts';
import type { SendParts } from './retry/send-with-retries.ts';
import { realTiming, type Timing } from './retry/timing.ts';
import type { Answer, AnyOptions } from './types.ts';

export interface ClientSettings {
  /** E.g. `http://127.0.0.1:9009`: what comes before `/v1`. */
  readonly baseUrl: string;
  /** A token, or what gives one before each attempt. Left out: open routes only. */
  readonly token?: string | (() => Promise<string>);
  readonly fetch?: typeof globalThis.fetch;
  /** Language of the texts of refusals. Left out: the service's own choice, Indonesian. */
  readonly language?: 'id' | 'en';
  /** What differs from `DEFAULT_RETRY`. */
  readonly retry?: Partial<RetryPolicy>;
  /** For tests. */
  readonly timing?: Timing;
}

/** A client of the API. It holds no state but what its token source holds. */
export const createClient = (settings: ClientSettings): Client => {
  const { baseUrl, token = null, fetch = globalThis.fetch, language, retry, timing = realTiming } = settings;
  const parts: SendParts = {
    fetch,
    policy: { ...DEFAULT_RETRY, ...retry },
    timing,
    authorize: async () => (typeof token === 'function' ? token() : token),
  };
  const call = createApiCall({ ...parts, baseUrl, language });
  const send = async <T>(method: HttpMethod, path: string, options?: AnyOptions): Promise<Answer<T>> =>
    readAnswer(await call(method, path, options));

  const basic: Pick<Client, 'get' | 'post'> = {
    get: (path, ...[options]) => send('GET', path, options),
    post: (path, ...[options]) => send('POST', path, options),
  };
  return {
    ...basic,
    patch: (path, ...[options]) => send('PATCH', path, options),
    put: (path, ...[options]) => send('PUT', path, options),
    delete: (path, ...[options]) => send('DELETE', path, options),
    getIfChanged: async (path, etag, ...[options]) => {
      const headers = { ...options?.headers, 'if-none-match': etag };
      const raw = await call('GET', path, { ...options, headers });
      return raw.response.status === 304 ? null : readAnswer(raw);
    },
    list: (path, ...[options]) => readRows(call, path, options),
    pages: (path, ...[options]) => readPages(call, path, options),
    stream: (path, ...[options]) => streamRows(call, path, options),
    events: (options) => readEvents(call, options),
    eventPages: (options) => readEventPages(call, options),
    imports: createImports(basic, parts),
    download: (path, options) => downloadFile(call, path, options),
    request: (method, path, options) => send(method, path, options),
  };
};
