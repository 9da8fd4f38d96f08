import type { AgencyId } from '@kotak9/rules';
import type { CommandRequest } from '../command-request.ts';

/** A request as somebody of the HR agency makes it; its events are numbered `event-1`, `event-2`, … */
export const buildRequest = (agency: AgencyId, changes: Partial<CommandRequest> = {}): CommandRequest => {
  let events = 0;
  return {
    agency,
    actor: { sub: 'hr-1', role: 'hr-admin' },
    now: '2026-08-03T01:00:00.000Z',
    correlationId: 'request-1',
    idempotency: null,
    newId: () => `event-${++events}`,
    ...changes,
  };
};
