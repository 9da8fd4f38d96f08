import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { ApiModel } from '../model/api.ts';
import { localAccount } from '../template/identity.ts';
import type { Match } from './match-route.ts';
import { renderClaims } from './render-claims.ts';
import type { Verdict } from './verify-token.ts';

export interface RequestFacts {
  readonly api: ApiModel;
  readonly match: Match;
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly body: Buffer;
  readonly caller: Extract<Verdict, { ok: true }> | undefined;
  readonly requestId: string;
  readonly now: Date;
}

const textTypes = /^(text\/.*|application\/(json|xml|javascript))$/;

/** HTTP APIs pass only these types as text; everything else, a missing type too, arrives in base64. */
const isText = (headers: IncomingHttpHeaders): boolean =>
  textTypes.test((headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '');

function joinHeaders(headers: NodeJS.Dict<string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => name !== 'cookie')
      .map(([name, values]) => [name, (values ?? []).join(',')]),
  );
}

function joinQuery(query: URLSearchParams): Record<string, string> {
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name).join(',')]));
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return path;
    throw error;
  }
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Common log format: `12/Mar/2026:19:03:58 +0000`. */
function toLogTime(date: Date): string {
  const [, day] = /(\d\d)T/.exec(date.toISOString()) ?? [];
  return `${day}/${months[date.getUTCMonth()]}/${date.getUTCFullYear()}:${date.toISOString().slice(11, 19)} +0000`;
}

const unlessEmpty = <T extends object, K extends string>(key: K, value: T) =>
  Object.keys(value).length === 0 ? {} : { [key]: value };

function requestContext({ api, match, request, url, caller, requestId, now }: RequestFacts) {
  const domainPrefix = api.id;
  return {
    accountId: localAccount,
    apiId: api.id,
    ...(caller === undefined
      ? {}
      : { authorizer: { jwt: { claims: renderClaims(caller.claims), scopes: caller.scopes } } }),
    domainName: request.headers.host ?? url.host,
    domainPrefix,
    http: {
      method: request.method,
      path: decodePath(url.pathname),
      protocol: `HTTP/${request.httpVersion}`,
      sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
      userAgent: request.headers['user-agent'] ?? '',
    },
    requestId,
    routeKey: match.route.key,
    stage: api.stage,
    time: toLogTime(now),
    timeEpoch: now.getTime(),
  };
}

/** The event of payload format 2.0 that an HTTP API sends to a Lambda. */
export function buildEvent(facts: RequestFacts): Record<string, unknown> {
  const { api, match, request, url, body } = facts;
  const asText = isText(request.headers);
  const cookies = (request.headersDistinct['cookie'] ?? []).flatMap((line) => line.split('; '));
  const forwarded = {
    'x-forwarded-for': request.socket.remoteAddress ?? '127.0.0.1',
    'x-forwarded-port': String(request.socket.localPort ?? ''),
    'x-forwarded-proto': 'http',
  };
  return {
    version: '2.0',
    routeKey: match.route.key,
    rawPath: decodePath(url.pathname),
    rawQueryString: url.search.replace(/^\?/, ''),
    ...unlessEmpty('cookies', cookies),
    headers: { ...joinHeaders(request.headersDistinct), ...forwarded },
    ...unlessEmpty('queryStringParameters', joinQuery(url.searchParams)),
    requestContext: requestContext(facts),
    ...unlessEmpty('pathParameters', match.parameters),
    ...(api.stageVariables === undefined ? {} : { stageVariables: api.stageVariables }),
    ...(body.length === 0 ? {} : { body: body.toString(asText ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !asText,
  };
}
