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

/** The command behind a worker or a schedule. `causationId`: the event that led to it. */
export const systemCommand = (
  role: string,
  {
    agency,
    now,
    correlationId,
    causationId,
  }: {
    readonly agency: AgencyId;
    readonly now: string;
    readonly correlationId: string;
    readonly causationId?: string;
  },
): CommandRequest => ({
  agency,
  actor: { sub: 'system', role },
  now,
  correlationId,
  ...(causationId !== undefined && { causationId }),
  idempotency: null,
  newId: randomUUID,
});
