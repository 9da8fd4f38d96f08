import { isRefusal, PROBLEMS, refuse } from '@kotak9/contracts';
import middy from '@middy/core';
import httpHeaderNormalizer from '@middy/http-header-normalizer';
import type { Context } from 'aws-lambda';
import { accessIn, type RecordAccess } from './access.ts';
import { answer } from './answer.ts';
import type { ApiEvent, ApiResult } from './api-event.ts';
import type { ApiLogFields, ApiObserver } from './api-observer.ts';
import { type Call, readCall } from './call.ts';
import type { FindClientAgency } from './client-agency.ts';
import type { Endpoint, Served } from './endpoint.ts';
import { isPrincipal } from './is-principal.ts';
import type { Clock } from './request.ts';
import { createRouteTable } from './route-table.ts';

export interface ApiParts {
  /** Folder under functions/, as the operations name it. */
  readonly name: string;
  readonly endpoints: readonly Endpoint[];
  readonly observer: ApiObserver;
  readonly clock: Clock;
  /** Notes that somebody read what is held on a person; left out where nothing of people is read. */
  readonly recordAccess?: RecordAccess;
  /** Left out where no operation is for machine clients. */
  readonly findClientAgency?: FindClientAgency;
}

export type ApiHandler = (event: ApiEvent, context: Context) => Promise<ApiResult>;

/** Kept back from the function's time, so that a call which runs out of it is still answered and logged. */
const TIME_TO_ANSWER_MS = 250;

/** The Lambda handler of one API function: every route of it, with one way in and one way out. */
export const createApi = ({ name, endpoints, observer, clock, ...parts }: ApiParts): ApiHandler => {
  const { recordAccess, findClientAgency } = parts;
  const routes = createRouteTable(name, endpoints);

  const fieldsOf = ({ event, correlationId }: Call, { outcome, caller }: Served): ApiLogFields => ({
    correlationId,
    operation: routes.get(event.routeKey)?.operation.id ?? 'unknown',
    status: isRefusal(outcome) ? PROBLEMS[outcome.refused].status : outcome.status,
    durationMs: Math.max(0, clock().getTime() - event.requestContext.timeEpoch),
    ...(caller && { agency: caller.agency }),
    ...(caller && isPrincipal(caller) && { role: caller.actingAs }),
    ...(isRefusal(outcome) && { problem: outcome.refused }),
  });

  const conclude = (call: Call, served: Served, log: (fields: ApiLogFields) => void): ApiResult => {
    const fields = fieldsOf(call, served);
    log(fields);
    observer.count('request-duration', fields.durationMs);
    if (fields.problem) observer.count('refusals', 1, fields.problem);
    observer.flush();
    return answer(served.outcome, call);
  };

  const respond = async (event: ApiEvent, context: Context): Promise<ApiResult> => {
    const call = readCall(event, clock, () => context.getRemainingTimeInMillis());
    const endpoint = routes.get(event.routeKey);
    if (!endpoint) throw new Error(`${name} does not serve ${event.routeKey}`);
    const served = await endpoint.serve(call, findClientAgency);
    const access = accessIn(endpoint.operation, call, served);
    // before the answer: what nobody can look up afterwards is not shown
    if (access && recordAccess) await recordAccess(access);
    return conclude(call, served, (fields) => observer.info('api/answered', fields));
  };

  const fail = (event: ApiEvent, error: unknown): ApiResult =>
    conclude(readCall(event, clock), FAILED, (fields) => observer.error('api/failed', error, fields));

  return middy<ApiEvent, ApiResult>(respond, { timeoutEarlyInMillis: TIME_TO_ANSWER_MS })
    .use(httpHeaderNormalizer())
    .onError((request) => {
      request.response = fail(request.event, request.error);
    });
};

const FAILED: Served = { outcome: refuse('service/unexpected'), caller: null };
