import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Functions } from '../lambda/functions.ts';
import type { ApiModel, RouteModel } from '../model/api.ts';
import { type Answer, refusal } from './answer.ts';
import { buildEvent } from './build-event.ts';
import { answerPreflight, isPreflight, withCors } from './cors.ts';
import { fromLambdaResult } from './from-lambda-result.ts';
import { createRouter } from './match-route.ts';
import { readBody } from './read-body.ts';
import { createBucket } from './throttle.ts';
import { type FindKey, type Verdict, verifyToken } from './verify-token.ts';

const largestBody = 10 * 1024 * 1024;
/** Lambda takes a request event of at most 6 MB. */
const largestEvent = 6 * 1024 * 1024;

export interface ApiServices {
  readonly functions: Functions;
  readonly findKey: FindKey;
  readonly now: () => Date;
  /** Monotonic milliseconds, for throttling. */
  readonly ticks: () => number;
}

type Caller = Extract<Verdict, { ok: true }>;

const unauthorized = (): Answer => refusal(401, 'Unauthorized', { 'www-authenticate': 'Bearer' });

const forbidden = (scopes: readonly string[]): Answer =>
  refusal(403, 'Forbidden', {
    'www-authenticate': `Bearer scope="${scopes.join(' ')}" error="insufficient_scope"`,
  });

/** Answers requests as the HTTP API of the template does. */
export function serveApi(api: ApiModel, services: ApiServices) {
  const route = createRouter(api.routes);
  const pass = createThrottle(api, services.ticks);

  function authorize(chosen: RouteModel, request: IncomingMessage): Caller | Answer | undefined {
    const { authorizer, scopes } = chosen;
    if (authorizer === undefined) return undefined;
    const given = request.headers[authorizer.header];
    if (typeof given !== 'string') return unauthorized();
    const token = given.replace(/^Bearer\s+/i, '');
    const verdict = verifyToken(token, authorizer, scopes, services.findKey, services.now().getTime());
    if (verdict.ok) return verdict;
    return verdict.reason === 'unauthorized' ? unauthorized() : forbidden(scopes);
  }

  async function invoke(functionArn: string, event: unknown, timeoutMs: number): Promise<Answer> {
    const late = Promise.withResolvers<Answer>();
    const timer = setTimeout(() => late.resolve(refusal(503, 'Service Unavailable')), timeoutMs);
    const outcome = services.functions.find(functionArn).invoke(event);
    const answer = outcome.then((result) =>
      result.ok ? fromLambdaResult(result.payload) : refusal(500, 'Internal Server Error'),
    );
    return await Promise.race([answer, late.promise]).finally(() => clearTimeout(timer));
  }

  async function answerRoute(request: IncomingMessage, url: URL, requestId: string): Promise<Answer> {
    const match = route(request.method ?? 'GET', url.pathname);
    if (match === undefined) return refusal(404, 'Not Found');
    if (!pass(match.route.key)) return refusal(429, 'Too Many Requests');
    const caller = authorize(match.route, request);
    if (caller !== undefined && 'status' in caller) return caller;
    const body = await readBody(request, largestBody);
    if (body === undefined) return refusal(413, 'Request Entity Too Large');
    const event = buildEvent({ api, match, request, url, body, caller, requestId, now: services.now() });
    if (body.length * 1.4 > largestEvent && JSON.stringify(event).length > largestEvent) {
      return refusal(413, 'Request Entity Too Large');
    }
    return invoke(match.route.functionArn, event, match.route.timeoutMs);
  }

  return async function serve(request: IncomingMessage, url: URL): Promise<Answer> {
    const { origin } = request.headers;
    if (api.cors !== undefined && origin !== undefined && isPreflight(request)) {
      return answerPreflight(api.cors, origin);
    }
    const requestId = randomUUID();
    const answer = await answerRoute(request, url, requestId);
    return withCors(
      { ...answer, headers: { ...answer.headers, 'apigw-requestid': requestId } },
      api.cors,
      origin,
    );
  };
}

function createThrottle(api: ApiModel, ticks: () => number): (routeKey: string) => boolean {
  const always = () => true;
  const stage = api.throttle === undefined ? always : createBucket(api.throttle, ticks);
  const routes = new Map(
    Object.entries(api.routeThrottles).map(([key, throttle]) => [key, createBucket(throttle, ticks)]),
  );
  return (routeKey) => (routes.get(routeKey) ?? stage)();
}
