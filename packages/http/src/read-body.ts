import { type Refusal, refuse } from '@kotak9/contracts';
import type { ApiEvent } from './api-event.ts';

export type Body =
  /** `json` is undefined if the request has no body. */
  { readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly refusal: Refusal };

const mediaTypeOf = (header = ''): string => header.replace(/;.*$/s, '').trim().toLowerCase();

/** The body as JSON, if it comes as one of the media types that the operation takes. */
export const readBody = (event: ApiEvent, types: readonly string[]): Body => {
  if (event.body === undefined || event.body === '') return { ok: true, json: undefined };
  if (!types.includes(mediaTypeOf(event.headers['content-type']))) {
    return { ok: false, refusal: refuse('request/unsupported-media-type', { types: types.join(', ') }) };
  }
  try {
    return { ok: true, json: JSON.parse(textOf(event.body, event.isBase64Encoded)) };
  } catch (error) {
    // SyntaxError: not JSON; TypeError: not UTF-8.
    if (!(error instanceof SyntaxError || error instanceof TypeError)) throw error;
    return { ok: false, refusal: refuse('request/not-json') };
  }
};

const textOf = (body: string, isBase64Encoded: boolean): string =>
  isBase64Encoded ? new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(body, 'base64')) : body;
