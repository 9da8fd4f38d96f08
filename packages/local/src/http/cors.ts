import type { IncomingMessage } from 'node:http';
import type { CorsModel } from '../model/api.ts';
import type { Answer } from './answer.ts';

function covers(patterns: readonly string[], origin: string): boolean {
  return patterns.some((pattern) => {
    if (pattern === '*' || pattern === origin) return true;
    return pattern.endsWith('://*') && origin.startsWith(pattern.slice(0, -1));
  });
}

function allowOrigin(cors: CorsModel, origin: string): Record<string, string> {
  const anyone = cors.origins.includes('*') && !cors.credentials;
  return {
    'access-control-allow-origin': anyone ? '*' : origin,
    ...(anyone ? {} : { vary: 'origin' }),
    ...(cors.credentials ? { 'access-control-allow-credentials': 'true' } : {}),
  };
}

export const isPreflight = (request: IncomingMessage): boolean =>
  request.method === 'OPTIONS' &&
  request.headers.origin !== undefined &&
  request.headers['access-control-request-method'] !== undefined;

/** The answer to a preflight; API Gateway gives it itself, without authorizer and without function. */
export function answerPreflight(cors: CorsModel, origin: string): Answer {
  if (!covers(cors.origins, origin)) return { status: 204, headers: {}, body: '' };
  return {
    status: 204,
    headers: {
      ...allowOrigin(cors, origin),
      'access-control-allow-methods': cors.methods.join(','),
      'access-control-allow-headers': cors.headers.join(','),
      ...(cors.maxAgeSeconds === undefined ? {} : { 'access-control-max-age': String(cors.maxAgeSeconds) }),
    },
    body: '',
  };
}

/** Puts the template's CORS headers on an answer. They replace those of the function, as API Gateway does. */
export function withCors(answer: Answer, cors: CorsModel | undefined, origin: string | undefined): Answer {
  if (cors === undefined) return answer;
  const own = Object.entries(answer.headers).filter(([name]) => !name.startsWith('access-control-'));
  if (origin === undefined || !covers(cors.origins, origin))
    return { ...answer, headers: Object.fromEntries(own) };
  const exposed =
    cors.exposed.length === 0 ? {} : { 'access-control-expose-headers': cors.exposed.join(',') };
  return { ...answer, headers: { ...Object.fromEntries(own), ...allowOrigin(cors, origin), ...exposed } };
}
