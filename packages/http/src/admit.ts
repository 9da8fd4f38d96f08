import { findRoleConflict, type Operation, type Refusal, refuse } from '@kotak9/contracts';
import type { ApiEvent } from './api-event.ts';
import { readTokenHolder, type TokenHolder } from './caller.ts';
import type { Caller, Principal } from './request.ts';

export type Admission =
  | { readonly admitted: true; readonly principal: Principal }
  /** `caller` is known unless the token names no agency, in which case nothing can be recorded anywhere. */
  | { readonly admitted: false; readonly refusal: Refusal; readonly caller: Caller | null };

/** Whether the caller may make this call at all; decided before the body is looked at. */
export const admit = (operation: Operation, event: ApiEvent): Admission => {
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
  if (caller === null) return { admitted: false, refusal: refuse('auth/agency-missing'), caller };
  const principal = { ...caller, actingAs };
  if (operation.ownRecordOnly && actingAs === 'asn' && !isOwnRecord(principal, event)) {
    return { admitted: false, refusal: refuse('auth/not-own-record'), caller };
  }
  return { admitted: true, principal };
};

const toCaller = ({ agency, ...rest }: TokenHolder): Caller | null =>
  agency === null ? null : { agency, ...rest };

/** A token without a NIP owns no record: null equals nothing that a path can hold. */
const isOwnRecord = (caller: Caller, event: ApiEvent): boolean => {
  const { nip } = event.pathParameters ?? {};
  return caller.nip === nip;
};
