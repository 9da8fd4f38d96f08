import type { RawAnswer } from './api-call.ts';
import type { Answer } from './types.ts';

/**
 * Reads JSON as the type that the contract gives it. The service checks its answers against that contract in its own
 * tests; to check them again here would put every schema into every browser.
 */
export const parseJson = <T>(text: string): T => JSON.parse(text);

export const readJson = <T>({ text }: RawAnswer): T => parseJson(text === '' ? 'null' : text);

export const readAnswer = <T>(raw: RawAnswer): Answer<T> => {
  const { status, headers } = raw.response;
  return {
    data: readJson(raw),
    status,
    etag: headers.get('etag'),
    location: headers.get('location'),
    correlationId: headers.get('x-correlation-id'),
    headers,
  };
};
