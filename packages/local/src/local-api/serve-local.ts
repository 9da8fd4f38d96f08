import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import type { EventBus } from '../bus/event-bus.ts';
import { type Answer, json } from '../http/answer.ts';
import type { SigningKey } from '../issuer/signing-key.ts';
import type { Outcome } from '../lambda/protocol.ts';
import type { ScheduleModel } from '../model/schedules.ts';
import type { DeadLetters } from '../queues/dead-letters.ts';
import type { MessageStore } from '../queues/message-store.ts';
import type { Clock } from '../stack/clock.ts';
import type { Runtime } from '../stack/runtime.ts';
import type { EventLog } from '../state/event-log.ts';
import { answerEvents, followEvents } from './events-endpoint.ts';
import { isLoopback } from './is-loopback.ts';
import { answerIssuer } from './issuer-endpoint.ts';
import { readJsonBody } from './json-body.ts';
import { problem } from './problem.ts';
import { answerSchedule } from './schedule-endpoint.ts';
import { describeStatus } from './status.ts';
import { answerToken } from './token-endpoint.ts';

export interface LocalServices {
  readonly runtime: () => Runtime;
  readonly key: SigningKey;
  readonly clock: Clock;
  readonly log: EventLog;
  readonly bus: EventBus;
  readonly messages: MessageStore;
  readonly deadLetters: DeadLetters;
  /** Base URL of the API. */
  readonly url: () => string;
  fire(schedule: ScheduleModel, at: Date): Promise<Outcome>;
}

/** Everything of this path prefix is the local runtime's own and in no template. */
export const localPrefix = '/_local/';

const redriveBody = z.strictObject({ queue: z.string().optional() });

const endpoints = [
  'POST /_local/token',
  'POST /_local/schedules/<name>',
  'GET /_local/events',
  'GET /_local/dead-letters',
  'POST /_local/dead-letters/redrive',
  'GET /_local/status',
  'GET /_local/issuer/.well-known/jwks.json',
  'GET /_local/issuer/.well-known/openid-configuration',
];

/** Serves `/_local/…`. Answers undefined when it has taken over the response itself (a followed event tail). */
export function serveLocal(services: LocalServices) {
  const { key, clock, log, bus, messages, deadLetters } = services;

  async function redrive(request: IncomingMessage): Promise<Answer> {
    const parsed = await readJsonBody(request, redriveBody);
    return parsed.ok ? json(200, await deadLetters.redrive(parsed.value.queue)) : parsed.answer;
  }

  return async (
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
  ): Promise<Answer | undefined> => {
    if (!isLoopback(request)) return problem(403, 'Local endpoints answer only to localhost');
    const runtime = services.runtime();
    const { userPool, schedules } = runtime.model;
    const wanted = `${request.method} ${url.pathname}`;
    if (wanted === 'POST /_local/token') return answerToken(request, userPool, key, clock.now());
    if (wanted === 'GET /_local/status') return json(200, describeStatus(runtime, messages, clock.now()));
    if (wanted === 'GET /_local/dead-letters') return json(200, { deadLetters: deadLetters.list() });
    if (wanted === 'POST /_local/dead-letters/redrive') return redrive(request);
    if (wanted === 'GET /_local/events') {
      if (url.searchParams.get('follow') !== '1') return answerEvents(url, log);
      followEvents(request, response, url, log, bus.changes);
      return undefined;
    }
    const [, scheduleName] = /^POST \/_local\/schedules\/([^/]+)$/.exec(wanted) ?? [];
    if (scheduleName !== undefined) {
      const { fire } = services;
      return answerSchedule(decodeURIComponent(scheduleName), request, { schedules, now: clock.now, fire });
    }
    const [, issuerPath] = /^GET \/_local\/issuer(\/.*)$/.exec(wanted) ?? [];
    if (issuerPath !== undefined) return answerIssuer(issuerPath, userPool, key, services.url());
    return problem(404, `There is no ${wanted}. There are: ${endpoints.join(', ')}`);
  };
}
