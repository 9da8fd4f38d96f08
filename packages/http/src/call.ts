import { type Language, pickLanguage } from '@kotak9/contracts';
import type { ApiEvent } from './api-event.ts';
import type { Clock } from './request.ts';

/** One call, before anything about it has been checked. */
export interface Call {
  /** With lower-case header names. */
  readonly event: ApiEvent;
  readonly correlationId: string;
  readonly now: string;
  readonly language: Language;
  /** How long the function may still work on it. */
  readonly timeLeftMs: () => number;
}

/** What may be carried into events, logs and answers as it is. */
const CORRELATION_ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/;

const UNLIMITED = (): number => Number.POSITIVE_INFINITY;

export const readCall = (event: ApiEvent, clock: Clock, timeLeftMs = UNLIMITED): Call => {
  const given = event.headers['x-correlation-id'] ?? '';
  return {
    event,
    correlationId: CORRELATION_ID.test(given) ? given : event.requestContext.requestId,
    now: clock().toISOString(),
    language: pickLanguage(event.headers['accept-language']),
    timeLeftMs,
  };
};
