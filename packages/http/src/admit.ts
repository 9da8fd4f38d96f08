import { findRoleConflict, type Operation, type Refusal, refuse } from '@kotak9/contracts';
import type { ApiEvent } from './api-event.ts';
import { readTokenHolder, type TokenHolder } from './caller.ts';
import type { FindClientAgency } from './client-agency.ts';
import type { Caller, MachineClient, Principal } from './request.ts';

export type Admission =
  | { readonly admitted: true; readonly principal: Principal }
  /** `caller` is known unless the token names no agency, in which case nothing can be recorded anywhere. */
  | { readonly admitted: false; readonly refusal: Refusal; readonly caller: Caller | null };

const NOBODY_REGISTERED: FindClientAgency = async () => null;

/** Whether the caller may make this call at all; decided before the body is looked at. */
export const admit = async (
  operation: Operation,
  event: ApiEvent,
  findClientAgency = NOBODY_REGISTERED,
): Promise<Admission> => {
  const holder = readTokenHolder(event);
  if (holder === null) return { admitted: false, refusal: refuse('auth/token-missing'), caller: null };
  const caller = toCaller(holder);

  const conflict = findRoleConflict(holder.roles);
  if (conflict !== null) {
    const [one, other] = conflict;
    return { admitted: false, refusal: refuse('auth/role-conflict', { one, other }), caller };
  }
  const actingAs = operation.roles.find((role) => holder.roles.includes(role));
  if (actingAs === undefined) {
    const roles = operation.roles.join(', ');
    return { admitted: false, refusal: refuse('auth/role-not-permitted', { roles }), caller };
  }
  if (holder.client !== undefined) return admitClient(operation, holder, holder.client, findClientAgency);
  if (caller === null) return { admitted: false, refusal: refuse('auth/agency-missing'), caller };
  const principal = { ...caller, actingAs };
  if (operation.ownRecordOnly && actingAs === 'asn' && !isOwnRecord(principal, event)) {
    return { admitted: false, refusal: refuse('auth/not-own-record'), caller };
  }
  return { admitted: true, principal };
};

/** Which agency a system stands for is asked only where it may call at all: its token does not say it. */
const admitClient = async (
  { scope }: Operation,
  holder: TokenHolder,
  client: MachineClient,
  findClientAgency: FindClientAgency,
): Promise<Admission> => {
  if (scope !== undefined && !client.scopes.includes(scope)) {
    return { admitted: false, refusal: refuse('auth/scope-missing', { scope }), caller: null };
  }
  const agency = await findClientAgency(client.id);
  if (agency === null) {
    const refusal = refuse('agency-client/not-registered', { clientId: client.id });
    return { admitted: false, refusal, caller: null };
  }
  return { admitted: true, principal: { ...holder, agency, actingAs: 'agency-client' } };
};

const toCaller = ({ agency, ...rest }: TokenHolder): Caller | null =>
  agency === null ? null : { agency, ...rest };

/** A token without a NIP owns no record: null equals nothing that a path can hold. */
const isOwnRecord = (caller: Caller, event: ApiEvent): boolean => {
  const { nip } = event.pathParameters ?? {};
  return caller.nip === nip;
};
