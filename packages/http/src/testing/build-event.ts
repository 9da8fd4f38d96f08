import { type Role, routeKeyOf, SCOPES } from '@kotak9/contracts';
import type { ApiEvent } from '../api-event.ts';
import { matchOperation } from './match-operation.ts';

export interface TestCall {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** With its query, e.g. `/v1/asn?unit=bkpsdm`. */
  readonly path: string;
  /** Sent as JSON; a string is sent as it is. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Groups of the token; `agency-client`: that of a system. Left out: no token at all. */
  readonly role?: Role | readonly string[];
  /** `custom:agency`, by default `kota-jayapura`; null: a token without it. */
  readonly agency?: string | null;
  /** `custom:nip` */
  readonly nip?: string;
  /** Of a system that calls as `agency-client`. */
  readonly clientId?: string;
  /** Replaces every claim. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly isBase64Encoded?: boolean;
}

/** A payload 2.0 event as the HTTP API sends it for the route of the contract that `path` belongs to. */
export const buildEvent = (call: TestCall): ApiEvent => {
  const url = new URL(call.path, 'https://api.test');
  const { operation, pathParameters } = matchOperation(call.method, url.pathname);
  const routeKey = routeKeyOf(operation);
  const claims = claimsOf(call);
  const isSent = call.body !== undefined;
  return {
    version: '2.0',
    routeKey,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    headers: { ...(isSent && { 'Content-Type': 'application/json' }), ...call.headers },
    ...(url.search && { queryStringParameters: Object.fromEntries(url.searchParams) }),
    ...(Object.keys(pathParameters).length > 0 && { pathParameters }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'test',
      domainName: url.hostname,
      domainPrefix: 'api',
      http: {
        method: call.method,
        path: url.pathname,
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: 'test',
      },
      requestId: 'request-1',
      routeKey,
      stage: '$default',
      time: '01/Jan/2026:00:00:00 +0000',
      timeEpoch: Date.UTC(2026, 0, 1),
      ...(claims && { authorizer: { jwt: { claims, scopes: null } } }),
    },
    ...(isSent && { body: typeof call.body === 'string' ? call.body : JSON.stringify(call.body) }),
    isBase64Encoded: call.isBase64Encoded ?? false,
  };
};

const claimsOf = ({ claims, role, agency = 'kota-jayapura', nip, clientId = 'client-1' }: TestCall) => {
  if (claims) return claims;
  if (role === undefined) return undefined;
  if (role === 'agency-client') {
    return { sub: clientId, token_use: 'access', client_id: clientId, scope: SCOPES.join(' ') };
  }
  const groups = typeof role === 'string' ? [role] : role;
  return {
    sub: `user-${groups.join('-')}`,
    token_use: 'id',
    'cognito:groups': `[${groups.join(' ')}]`,
    ...(agency !== null && { 'custom:agency': agency }),
    ...(nip !== undefined && { 'custom:nip': nip }),
  };
};
