import { isRefusal, type Operation } from '@kotak9/contracts';
import { type AgencyId, type Nip, parseNip } from '@kotak9/rules';
import type { Call } from './call.ts';
import type { Served } from './endpoint.ts';
import { isPrincipal } from './is-principal.ts';

/** That somebody read what is held on a person. */
export interface Access {
  readonly agency: AgencyId;
  /** Whose data were read. */
  readonly nip: Nip;
  readonly by: { readonly sub: string; readonly role: string };
  /** Id of the operation: what was read. */
  readonly operation: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly correlationId: string;
}

export type RecordAccess = (access: Access) => Promise<void>;

/** A read of a person's data by somebody else; null for everything else, changes included: those are events. */
export const accessIn = (operation: Operation, call: Call, { outcome, caller }: Served): Access | null => {
  const { nip } = call.event.pathParameters ?? {};
  if (operation.method !== 'GET' || isRefusal(outcome) || caller === null || nip === undefined) return null;
  const read = parseNip(nip);
  if (!read.ok || !isPrincipal(caller) || caller.nip === nip) return null;
  return {
    agency: caller.agency,
    nip: read.value.nip,
    by: { sub: caller.sub, role: caller.actingAs },
    operation: operation.id,
    at: call.now,
    correlationId: call.correlationId,
  };
};
