import { type Refusal, refuse } from '@kotak9/contracts';
import type { ApiEvent } from './api-event.ts';

export type Body =
  /** `json` is undefined if the request has no body. */
  { readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly refusal: Refusal };

/** `application/json` and its relatives, e.g. `application/merge-patch+json`. */
const JSON_TYPE = /^\s*application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;

export const readBody = (event: ApiEvent): Body => {
  if (event.body === undefined || event.body === '') return { ok: true, json: undefined };
  if (!JSON_TYPE.test(event.headers['content-type'] ?? '')) {
    return { ok: false, refusal: refuse('request/unsupported-media-type') };
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
