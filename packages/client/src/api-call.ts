import createFetchClient from 'openapi-fetch';
import { problemOf } from './problem-error.ts';
import { type SendParts, sendWithRetries } from './retry/send-with-retries.ts';
import type { AnyOptions } from './types.ts';

/** What one answer brought, before it is read as JSON. */
export interface RawAnswer {
  readonly response: Response;
  /** Whole, unless the call was streamed: then the response's body is still unread. */
  readonly text: string;
  readonly bytes: ArrayBuffer;
}

export type HttpMethod = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

export interface CallOptions extends AnyOptions {
  readonly accept?: string;
  readonly isStreamed?: boolean;
}

/** Sends one call. Rejects with a `ProblemError` for what the service refuses. A 304 is an answer. */
export type ApiCall = (method: HttpMethod, path: string, options?: CallOptions) => Promise<RawAnswer>;

/** An operation of no known types: the types are those of the caller's side, in `types.ts`. */
interface AnyOperation {
  parameters: { path?: Record<string, string | number>; query?: Record<string, unknown> };
  requestBody?: { content: { 'application/json': unknown } };
  responses: { 200: { content: { 'application/json': ArrayBuffer } } };
}
type AnyPaths = Record<string, Record<Lowercase<HttpMethod>, AnyOperation>>;

export interface ApiCallParts extends SendParts {
  readonly baseUrl: string;
  readonly language: 'id' | 'en' | undefined;
}

const EMPTY = new ArrayBuffer(0);

/** openapi-fetch writes the URL and the headers; the retries are below it. */
export const createApiCall = (parts: ApiCallParts): ApiCall => {
  const { baseUrl, language } = parts;
  const inner = createFetchClient<AnyPaths>({ baseUrl });

  return async (method, path, options = {}) => {
    const { isStreamed = false, signal } = options;
    let isAfterUnclearAttempt = false;
    const send = async (request: Request): Promise<Response> => {
      const sent = await sendWithRetries(
        {
          name: `${method} ${path}`,
          url: request.url,
          method,
          headers: request.headers,
          body: request.body === null ? null : await request.text(),
          signal: request.signal,
          isStreamed,
        },
        parts,
      );
      isAfterUnclearAttempt = sent.isAfterUnclearAttempt;
      return sent.response;
    };
    const { data, error, response } = await inner.request(lowerCase(method), path, {
      params: { path: { ...options.path }, query: { ...options.query } },
      ...(options.body !== undefined && { body: options.body, bodySerializer: toText }),
      headers: headersOf(method, options, language),
      parseAs: isStreamed ? 'stream' : 'arrayBuffer',
      fetch: send,
      ...(signal !== undefined && { signal }),
    });
    const isRefused = !response.ok && response.status !== 304;
    if (isRefused) {
      const text = typeof error === 'string' ? error : JSON.stringify(error ?? '');
      throw problemOf({
        status: response.status,
        headers: response.headers,
        text,
        method,
        path,
        isAfterUnclearAttempt,
      });
    }
    const bytes = data instanceof ArrayBuffer ? data : EMPTY;
    return { response, bytes, text: new TextDecoder().decode(bytes) };
  };
};

/** Text goes as it is, so that a caller can hand over JSON that it has already. */
const toText = (body: unknown): string => (typeof body === 'string' ? body : JSON.stringify(body));

const LOWER = { GET: 'get', POST: 'post', PATCH: 'patch', PUT: 'put', DELETE: 'delete' } as const;
const lowerCase = (method: HttpMethod): Lowercase<HttpMethod> => LOWER[method];

const headersOf = (
  method: HttpMethod,
  { accept, correlationId, idempotencyKey, ifMatch, headers }: CallOptions,
  language: 'id' | 'en' | undefined,
): Record<string, string> => ({
  accept: accept ?? 'application/json',
  'x-correlation-id': correlationId ?? crypto.randomUUID(),
  ...(language !== undefined && { 'accept-language': language }),
  ...(method === 'POST' && { 'idempotency-key': idempotencyKey ?? crypto.randomUUID() }),
  ...(ifMatch !== undefined && { 'if-match': typeof ifMatch === 'number' ? `"${ifMatch}"` : ifMatch }),
  ...lowerCased(headers),
});

/** One spelling for each name: the caller's own header replaces ours instead of standing beside it. */
const lowerCased = (headers: Readonly<Record<string, string>> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
