import type { IncomingMessage, ServerResponse } from 'node:http';
import { send } from '../http/answer.ts';
import { answerPreflight, isPreflight, withCors } from '../http/cors.ts';
import type { CorsModel } from '../model/api.ts';

/**
 * Opens an answer to the pages that the bucket's CORS rule names. Answers true when that was all that was asked: a
 * browser asks before it sends, and without a signature.
 */
export function openToPages(request: IncomingMessage, response: ServerResponse, cors: CorsModel): boolean {
  const { origin } = request.headers;
  if (origin === undefined) return false;
  if (isPreflight(request)) {
    send(response, answerPreflight(cors, origin), false);
    return true;
  }
  const { headers } = withCors({ status: 200, headers: {}, body: '' }, cors, origin);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, `${value}`);
  return false;
}
