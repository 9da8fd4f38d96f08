import { randomUUID } from 'node:crypto';
import type { AgencyId } from '@kotak9/rules';
import type { Cause } from './stored-event.ts';

export interface CommandRequest extends Cause {
  readonly agency: AgencyId;
  /** Key and fingerprint of the request, where the caller sent an `Idempotency-Key`. */
  readonly idempotency: { readonly key: string; readonly fingerprint: string } | null;
}

interface ApiRequest {
  readonly principal: { readonly agency: AgencyId; readonly sub: string; readonly actingAs: string };
  readonly now: string;
  readonly correlationId: string;
  readonly idempotency: CommandRequest['idempotency'];
}

/** The command behind an API request: caused by whoever the token names. */
export const commandOf = ({ principal, now, correlationId, idempotency }: ApiRequest): CommandRequest => ({
  agency: principal.agency,
  actor: { sub: principal.sub, role: principal.actingAs },
  now,
  correlationId,
  idempotency,
  newId: randomUUID,
});

/** What led to the work of a worker or a schedule. */
export interface SystemCause {
  readonly agency: AgencyId;
  /** Event time, ISO 8601. */
  readonly now: string;
  readonly correlationId: string;
  /** Id of the event that led to it. */
  readonly causationId?: string;
}

/** The command behind a worker or a schedule. */
export const systemCommand = (
  role: string,
  { agency, now, correlationId, causationId }: SystemCause,
): CommandRequest => ({
  agency,
  actor: { sub: 'system', role },
  now,
  correlationId,
  ...(causationId !== undefined && { causationId }),
  idempotency: null,
  newId: randomUUID,
});
